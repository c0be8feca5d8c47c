import { SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { AHEAD_WORDS, SPEECH_OCCASIONS, YEAR_PREPOSITIONS } from '../../lexicon/time-words.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { DateMention } from '../../model/mentions/date.ts'
import { classBits, hasShape, isClass, isMark, sentenceStart } from '../../text/view.ts'

/** Words looked at before a date for what it is the date of; less for occasions, and for the verb of a speaker named before it. */
const REACH = 40
const OCCASION_REACH = 12
const SPEAKER_REACH = 16
/** Words looked at before a date for what points ahead. */
const AHEAD_REACH = 14

const OCCASION = 1
const BEFORE = 2
const bitsAt = classBits([SPEECH_OCCASIONS, SPEECH_BEFORE, SPEECH_AFTER])
const aheadAt = classBits([AHEAD_WORDS])

/** Whether a mention is the day of somebody's words ("kata Retno di Jakarta, Kamis (3/7)") and not of what happened. */
export function isSpeechDay(doc: Doc, { first, at, until }: DateMention): boolean {
  if (at === null || until !== null || (at.day === null && at.weekday === null)) return false
  const start = Math.max(sentenceStart(doc, first), first - REACH)
  for (let i = first - 1; i >= start; i--) {
    const bits = doc.words[i] === 0 ? 0 : bitsAt(doc, i)
    if (bits === 0) continue
    // "mengatakan, banjir terjadi pada Rabu": behind "pada" stands the day of the event, but for occasions ("dihubungi pada Rabu").
    const prepared = isClass(doc, first - 1, YEAR_PREPOSITIONS)
    if (bits & OCCASION) return !prepared || first - i < OCCASION_REACH
    if (prepared) continue
    return (bits & BEFORE) !== 0 || (isMark(doc, first - 1, ',') && first - i < SPEAKER_REACH)
  }
  return false
}

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

/** Tells of tokens, asked in text order, whether they stand inside a quotation. */
export function quoteReader(doc: Doc): (token: number) => boolean {
  // Before this token all is read, and a quotation is open there or not.
  let next = 0
  let open = false
  return (token) => {
    // A quotation ends with its paragraph: a mark left out must not turn the rest of the text.
    for (let i = Math.max(next, paragraphFrom(doc, token, next)); i <= token; i++) {
      if (hasShape(doc, i, Shape.LINE_START)) open = false
      if (hasShape(doc, i, Shape.PUNCTUATION)) open = isOpenBehind(doc, i, open)
    }
    next = token + 1
    return open
  }
}

/** The first token of the paragraph that a token stands in, or one before `floor`. */
function paragraphFrom(doc: Doc, token: number, floor: number): number {
  let sentence = doc.sentenceOf[token]
  while (doc.sentences[sentence] > floor && !hasShape(doc, doc.sentences[sentence], Shape.LINE_START)) sentence--
  return doc.sentences[sentence]
}

/** Whether a quotation is open behind the mark at token `i`. */
function isOpenBehind(doc: Doc, i: number, open: boolean): boolean {
  const mark = doc.text[doc.tokens.start[i]]
  if (mark === '“') return true
  // Kompas writes ” on both sides.
  if (mark === '”') return !open && hasShape(doc, i, Shape.SPACED | Shape.LINE_START)
  return mark === '"' ? !open : open
}
