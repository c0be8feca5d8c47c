import { COUNT_JOINTS } from '../../lexicon/count-words.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { hasShape, isClass, isMark } from '../../text/view.ts'

/** Most tokens between a place and the next of its row: ", dan". */
const ROW_GAP = 2

/** Whether nothing but a comma, bracket, joint or dash stands between two places. */
export function isTiedTo(doc: Doc, end: number, first: number): boolean {
  // "Kawasan Industri Melati (KIM), Desa Sukamaju"
  const from = isMark(doc, end, '(') && isMark(doc, end + 2, ')') && hasShape(doc, end + 1, Shape.UPPER) ? end + 3 : end
  if (first - from > ROW_GAP || first < from - 1) return false
  for (let i = from; i < first; i++)
    if (!isMark(doc, i, ',') && !isMark(doc, i, '(') && !isDash(doc, i) && !isClass(doc, i, COUNT_JOINTS)) return false
  return true
}

const isDash = (doc: Doc, i: number) => isMark(doc, i, '-') || isMark(doc, i, '–')
