import { SAYING, SPEECH_AFTER, SPEECH_BEFORE, SPOKEN_OF } from '../../lexicon/speech.ts'
import { RELEASES, SPEECH_OCCASIONS, YEAR_PREPOSITIONS } from '../../lexicon/time-words.ts'
import type { Doc } from '../../model/doc.ts'
import type { DateMention } from '../../model/mentions/date.ts'
import type { StatementMention } from '../../model/mentions/statement.ts'
import { firstFrom } from '../../text/first-from.ts'
import { madeOnce } from '../../text/made-once.ts'
import { classBits, isClass, isMark, sentenceStart } from '../../text/view.ts'
import type { Context } from '../context.ts'

/** Words looked at before a date for what it is the date of; less for occasions, and for the verb of a speaker named before it. */
const REACH = 40
const OCCASION_REACH = 12
const SPEAKER_REACH = 16
/** Words looked at between a speaker and a day for what makes it a day that is spoken of. */
const SPOKEN_OF_REACH = 20

/** Which days of a text are days of words. */
export interface Spoken {
  /** For each mention of a date the statement whose day it is, less than `NOT_SPOKEN` where the words are not given. */
  readonly statementOf: Int32Array
  /** For each statement the mention that is its day, -1 for none. */
  readonly dayOf: Int32Array
}

/** In `statementOf`: no day of words. */
export const NOT_SPOKEN = -1
const TALK = -2

/** Reads which mentions of dates are days of somebody's words ("kata Retno di Jakarta, Kamis (3/7)") and not of what happened. */
export const readSpoken = madeOnce(({ doc, mentions: { dates } }: Pick<Context, 'doc' | 'mentions'>): Spoken => {
  const { speech, speechAt } = doc.story
  const statementOf = new Int32Array(dates.length).fill(NOT_SPOKEN)
  const dayOf = new Int32Array(speech.length).fill(-1)
  for (let k = 0; k < speech.length; k++) {
    const day = dayIn(doc, speech[k], dates)
    dayOf[k] = day
    if (day >= 0) statementOf[day] = k
  }
  for (let i = 0; i < dates.length; i++)
    if (statementOf[i] === NOT_SPOKEN && isDay(dates[i]) && !((speechAt[dates[i].first] ?? -1) >= 0) && isTalk(doc, dates[i]))
      statementOf[i] = TALK
  return { statementOf, dayOf }
})

/** Whether a mention names one day: by date, weekday, or as "hari ini", "tadi malam". */
function isDay({ at, until }: DateMention): boolean {
  if (at === null || until !== null) return false
  return at.day !== null || at.weekday !== null || (at.step?.unit === 'day' && at.step.from === 'speech' && at.step.by <= 0)
}

/** The first day that stands beside cue and speaker and is of nothing else ("kata Retno soal gempa Sabtu"), -1 for none. */
function dayIn(doc: Doc, { frames, cue, speaker }: StatementMention, dates: readonly DateMention[]): number {
  for (const [first, end] of frames) {
    // What stands before the speaker is of the story ("Usai gempa Senin, Retno mengatakan …").
    const least = speaker !== null && cue !== null && speaker.first < cue[0] && first <= speaker.first ? speaker.first : first
    for (let i = firstFrom(dates.length, (j) => dates[j].first, least); i < dates.length && dates[i].first < end; i++)
      if (isDay(dates[i]) && !isSpokenOf(doc, first, dates[i].first)) return i
  }
  return -1
}

/** Whether a word from `first` on says that what stands at `token` is spoken of; one for how it was spoken stands against that ("yang dikutip BBC, Sabtu"). */
export function isSpokenOf(doc: Doc, first: number, token: number): boolean {
  for (let i = token - 1; i >= first && i > token - SPOKEN_OF_REACH; i--) {
    if (isClass(doc, i, SPEECH_OCCASIONS) || isClass(doc, i, RELEASES)) return false
    if (isClass(doc, i, SPOKEN_OF)) return true
  }
  return false
}

const OCCASION = 1
const BEFORE = 2
const bitsAt = classBits([SPEECH_OCCASIONS, SPEECH_BEFORE, [SPEECH_AFTER, SAYING]])

/** Whether a day is one on which somebody spoke, was asked or was read, without the words. */
function isTalk(doc: Doc, { first }: DateMention): boolean {
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
