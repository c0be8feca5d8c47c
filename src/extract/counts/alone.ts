import { PART_WORDS } from '../../lexicon/count-words.ts'
import { AFTER_YEAR } from '../../lexicon/time-words.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { isPrinted } from '../../text/printed.ts'
import { hasShape, isClass, sentenceEnd } from '../../text/view.ts'
import { stateBehind } from './words.ts'

/** Whether no noun follows that a number before token `i` could count. */
export function standsAlone(doc: Doc, i: number): boolean {
  return (
    i >= sentenceEnd(doc, i - 1) ||
    (hasShape(doc, i, Shape.PUNCTUATION) && !isPrinted(doc, i, '%') && !isPrinted(doc, i, '-')) ||
    isClass(doc, i, AFTER_YEAR)
  )
}

/** Whether a number before token `i` can be one of people without a noun of people: "12 tewas", "86 lainnya", "mencapai 50." */
export function mayStandAlone(doc: Doc, i: number): boolean {
  return standsAlone(doc, i) || isClass(doc, i, PART_WORDS) || stateBehind(doc, i) !== null
}
