import type { PeopleSense } from '../../lexicon/people.ts'
import type { CountFact } from '../../model/kinds/count.ts'

/** What a noun says of the people it names by itself, null for nothing. */
export function statusOfNoun(sense: PeopleSense | null): CountFact['status'] | null {
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
