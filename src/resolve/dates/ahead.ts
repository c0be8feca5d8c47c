import { AHEAD_WORDS } from '../../lexicon/time-words.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { DateMention } from '../../model/mentions/date.ts'
import { classBits, hasShape, isMark, sentenceStart } from '../../text/view.ts'

/** Words looked at before a date for what points ahead. */
const AHEAD_REACH = 14

const aheadAt = classBits([AHEAD_WORDS])

/** Whether words before a mention in its sentence say that it is still to come ("akan dilantik Kamis"). */
export function pointsAhead(doc: Doc, { first }: DateMention): boolean {
  const start = Math.max(sentenceStart(doc, first), first - AHEAD_REACH)
  for (let i = first - 1; i >= start; i--) {
    if (doc.words[i] !== 0 && aheadAt(doc, i) !== 0) return true
    if (hasShape(doc, i, Shape.PUNCTUATION) && isQuote(doc, i)) return false
  }
  return false
}

const isQuote = (doc: Doc, i: number) => isMark(doc, i, '"') || isMark(doc, i, '”')
