import type { AdjunctKind } from '../model/clauses.ts'
import { CLAUSE_WORDS } from './clause-table.ts'
import { markList, markValues, wordList } from './table.ts'

/** Words before a noun phrase that make it an adjunct, by what it tells; some open clauses as well ("setelah bus terguling"). */
export const ADJUNCTS = markValues<AdjunctKind>('adjunct', CLAUSE_WORDS)

/** Words that open a clause and govern no noun. */
export const CLAUSE_STARTS = markList('clause-start', CLAUSE_WORDS)

/** The word that opens a relative clause. */
export const RELATIVES = wordList('relative', 'yang', 'yg')

/** Verbs without a prefix. */
export const BARE_VERBS = markList('bare-verb', CLAUSE_WORDS)

/** Verbs of what happens: nobody is their subject. */
export const EVENT_VERBS = markList('event-verb', CLAUSE_WORDS)

/** Verbs that say what came of something: what stands behind them is a clause of its own ("membuat 12 orang tewas"). */
export const CAUSE_VERBS = markList('cause-verb', CLAUSE_WORDS)

/** Verbs that give a figure ("mencapai 12 orang") or say which way it went. */
export const MEASURE_VERBS = markList('measure-verb', CLAUSE_WORDS)

/** Words with the look of a verb that are none, or that only introduce who somebody is: they end no search for what happened. */
export const NO_VERBS = markList('no-verb', CLAUSE_WORDS)

/** Nouns that a state right behind them goes with: "korban tewas", "pasien sembuh". */
export const STATE_BEARERS = markList('state-bearer', CLAUSE_WORDS)

/** Words of what is played, drilled or told in a film: nothing of it happened. */
export const STAGED = markList('staged', CLAUSE_WORDS)

/** Nouns of time, and words that point to one. */
export const TIME_NOUNS = markList('time-noun', CLAUSE_WORDS)

/** Words behind a time that belong to it: "pekan lalu", "dua hari kemudian". */
export const TIME_TAILS = markList('time-tail', CLAUSE_WORDS)

/** Words before what something is by name or in its parts: "yakni …". */
export const LIST_NAMINGS = markList('list-naming', CLAUSE_WORDS)

/** Verbs that say which place somebody has in an order: they say nothing of what is counted. */
export const RANKINGS = markList('ranking', CLAUSE_WORDS)

/** Words right behind a verb or state that go with it: "luka bakar ringan", "dirawat intensif". */
export const VERB_TAILS = markList('verb-tail', CLAUSE_WORDS)
