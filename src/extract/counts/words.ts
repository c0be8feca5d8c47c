import {
  AUXILIARIES,
  BEFORE_OTHER_STATES,
  DEAD_OR_SENTENCED,
  DEAD_THINGS,
  DRUGS,
  NO_VERBS,
  SENTENCED,
} from '../../lexicon/count-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { CARE_PLACES, CARRIES, STATES } from '../../lexicon/victims.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import type { LexClass } from '../../model/lexicon.ts'
import { isPrinted } from '../../text/printed.ts'
import { hasVerbForm } from '../../text/verb.ts'
import { classBits, found, hasShape, isClass, textOf } from '../../text/view.ts'
import { endOfEither } from './phrases.ts'

/** Something said of people: its status and its tokens. */
export interface Predicate {
  readonly status: CountFact['status']
  readonly first: number
  readonly end: number
}

/** How far behind a verb of bringing "ke" and the hospital may stand, in tokens. */
const CARRY_REACH = 6

/** Words that something said of people begins with: most begin with none. */
const saidBits = classBits([CARRIES, STATES])

/** What token `i` begins to say of its subject: a state, or being brought into care; null for nothing. */
export function stateAt(doc: Doc, i: number): Predicate | null {
  if (i >= doc.tokens.length || saidBits(doc, i) === 0) return null
  const care = careAt(doc, i)
  if (care !== null) return care
  const state = found(doc, i, STATES)
  if (state === undefined || isOtherwise(doc, i)) return null
  // "korban tenggelamnya kapal": what happened as a noun.
  if (state.end === i + 1 && /nya$/i.test(textOf(doc, i))) return null
  // "mengalami luka": what they suffered says more.
  if (isClass(doc, i, AUXILIARIES) && isSaidBehind(doc, state.end)) return null
  // "positif menggunakan narkoba"
  if (state.value === 'infected' && isClass(doc, state.end, DRUGS)) return null
  return { status: state.value, first: i, end: state.end }
}

/** Whether a state is part of something else here: "rumah sakit", "divonis mati", "mati lampu". */
export const isOtherwise = (doc: Doc, i: number) =>
  isClass(doc, i - 1, BEFORE_OTHER_STATES) ||
  (isClass(doc, i, DEAD_OR_SENTENCED) && (isClass(doc, i - 1, SENTENCED) || isClass(doc, i + 1, DEAD_THINGS)))

const isSaidBehind = (doc: Doc, i: number): boolean =>
  isClass(doc, i, STATES) || (isClass(doc, i, AUXILIARIES) && isClass(doc, i + 1, STATES))

/** "dilarikan ke rumah sakit", "dibawa petugas ke RSUD Ciawi". */
export function careAt(doc: Doc, i: number): Predicate | null {
  if (!isClass(doc, i, CARRIES)) return null
  for (let at = i + 1; at < Math.min(i + CARRY_REACH, doc.tokens.length); at++) {
    if (!isPrinted(doc, at, 'ke')) continue
    const end = found(doc, at + 1, CARE_PLACES)?.end
    return end === undefined ? null : { status: 'hospitalized', first: i, end }
  }
  return null
}

/** The token behind the phrases of the class, or of one of two, or the first at which something is said ("berhasil dievakuasi", "masih dicari"). */
export function skipToState(doc: Doc, i: number, cls: LexClass, other = cls): number {
  let at = i
  while (stateAt(doc, at) === null) {
    const end = endOfEither(doc, at, cls, other)
    if (end === 0) return at
    at = end
  }
  return at
}

/** What is said from token `i` on, behind auxiliaries; null for nothing. */
export const stateBehind = (doc: Doc, i: number) => stateAt(doc, skipToState(doc, i, AUXILIARIES))

/** Whether a token looks like a verb by its prefix ("menabrak", "diperiksa", "berjalan"). */
export function looksLikeVerb(doc: Doc, i: number): boolean {
  if (!hasShape(doc, i, Shape.WORD) || hasShape(doc, i, Shape.CAPITAL)) return false
  return hasVerbForm(textOf(doc, i)) && !isClass(doc, i, NO_VERBS) && !isClass(doc, i, AUXILIARIES) && !isClass(doc, i, PEOPLE)
}
