import { type Doc, Shape } from '../model/doc.ts'
import { hasShape, isMark } from './view.ts'

/** "Bintang (15)", "AS (16)": whether an age in brackets, of one or two digits, stands at token `at`. */
export function isAged(doc: Doc, at: number): boolean {
  return isMark(doc, at, '(') && hasShape(doc, at + 1, Shape.NUMBER) && lengthOf(doc, at + 1) <= 2 && isMark(doc, at + 2, ')')
}

const lengthOf = (doc: Doc, at: number) => (at < doc.tokens.length ? doc.tokens.end[at] - doc.tokens.start[at] : 0)
