import {
  BEFORE_OTHER_STATES,
  BEFORE_SUICIDE,
  DEAD_OR_SENTENCED,
  DEAD_THINGS,
  DRUGS,
  HAZARDS,
  SENTENCED,
} from '../../lexicon/count-words.ts'
import { STATES } from '../../lexicon/victims.ts'
import type { Doc } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import { isPrinted } from '../../text/printed.ts'
import { found, isClass, textOf } from '../../text/view.ts'

/** Something said of people: its status, its tokens and its `Mood`. */
export interface Predicate {
  readonly status: CountFact['status']
  readonly first: number
  readonly end: number
  readonly mood: number
}

/** The state that begins at token `i`, null for none. */
export function stateFrom(doc: Doc, i: number): Omit<Predicate, 'mood'> | null {
  const state = found(doc, i, STATES)
  if (state === undefined || isOtherwise(doc, i)) return null
  // "korban tenggelamnya kapal": what happened as a noun.
  if (state.end === i + 1 && /nya$/i.test(textOf(doc, i))) return null
  // "positif menggunakan narkoba"
  if (state.value === 'infected' && (isClass(doc, state.end, DRUGS) || isClass(doc, state.end, HAZARDS))) return null
  return { status: state.value, first: i, end: state.end }
}

/** Whether a state is part of something else here: "rumah sakit", "divonis mati", "mati lampu", "bom bunuh diri". */
const isOtherwise = (doc: Doc, i: number) =>
  isClass(doc, i - 1, BEFORE_OTHER_STATES) ||
  (isClass(doc, i - 1, BEFORE_SUICIDE) && isPrinted(doc, i, 'bunuh')) ||
  (isClass(doc, i, DEAD_OR_SENTENCED) && (isClass(doc, i - 1, SENTENCED) || isClass(doc, i + 1, DEAD_THINGS)))
