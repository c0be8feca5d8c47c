import { EPIDEMICS } from '../../lexicon/count-words.ts'
import type { PeopleSense } from '../../lexicon/people.ts'
import { AFTER_YEAR } from '../../lexicon/time-words.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import { onceADoc } from '../../text/once-a-doc.ts'
import { hasShape, isClass } from '../../text/view.ts'
import type { Quantity } from './quantity.ts'

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

/** What the noun of a quantity says of its people; "12 kasus" are infections where the text is about an epidemic. */
export function statusOfNoun(doc: Doc, { sense, end }: Quantity): CountFact['status'] | null {
  if (sense !== 'case') return statusOfSense(sense)
  const alone = end >= doc.tokens.length || hasShape(doc, end, Shape.PUNCTUATION) || isClass(doc, end, AFTER_YEAR)
  return alone && isAboutEpidemic(doc) ? 'infected' : null
}

const isAboutEpidemic = onceADoc((doc: Doc): boolean => {
  for (let i = 0; i < doc.tokens.length; i++) if (isClass(doc, i, EPIDEMICS)) return true
  return false
})
