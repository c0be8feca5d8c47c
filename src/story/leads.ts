import { ADJUNCTS, CLAUSE_STARTS } from '../lexicon/clause-words.ts'
import {
  AUXILIARIES,
  BETWEEN,
  HYPOTHETICALS,
  MEASURES,
  MODIFIERS,
  NEARLY,
  NEGATIONS,
  OUTDATED,
  PLANS,
  PURPOSES,
  UNCERTAIN,
} from '../lexicon/count-words.ts'
import { Mood } from '../model/clauses.ts'
import type { Doc } from '../model/doc.ts'
import type { LexClass } from '../model/lexicon.ts'
import { isPrinted } from '../text/printed.ts'
import { endOf, isClass } from '../text/view.ts'
import { behindNumber, numberAt } from './phrases.ts'
import { endOfAny, Word, wordsAt } from './words.ts'

/** Words that may stand before a verb or number and belong to it. */
export const LEADS = Word.AUXILIARY | Word.NEGATION | Word.PLAN | Word.HYPOTHETICAL | Word.UNCERTAIN | Word.MODIFIER

/** Words that are no such words where they open a clause, or give a figure or a list. */
const NO_LEADS = Word.DENIAL | Word.COPULA | Word.LIST | Word.MEASURE

/** The token after words that lead to a verb or number, 0 where none stand. */
export function leadEnd(doc: Doc, i: number, words: number, limit: number): number {
  if ((words & LEADS) === 0 || words & NO_LEADS) return 0
  const end = endOfAny(doc, i, LEAD_CLASSES)
  // "sejauh ini" against "sejauh"
  if (words & Word.START && endOf(doc, i, CLAUSE_STARTS) >= end) return 0
  if (words & Word.SUM) return isCountFrom(doc, end, limit) || wordsAt(doc, end) & Word.MODIFIER ? end : 0
  return words & Word.ADJUNCT ? adjunctLead(doc, i, words, end, limit) : end
}

/** The token after words that lead to a verb or number and may be an adjunct's: 0 where they are that. */
function adjunctLead(doc: Doc, i: number, words: number, end: number, limit: number): number {
  const adjunct = endOf(doc, i, ADJUNCTS)
  if (isRange(doc, i)) return 0
  // "dengan jumlah pengungsi 137 jiwa" against "dengan jumlah 137 jiwa"
  if (adjunct < end && wordsAt(doc, end) & COUNTED) return 0
  if (adjunct !== end) return adjunct > end ? 0 : end
  // "dalam kondisi kritis" against "dalam kecelakaan"
  if (words & Word.AUXILIARY) return isSaidFrom(doc, end) || (wordsAt(doc, end) & Word.AUXILIARY) !== 0 ? end : 0
  // "hingga 12 orang" against "hingga Senin" and "untuk 12 orang"
  return words & Word.MODIFIER && isCountFrom(doc, end, limit) ? end : 0
}

const COUNTED = Word.PEOPLE | Word.BEARER | Word.DEED

const LEAD_CLASSES: readonly LexClass[] = [
  AUXILIARIES,
  OUTDATED,
  NEGATIONS,
  PLANS,
  PURPOSES,
  HYPOTHETICALS,
  UNCERTAIN,
  MODIFIERS,
  NEARLY,
  MEASURES,
]

const isSaidFrom = (doc: Doc, i: number): boolean => {
  const words = wordsAt(doc, i)
  return (words & Word.STATE) !== 0 || ((words & Word.AUXILIARY) !== 0 && (wordsAt(doc, i + 1) & Word.STATE) !== 0)
}

/** Whether a number that is no time stands from token `i` on. */
function isCountFrom(doc: Doc, i: number, limit: number): boolean {
  const number = i < limit ? numberAt(doc, i) : null
  return number !== null && (wordsAt(doc, behindNumber(doc, number)) & Word.TIME) === 0
}

/** The mood of words `[at, end)`: "tak" denies, "tak kurang dari" does not. */
export function moodOf(doc: Doc, at: number, words: number, end: number): number {
  let mood = 0
  for (const [bit, classes, means] of MOODS) if (words & bit && endOfAny(doc, at, classes) === end) mood |= means
  return mood
}

const MOODS: readonly (readonly [bit: number, classes: readonly LexClass[], mood: number])[] = [
  [Word.NEGATION, [NEGATIONS], Mood.DENIED],
  [Word.PLAN, [PLANS, PURPOSES], Mood.PLANNED],
  [Word.HYPOTHETICAL, [HYPOTHETICALS], Mood.SUPPOSED],
  [Word.UNCERTAIN, [UNCERTAIN], Mood.DOUBTED],
]

/** "antara 20 dan 30 orang" */
export function isRange(doc: Doc, first: number): boolean {
  if (!isClass(doc, first, BETWEEN)) return false
  const low = numberAt(doc, first + 1)
  return low !== null && isPrinted(doc, behindNumber(doc, low), 'dan')
}
