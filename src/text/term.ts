import { OFFICE_TERMS } from '../lexicon/roles.ts'
import { type Doc, Shape } from '../model/doc.ts'
import { endOf, hasShape, isMark, textOf } from './view.ts'

/** The token behind the two years an office is held from and to ("periode 2019-2023"), 0 where none begin at token `i`. */
export function termEnd(doc: Doc, i: number): number {
  const from = endOf(doc, i, OFFICE_TERMS)
  if (from === 0 || !isYear(doc, from)) return 0
  const isRange = isMark(doc, from + 1, '-') || isMark(doc, from + 1, '–') || isMark(doc, from + 1, '/')
  return isRange && isYear(doc, from + 2) ? from + 3 : 0
}

const isYear = (doc: Doc, i: number) => hasShape(doc, i, Shape.NUMBER) && /^(?:19|20)\d\d$/.test(textOf(doc, i))
