import {
  ADJUNCTS,
  BARE_VERBS,
  CAUSE_VERBS,
  CLAUSE_STARTS,
  EVENT_VERBS,
  LIST_NAMINGS,
  MEASURE_VERBS,
  NO_VERBS,
  RELATIVES,
  STAGED,
  STATE_BEARERS,
  TIME_NOUNS,
} from '../lexicon/clause-words.ts'
import {
  ADDITIONS,
  AUXILIARIES,
  COLLECTIVE_NUMBERS,
  COLLECTIVES,
  COPULAS,
  COUNT_JOINTS,
  DEMONSTRATIVES,
  DENIALS,
  DESIGNATIONS,
  FORCES,
  FULL_LISTS,
  HYPOTHETICALS,
  MEASURES,
  MODIFIERS,
  NEARLY,
  NEGATIONS,
  OUTDATED,
  PART_LISTS,
  PART_WORDS,
  PLANS,
  PURPOSES,
  SUM_WORDS,
  UNCERTAIN,
} from '../lexicon/count-words.ts'
import { HOLIDAYS } from '../lexicon/holidays.ts'
import { NO_PEOPLE, PEOPLE } from '../lexicon/people.ts'
import { SAYING } from '../lexicon/speech.ts'
import { DAY_PARTS, MONTHS, TIME_UNITS, WEEKDAYS } from '../lexicon/time.ts'
import { RELATIVE_DAYS, RELATIVE_PARTS } from '../lexicon/time-words.ts'
import { ACTS, CARRIES, DEEDS, STATES } from '../lexicon/victims.ts'
import { type Doc, Shape } from '../model/doc.ts'
import type { LexClass } from '../model/lexicon.ts'
import { perForm } from '../tables/forms.ts'
import { hasVerbForm } from '../text/verb.ts'
import { classBits, endOf, hasShape } from '../text/view.ts'

/** What the words at a token are to the clause, a bit each. */
export const Word = {
  RELATIVE: 1,
  STATE: 1 << 1,
  ACT: 1 << 2,
  CARRY: 1 << 3,
  MEASURE: 1 << 4,
  COPULA: 1 << 5,
  CAUSE: 1 << 6,
  EVENT: 1 << 7,
  /** Other verbs that a table holds. */
  VERB: 1 << 8,
  AUXILIARY: 1 << 9,
  NEGATION: 1 << 10,
  PLAN: 1 << 11,
  HYPOTHETICAL: 1 << 12,
  UNCERTAIN: 1 << 13,
  /** Says how exact a number is, or puts it to what is counted. */
  MODIFIER: 1 << 14,
  ADJUNCT: 1 << 15,
  START: 1 << 16,
  JOINT: 1 << 17,
  LIST: 1 << 18,
  PART: 1 << 19,
  DEMONSTRATIVE: 1 << 20,
  TIME: 1 << 21,
  PEOPLE: 1 << 22,
  DEED: 1 << 23,
  NO_VERB: 1 << 24,
  SUM: 1 << 25,
  THING: 1 << 26,
  DENIAL: 1 << 27,
  STAGED: 1 << 28,
  BEARER: 1 << 29,
  COLLECTIVE: 1 << 30,
} as const

/** What the words at a token are, bits of `Word`. */
export const wordsAt = classBits([
  RELATIVES,
  STATES,
  ACTS,
  CARRIES,
  MEASURE_VERBS,
  COPULAS,
  CAUSE_VERBS,
  EVENT_VERBS,
  [BARE_VERBS, SAYING, DESIGNATIONS, FORCES],
  [AUXILIARIES, OUTDATED],
  NEGATIONS,
  [PLANS, PURPOSES],
  HYPOTHETICALS,
  UNCERTAIN,
  [MODIFIERS, NEARLY, MEASURES],
  ADJUNCTS,
  CLAUSE_STARTS,
  COUNT_JOINTS,
  [PART_LISTS, FULL_LISTS, LIST_NAMINGS],
  PART_WORDS,
  DEMONSTRATIVES,
  [TIME_NOUNS, WEEKDAYS, MONTHS, DAY_PARTS, TIME_UNITS, RELATIVE_DAYS, RELATIVE_PARTS, HOLIDAYS],
  PEOPLE,
  DEEDS,
  NO_VERBS,
  [SUM_WORDS, ADDITIONS],
  NO_PEOPLE,
  DENIALS,
  STAGED,
  STATE_BEARERS,
  [COLLECTIVES, COLLECTIVE_NUMBERS],
])

const VERBS = Word.STATE | Word.ACT | Word.CARRY | Word.MEASURE | Word.COPULA | Word.CAUSE | Word.EVENT | Word.VERB | Word.DENIAL

/** Words that a table knows as something else: their look says nothing. */
const NO_LOOKS =
  Word.PEOPLE |
  Word.NO_VERB |
  Word.DEED |
  Word.THING |
  Word.TIME |
  Word.AUXILIARY |
  Word.ADJUNCT |
  Word.START |
  Word.LIST |
  Word.MODIFIER |
  Word.PART |
  Word.DEMONSTRATIVE |
  Word.JOINT

const looks = perForm((word) => (hasVerbForm(word) ? 1 : 0))

/** Whether the word at token `i` has the form of a verb, see `hasVerbForm`: found once for each word. */
export const looksLikeVerb = (doc: Doc, i: number): boolean => looks(doc.text, doc.tokens, i) === 1

/** Whether a verb or state stands at token `i`, by the tables or by its prefix. */
export function isVerb(doc: Doc, i: number, words: number): boolean {
  if (words & VERBS) return true
  return (words & NO_LOOKS) === 0 && hasShape(doc, i, Shape.WORD) && looksLikeVerb(doc, i)
}

/** The token after the longest phrase of any of some classes that starts at token `i`. */
export function endOfAny(doc: Doc, i: number, classes: readonly LexClass[]): number {
  let end = i + 1
  for (const cls of classes) end = Math.max(end, endOf(doc, i, cls))
  return end
}
