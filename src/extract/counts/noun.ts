import { EPIDEMICS } from '../../lexicon/count-words.ts'
import { PEOPLE, type PeopleSense } from '../../lexicon/people.ts'
import { AFTER_YEAR } from '../../lexicon/time-words.ts'
import type { Part } from '../../model/clauses.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import { onceADoc } from '../../text/once-a-doc.ts'
import { found, hasShape, isClass, textOf, valueAt } from '../../text/view.ts'
import type { Quantity } from './quantity.ts'
import { hasPredicate, nounOf } from './seats.ts'
import { stateFrom } from './states.ts'

/** What a noun says of the people it names by itself, null for nothing. */
export function statusOfSense(sense: PeopleSense | null): CountFact['status'] | null {
  switch (sense) {
    case null:
    case 'person':
    case 'officer':
    case 'household':
    case 'case':
    case 'suspect':
      return null
    default:
      return sense
  }
}

/** What a noun phrase says of the people it names: by a state within it, else by its noun. */
export function statusOfPhrase(doc: Doc, first: number, end: number): CountFact['status'] | null {
  // "pasien dalam pengawasan"
  const noun = found(doc, first, PEOPLE)
  const named = noun !== undefined && noun.end > first + 1 ? statusOfSense(noun.value) : null
  if (named !== null) return named
  for (let i = first; i < end; i++) {
    const state = stateFrom(doc, i)
    if (state !== null) return state.status
  }
  return statusOfSense(valueAt(doc, first, PEOPLE) ?? null)
}

/** What the noun of a quantity says of its people; "12 kasus" are infections where the text is about an epidemic. */
export function statusOfNoun(doc: Doc, { sense, end, seat }: Quantity): CountFact['status'] | null {
  if (sense === 'infected' && isOtherCase(doc, seat.part)) return null
  if (sense === 'household') return statusOfFamilies(doc, end, seat.part.end)
  if (sense !== 'case') return statusOfSense(sense)
  const alone =
    end >= doc.tokens.length ||
    hasShape(doc, end, Shape.PUNCTUATION) ||
    isClass(doc, end, AFTER_YEAR) ||
    // "satu kasus yang dilaporkan pada hari itu"
    (seat.part.told.length > 0 && !seat.part.told.some((one) => hasPredicate(one)))
  return alone && isAboutEpidemic(doc) ? 'infected' : null
}

/** "292 KK pengungsi", "12 KK korban banjir": what the noun behind families says of them; the families of victims are no victims. */
function statusOfFamilies(doc: Doc, at: number, end: number): CountFact['status'] | null {
  const sense = at < end ? valueAt(doc, at, PEOPLE) : undefined
  if (sense === 'displaced') return 'displaced'
  return sense === 'victim' && /^kk$/i.test(textOf(doc, at - 1)) ? 'affected' : null
}

/** "18 kasus baru WNI", "30 kasus baru PHK": cases of something else than an illness. */
function isOtherCase(doc: Doc, part: Part): boolean {
  const noun = nounOf(part)
  const end = noun < 0 ? 0 : noun + 2
  return /^kasus baru$/i.test(textOf(doc, noun, end)) && end < part.end && !isClass(doc, end, EPIDEMICS) && !isAboutEpidemic(doc)
}

/** Whether a text speaks of an illness that spreads. */
export const isAboutEpidemic = onceADoc((doc: Doc): boolean => {
  for (let i = 0; i < doc.tokens.length; i++) if (isClass(doc, i, EPIDEMICS)) return true
  return false
})
