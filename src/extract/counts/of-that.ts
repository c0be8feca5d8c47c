import { DEMONSTRATIVES, GROUP_SUMS, OF_THAT } from '../../lexicon/count-words.ts'
import type { Doc } from '../../model/doc.ts'
import { isClass, isMark, sentenceStart, textOf } from '../../text/view.ts'

/** How far into a sentence "dari jumlah tersebut" opens it, in tokens. */
const OPENING = 3

/** How far behind "dari jumlah" the word that points back may stand, in tokens. */
const REACH = 8

/** "Dari jumlah tersebut, 1.412 jiwa …", "Dari jumlah kasus itu, 40 orang …": a count behind it is some of the group of the sentence before. */
export function isOfThat(doc: Doc, number: number): boolean {
  const from = sentenceStart(doc, number)
  for (let i = from; i < Math.min(number, from + OPENING); i++) {
    if (isClass(doc, i, OF_THAT)) return true
    if (/^dari$/i.test(textOf(doc, i)) && isClass(doc, i + 1, GROUP_SUMS)) return pointsBack(doc, i + 2, number)
  }
  return false
}

/** Whether "tersebut" or "itu" ends the phrase from token `from` on, before a comma and any number. */
function pointsBack(doc: Doc, from: number, number: number): boolean {
  for (let i = from; i < Math.min(number, from + REACH); i++) {
    if (isMark(doc, i, ',') || doc.numberAt[i] >= 0) return false
    if (isClass(doc, i, DEMONSTRATIVES)) return true
  }
  return false
}
