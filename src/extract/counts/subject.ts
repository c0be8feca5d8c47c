import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  COPULAS,
  COUNT_JOINTS,
  FORCES,
  FULL_LISTS,
  MODIFIERS,
  PART_LISTS,
  SAME_SUBJECT,
  UNCERTAIN,
} from '../../lexicon/count-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { ACTS, CARRIES, STATES } from '../../lexicon/victims.ts'
import type { Doc } from '../../model/doc.ts'
import { startOf } from '../../text/ending.ts'
import { isPrinted } from '../../text/printed.ts'
import { classBits, endOf, isClass, isMark, sentenceEnd, textOf } from '../../text/view.ts'
import { skip } from './phrases.ts'
import type { Quantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { looksLikeVerb, type Predicate, skipToState, stateAt } from './words.ts'

/** How what is said stands to the people: right behind them, in their "yang" clause, or as the predicate of several ("dua pria dan tiga anak tewas"). */
export interface Said extends Predicate {
  readonly how: 'adjacent' | 'relative' | 'subject' | 'shared'
}

/** How far a predicate is looked for, in tokens. */
const REACH = 45

/** Behind more numbers of nobody than these a list is read, and nothing is said of people ("2, 3, 5, …"). */
const MOST_PASSED = 8

/** How far apart quantities that share a predicate stand, in tokens. */
const SHARE_REACH = 7

/** Longest text in brackets or quotes that is passed over, in tokens. */
const BRACKET_REACH = 30

/** Everything that is said of a quantity by what follows it, along its clause: subject, "yang" clause, apposition, predicates that share it. */
export function saidBehind(doc: Doc, quantity: Quantity, quantities: Quantities): Said[] {
  return walk(doc, quantity, quantities, Math.min(sentenceEnd(doc, quantity.number), quantity.end + REACH))
}

/** What a word says of the way on: asked at once for all classes. */
const bitsAt = classBits([FULL_LISTS, COPULAS, PART_LISTS, CARRIES, STATES, SAME_SUBJECT, AUXILIARIES, CLAUSE_OPENERS, ACTS])
const END = 1 | 2
const PART = 4
const STATE = 8 | 16
const SAME = 32
const AUXILIARY = 64
const OPENER = 128
const ACT = 256

function walk(doc: Doc, quantity: Quantity, quantities: Quantities, stop: number): Said[] {
  const { list, at } = quantities
  const said: Said[] = []
  let i = quantity.end
  let relative = false
  let blocked = false
  let lastEnd = quantity.end
  let inList = false
  let comma = -1
  let verbs = 0
  let passed = 0
  // No bracket closes before.
  let open = 0
  const add = (state: Predicate, how: Said['how']) => {
    said.push({ status: state.status, first: state.first, end: state.end, how })
    i = state.end
    lastEnd = state.end
    relative = false
    blocked = false
  }
  while (i < stop) {
    if (isMark(doc, i, '(')) {
      const end = Math.min(stop, i + BRACKET_REACH)
      const close = closing(doc, Math.max(i + 1, open), end)
      if (close === end) open = end
      i = close === end ? i + 1 : close + 1
      continue
    }
    if (isMark(doc, i, ';') || isMark(doc, i, ':')) break
    const other = at[i]
    if (other >= 0 && quantities.isPassing(other)) {
      if (++passed > MOST_PASSED) break
      i = list[other].end
      continue
    }
    if (other >= 0) {
      if (inList) {
        i = list[other].end
        continue
      }
      if (said.length > 0 || blocked || quantity.sense === 'dead') break
      // "dua pria dan tiga anak tewas": the predicate of the last is that of all.
      if (!isJointBefore(doc, list[other].first) || list[other].first - quantity.end > SHARE_REACH) break
      // "601 orang masih dalam proses pemantauan dan 48 orang selesai": something else is said of the first.
      if (quantity.part || isClass(doc, quantity.end, AUXILIARIES)) break
      const { part, sense } = list[other]
      // "30 kasus, 20 dirawat", "23 kasus, 18 pasien masih dirawat": parts, not partners.
      if (((sense === null && !part) || isOfCases(quantity, list[other])) && isMark(doc, list[other].first - 1, ',')) break
      return (
        walk(doc, list[other], quantities, stop)
          // "6 korban, 4 di antaranya meninggal" is said of the part alone, "tiga orang, dua di antaranya anak, tewas" of all.
          .filter(({ how, first }) => how !== 'relative' && (!part || isBehindComma(doc, first)))
          .map((one) => ({ ...one, how: 'shared' as const }))
      )
    }
    const bits = bitsAt(doc, i)
    if (bits & END) break
    if (bits & PART && said.length === 0) {
      inList = true
      i = endOf(doc, i, PART_LISTS)
      continue
    }
    const state = bits & STATE ? stateAt(doc, i) : null
    if (state !== null && !blocked) {
      // "… 28 orang dan sembuh 12 orang": what is said of the next. "15 orang, termasuk 3 anak yang luka, tewas": the list ends at the comma.
      if (i > quantity.end && isCountedBehind(doc, state.end, at)) break
      // "dua anak yang mudik dan mendapati ayahnya meninggal": said of somebody else.
      if (i - 1 >= quantity.end && isSomebodyElse(doc, i - 1, verbs > 0) && !/^di/.test(textOf(doc, i))) break
      if (inList && !isMark(doc, i - 1, ',') && skip(doc, comma + 1, AUXILIARIES) < i) {
        i = state.end
        continue
      }
      const behind = skip(doc, lastEnd, AUXILIARIES) >= i
      if (said.length > 0 && !behind && !relative && said.at(-1)!.how !== 'relative') break
      add(state, relative ? 'relative' : i === quantity.end ? 'adjacent' : 'subject')
      continue
    }
    if (isPrinted(doc, i, 'yang')) {
      if (said.length > 0 && i !== lastEnd && !isMark(doc, i - 1, ',')) break
      relative = true
      i++
      continue
    }
    const isComma = isMark(doc, i, ',')
    if (isComma || bits & SAME) {
      const joint = skipToState(doc, i + (isComma ? 1 : 0), SAME_SUBJECT, AUXILIARIES)
      const next = joint > i && at[joint] < 0 && !isDoubted(doc, i + 1, joint) ? stateAt(doc, joint) : null
      const subject = said.length > 0 || blocked || !isComma
      if (isComma) comma = i
      if (next !== null && isCountedBehind(doc, next.end, at)) break
      if (next !== null && subject) {
        add(next, 'subject')
        continue
      }
      if (said.length > 0 && said.at(-1)!.how !== 'relative') break
      i = Math.max(i + 1, endOf(doc, i, SAME_SUBJECT))
      continue
    }
    if (bits & AUXILIARY) {
      i = endOf(doc, i, AUXILIARIES)
      continue
    }
    // "memaksa 250 warga untuk mengungsi"
    const isForced = isPrinted(doc, i, 'untuk') && isClass(doc, quantity.first - 1, FORCES)
    if (bits & OPENER && !(bits & SAME) && !isForced) break
    if (bits & ACT || looksLikeVerb(doc, i)) {
      if (relative) relative = false
      else blocked = true
      verbs++
      i = Math.max(i, endOf(doc, i, ACTS) - 1)
    }
    i++
  }
  return said
}

/** Whether what is said at `first` follows a comma, with words between that change nothing. */
function isBehindComma(doc: Doc, first: number): boolean {
  const filler = startOf(doc, first, AUXILIARIES)
  return isMark(doc, (filler < 0 ? first : filler) - 1, ',')
}

const isOfCases = (group: Quantity, part: Quantity) => group.sense === 'case' && part.sense !== 'case'

/** Whether the noun right before what is said names others: "ibunya meninggal", "mendapati ayahnya meninggal". */
const isSomebodyElse = (doc: Doc, i: number, behindVerb: boolean) =>
  isClass(doc, i, PEOPLE) && (behindVerb || textOf(doc, i).endsWith('nya'))

/** ", diduga keracunan": a guess at the cause, nothing said of the people. */
function isDoubted(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isClass(doc, i, UNCERTAIN)) return true
  return false
}

/** Whether a quantity follows token `i` at once. */
const isCountedBehind = (doc: Doc, i: number, at: Int32Array) => (at[skip(doc, i, MODIFIERS, AUXILIARIES)] ?? -1) >= 0

/** The first token of `[from, end)` that closes a bracket, `end` for none. */
function closing(doc: Doc, from: number, end: number): number {
  for (let at = from; at < end; at++) if (isMark(doc, at, ')')) return at
  return end
}

/** Whether a comma, "dan" or the like stands before token `i`. */
export function isJointBefore(doc: Doc, i: number): boolean {
  return isMark(doc, i - 1, ',') || isClass(doc, i - 1, COUNT_JOINTS)
}
