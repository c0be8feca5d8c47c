import { SPEECH_AFTER, SPEECH_BEFORE } from '../lexicon/speech.ts'
import { AHEAD_WORDS, SPEECH_OCCASIONS, YEAR_PREPOSITIONS } from '../lexicon/time-words.ts'
import { type Doc, Shape } from '../model/doc.ts'
import type { DateMention } from '../model/mentions/date.ts'
import { classBits, hasShape, isClass, isMark, sentenceStart } from '../text/view.ts'

/** Words looked at before a date for what it is the date of; less for occasions, and for the verb of a speaker named before it. */
const REACH = 40
const OCCASION_REACH = 12
const SPEAKER_REACH = 16
/** Words looked at before a date for what points ahead. */
const AHEAD_REACH = 14

const OCCASION = 1
const BEFORE = 2
const AFTER = 4
const bitsAt = classBits([SPEECH_OCCASIONS, SPEECH_BEFORE, SPEECH_AFTER])
const aheadAt = classBits([AHEAD_WORDS])

/** Whether a mention is the day of somebody's words ("kata Retno di Jakarta, Kamis (3/7)") and not of what happened. */
export function isSpeechDay(doc: Doc, { first, at, until }: DateMention): boolean {
  if (at === null || until !== null || (at.day === null && at.weekday === null)) return false
  const start = Math.max(sentenceStart(doc, first), first - REACH)
  // "mengatakan, banjir terjadi pada Rabu": behind "pada" stands the day of the event, but for occasions ("dihubungi pada Rabu").
  const prepared = isClass(doc, first - 1, YEAR_PREPOSITIONS)
  for (let i = first - 1; i >= start; i--) {
    const bits = bitsAt(doc, i)
    if (bits & OCCASION) return !prepared || first - i < OCCASION_REACH
    if (bits & BEFORE && !prepared) return true
    if (bits & AFTER && !prepared) return isMark(doc, first - 1, ',') && first - i < SPEAKER_REACH
  }
  return false
}

/** Whether words before a mention in its sentence say that it is still to come ("akan dilantik Kamis"). */
export function pointsAhead(doc: Doc, { first }: DateMention): boolean {
  const start = Math.max(sentenceStart(doc, first), first - AHEAD_REACH)
  for (let i = first - 1; i >= start; i--) {
    if (aheadAt(doc, i) !== 0) return true
    if (isMark(doc, i, '"') || isMark(doc, i, '”')) return false
  }
  return false
}

/** Tells whether a token stands inside a quotation. */
export function quoteReader(doc: Doc): (token: number) => boolean {
  let inside: Uint8Array | undefined
  return (token) => {
    inside ??= readQuotes(doc)
    return inside[token] === 1
  }
}

function readQuotes(doc: Doc): Uint8Array {
  const inside = new Uint8Array(doc.tokens.length)
  let open = false
  for (let i = 0; i < doc.tokens.length; i++) {
    // A quotation ends with its paragraph: a mark left out must not turn the rest of the text.
    if (hasShape(doc, i, Shape.LINE_START)) open = false
    if (hasShape(doc, i, Shape.PUNCTUATION)) {
      const mark = doc.text[doc.tokens.start[i]!]
      if (mark === '“') open = true
      // Kompas writes ” on both sides.
      else if (mark === '”') open = !open && hasShape(doc, i, Shape.SPACED | Shape.LINE_START)
      else if (mark === '"') open = !open
    }
    inside[i] = open ? 1 : 0
  }
  return inside
}
