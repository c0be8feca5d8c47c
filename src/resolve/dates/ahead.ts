import { AHEAD_BEHIND, AHEAD_WORDS, HOPED_WORDS } from '../../lexicon/time-words.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { DateMention } from '../../model/mentions/date.ts'
import { classBits, hasShape, isClass, isMark, sentenceStart } from '../../text/view.ts'

/** Words looked at before a date for what points ahead. */
const AHEAD_REACH = 14

const aheadAt = classBits([AHEAD_WORDS, HOPED_WORDS])
/** Bit of `HOPED_WORDS`, which point ahead in a speaker's own words alone. */
const HOPED = 2
/** Words looked at before a date for these. */
const HOPED_REACH = 4

/** Whether words before a mention in its sentence, or right behind it, say that it is still to come ("akan dilantik Kamis", "Kamis dijadwalkan rapat"). */
export function pointsAhead(doc: Doc, { first, end }: DateMention): boolean {
  if (isClass(doc, end, AHEAD_BEHIND) && doc.sentenceOf[end] === doc.sentenceOf[first]) return true
  const start = Math.max(sentenceStart(doc, first), first - AHEAD_REACH)
  for (let i = first - 1; i >= start; i--) {
    const bits = aheadAt(doc, i)
    if (bits !== 0 && (bits !== HOPED || (first - i <= HOPED_REACH && doc.story.said[i] === 2))) return true
    if (hasShape(doc, i, Shape.PUNCTUATION) && isQuote(doc, i)) return false
  }
  return false
}

const isQuote = (doc: Doc, i: number) => isMark(doc, i, '"') || isMark(doc, i, '”')
