import { AUXILIARIES, OVER } from '../lexicon/count-words.ts'
import type { Doc } from '../model/doc.ts'
import { endOf, isClass } from './view.ts'

/** Whether a word at token `i` makes the number before it a lower bound: "100 lebih orang", no "tiga orang lebih dulu ditemukan". */
export const saysOver = (doc: Doc, i: number): boolean => isClass(doc, i, OVER) && endOf(doc, i, AUXILIARIES) <= i + 1
