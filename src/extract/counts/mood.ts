import {
  CLAUSE_OPENERS,
  DEMONSTRATIVES,
  DENIALS,
  HYPOTHETICALS,
  NEGATIONS,
  OUTDATED,
  PLANS,
  RATES,
  REGARDS,
  UNCERTAIN,
} from '../../lexicon/count-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import type { Reason } from '../../model/reasons.ts'
import { onceADoc } from '../../text/once-a-doc.ts'
import { isPrinted } from '../../text/printed.ts'
import { rareWords } from '../../text/rare.ts'
import { classBits, found, hasShape, isClass, isMark, sentenceEnd, sentenceStart, textOf } from '../../text/view.ts'
import type { Quantity } from './quantity.ts'
import type { Predicate } from './words.ts'

/** How far before a predicate a denial or a doubt bears on it, in tokens. */
const NEAR = 5

/** How far behind a number "per hari" makes it a rate, in tokens. */
const RATE_REACH = 6

/** Whether what is said of people happened for certain, possibly, or why it did not. */
export function factualityOf(doc: Doc, quantity: Quantity, said: Predicate): CountFact['factuality'] | Reason {
  const from = clauseStart(doc, Math.min(quantity.first, said.first))
  const edge = Math.max(quantity.number, said.first)
  if (isRate(doc, from, quantity)) return 'rate'
  if (isDenied(doc, Math.min(quantity.first, said.first)) || isRefuted(doc, Math.max(quantity.end, said.end))) return 'denied'
  let possible = false
  for (const { at: i, bits } of moodWords(doc, from, edge)) {
    if (i >= said.first && i < said.end && said.first < quantity.first) continue
    // "Jika kita perhatikan, sudah ada 28 orang sembuh"
    if (bits & HYPOTHETICAL && !isClass(doc, i + 1, REGARDS)) return 'supposed'
    if (bits & PLAN && isNear(doc, i, quantity, said) && !isRescue(doc, i, said)) return 'planned'
    if (bits & DOUBT && isNear(doc, i, quantity, said)) possible = true
    const isExactness = i >= quantity.first && i < quantity.number
    if (!isExactness && bits & NEGATION && isNear(doc, i, quantity, said)) return 'denied'
  }
  return possible ? 'possible' : 'certain'
}

/** Words that make a statement no plain one. */
const moodWords = rareWords([HYPOTHETICALS, PLANS, UNCERTAIN, NEGATIONS])
const HYPOTHETICAL = 1
const PLAN = 2
const DOUBT = 4
const NEGATION = 8

const denials = rareWords([DENIALS])

/** Whether a verb of denial governs the statement: "membantah kabar bahwa KKB telah membunuh 11 prajurit". */
function isDenied(doc: Doc, first: number): boolean {
  const floor = Math.max(sentenceStart(doc, first), first - DENIAL_REACH)
  const last = denials(doc, floor, first).at(-1)
  for (let i = first - 1, bahwa = false; last !== undefined && i >= last.at; i--) {
    if (isMark(doc, i, '"') || isMark(doc, i, '“') || isMark(doc, i, ';')) return false
    bahwa ||= isPrinted(doc, i, 'bahwa')
    if (i === last.at) return bahwa || first - i < NEAR
  }
  return false
}

/** "kabar bahwa lima orang tewas itu hoaks" */
const isRefuted = (doc: Doc, end: number) => isClass(doc, end, DEMONSTRATIVES) && isClass(doc, end + 1, DENIALS)

/** How far before a statement the verb that denies it may stand, in tokens. */
const DENIAL_REACH = 30

/** "bisa diselamatkan" tells what happened. */
const isRescue = (doc: Doc, i: number, { status, first }: Predicate) =>
  (status === 'rescued' || status === 'recovered' || /^masih$/i.test(textOf(doc, i - 1))) &&
  first - i <= NEAR &&
  /^(?:bisa|mampu)$/i.test(textOf(doc, i))

function isNear(doc: Doc, i: number, quantity: Quantity, said: Predicate): boolean {
  const next = found(doc, i, UNCERTAIN)?.end ?? i + 1
  // "dua pria yang diduga pelaku ditangkap": the doubt is who they are.
  if (isClass(doc, next, PEOPLE) && next !== quantity.number) return false
  const distance = (to: number) => to - next
  return [quantity.first, quantity.number, said.first].some((to) => distance(to) >= 0 && distance(to) < NEAR)
}

function isRate(doc: Doc, from: number, { first, end, number }: Quantity): boolean {
  for (let i = Math.max(from, first - NEAR); i < number; i++) if (isClass(doc, i, RATES) && !isPrinted(doc, i, 'per')) return true
  for (let i = end; i < Math.min(end + RATE_REACH, sentenceEnd(doc, number)); i++)
    if (isPrinted(doc, i, 'per') && isClass(doc, i, RATES)) return true
  return false
}

/** No clause is longer, in tokens. */
const LONGEST_CLAUSE = 60

/** The marks that clauses end at. */
const CLAUSE_MARKS = [',', ';', ':', '"', '“']

const openerBits = classBits([CLAUSE_OPENERS])

/** The first token of the last clause that begins at each token or before. */
const clauseStarts = onceADoc((doc: Doc): Int32Array => {
  const starts = new Int32Array(doc.tokens.length + 1)
  for (let i = 0, start = 0; i < doc.tokens.length; i++) {
    if (hasShape(doc, i, Shape.PUNCTUATION)) {
      if (CLAUSE_MARKS.includes(doc.text[doc.tokens.start[i]])) start = i + 1
    } else if (openerBits(doc, i) !== 0 || isPrinted(doc, i, 'yang')) start = i
    starts[i + 1] = start
  }
  return starts
})

/** First token of the clause that token `i` stands in. */
export function clauseStart(doc: Doc, i: number): number {
  return Math.max(sentenceStart(doc, i), i - LONGEST_CLAUSE, clauseStarts(doc)[i])
}

/** Whether the clause before a number, or the words between, say that the figure no longer holds: "sebelumnya 14 orang tewas". */
export function isOutdated(doc: Doc, { first, number }: Quantity): boolean {
  return outdating(doc, clauseStart(doc, first), number).length > 0
}

const outdating = rareWords([OUTDATED])
