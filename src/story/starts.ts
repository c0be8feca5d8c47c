import { HEARSAY } from '../lexicon/count-words.ts'
import { SAYING } from '../lexicon/speech.ts'
import { type Doc, Shape } from '../model/doc.ts'
import { hasShape, isClass, isMark, textOf } from '../text/view.ts'

/** "Data sementara, korban tewas 4 orang", "laporan sementara: …": a figure so far, not "meanwhile". */
export const isSoFar = (doc: Doc, i: number) =>
  i > 0 &&
  hasShape(doc, i - 1, Shape.WORD) &&
  (isMark(doc, i + 1, ',') || isMark(doc, i + 1, ':')) &&
  /^sementara$/.test(textOf(doc, i))

/** "mendapat kabar jika keempatnya ditangkap", "mengatakan kalau dua orang tewas": what is told, not a condition. */
export const isThat = (doc: Doc, i: number) =>
  i > 0 && (isClass(doc, i - 1, SAYING) || isClass(doc, i - 1, HEARSAY)) && /^(?:jika|kalau|bila)$/.test(textOf(doc, i))
