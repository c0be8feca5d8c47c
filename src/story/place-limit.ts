import { type Doc, Shape } from '../model/doc.ts'
import { hasShape } from '../text/view.ts'
import { Word, wordsAt } from './words.ts'

/** How far behind its preposition a place may stand, in tokens. */
const PLACE_REACH = 4

/** "Untuk Kota Batu pasien positif 5 orang": what an adjunct that opens a sentence governs ends with its place where people are named behind it. */
export function placeLimit(doc: Doc, at: number, limit: number): number {
  for (let i = at; i < Math.min(limit, at + PLACE_REACH); i++) {
    const end = doc.placeNames[i] >= 0 ? doc.placeEnds[i] : limit
    if (end < limit && wordsAt(doc, end) & (Word.BEARER | Word.SUM) && !hasShape(doc, end, Shape.CAPITAL)) return end
  }
  return limit
}
