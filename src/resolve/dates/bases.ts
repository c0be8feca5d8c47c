import { BOUND_WORDS, COMPARED_WORDS, SINCE_WORDS } from '../../lexicon/time-words.ts'
import { Shape } from '../../model/doc.ts'
import type { DayNumber } from '../../text/calendar.ts'
import { hasShape, isClass, sentenceStart } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { NOT_SPOKEN, readSpoken } from '../story/spoken.ts'
import { speechDays } from './speech-days.ts'
import type { Timeline } from './timeline.ts'

/** Mentions looked at before and behind one. */
const NEAR = 12
/** A day so far from publication is history, not the day of a clock time that is told alone. */
const FAR = 100

/** Where the days that other mentions are counted from stand: each mention, the day it prints (if any), and whose day that is. */
export interface Bases {
  /**
   * Whether the story is at a mention: it is no day of words, bounds not what was known ("hingga Selasa (30/9)"), nothing is compared with it
   * ("naik dari hari sebelumnya") and it is told not beside the day itself ("naik pada Kamis (10/3) setelah kemarin turun").
   */
  movesStory(index: number): boolean
  /** Whether a mention bounds what is known: "hingga Selasa (30/9)". */
  isBound(index: number): boolean
  /** Whether something is so since a mention: "sejak Senin". */
  isSince(index: number): boolean
  /** The day "hari ini" means where a mention stands. */
  speechDay(index: number): DayNumber | null
  /**
   * The day that a mention without one is of or counts from: for a clock alone one told in its sentence, else the one the story is at, else the
   * first one behind. Days of words are taken for want of others, but not for "malam itu" and "keesokan harinya".
   */
  storyDay(index: number, line: Timeline): DayNumber | null
}

/** Reads the bases off the mentions; `days` holds the day each mention prints, null for relative and coarse ones. */
export function basesOf(
  context: Pick<Context, 'doc' | 'facts' | 'mentions'>,
  days: readonly (DayNumber | null)[],
  anchor: DayNumber | null,
): Bases {
  const { doc } = context
  const mentions = context.mentions.dates
  const { statementOf } = readSpoken(context)
  let told: ReturnType<typeof speechDays> | undefined
  /** Read once some mention asks: most texts tell their days by dates alone. */
  const toldDay = (i: number) => {
    told ??= speechDays(context, days, anchor)
    return told(i)
  }
  const speechDay = (i: number) => toldDay(i) ?? anchor
  const isSpoken = (i: number) => statementOf[i] !== NOT_SPOKEN
  const before = (i: number, words: typeof BOUND_WORDS) => isClass(doc, mentions[i].first - 1, words)
  const sentence = (i: number) => doc.sentenceOf[mentions[i].first]

  /** The day of a mention that the story is at there: printed, or told from the day of speaking ("kemarin"). */
  const dayAt = (j: number): DayNumber | null => {
    if (isSpoken(j)) return null
    if (days[j] !== null) return days[j]
    const step = mentions[j].until === null ? mentions[j].at?.step : null
    if (step?.unit !== 'day' || step.from !== 'speech' || before(j, COMPARED_WORDS)) return null
    const day = speechDay(j)
    return day === null ? null : day + step.by
  }

  const inSentence = (index: number): DayNumber | null => {
    const own = sentence(index)
    for (let j = index - 1; j >= 0 && index - j <= NEAR && sentence(j) === own; j--) {
      const day = dayAt(j)
      if (day !== null) return day
    }
    for (let j = index + 1; j < mentions.length && j - index <= NEAR && sentence(j) === own; j++) {
      const day = dayAt(j)
      if (day !== null) return day
    }
    return null
  }

  /** Whether a clock is that of what is known ("Sampai pukul 11.00, empat orang ditemukan"), or of one who tells what only goes on since some day. */
  const isOfReport = (index: number, line: Timeline) => {
    const { first } = mentions[index]
    if (before(index, BOUND_WORDS) && (first - 1 === sentenceStart(doc, first) || hasShape(doc, first - 2, Shape.PUNCTUATION)))
      return true
    return line.isSince && doc.story.said[first] === 2 && toldDay(index) !== null
  }

  /** The day of whoever tells what is known, else the last one up to which something is known. */
  const reportDay = (index: number): DayNumber | null => {
    if ((doc.story.speechAt[mentions[index].first] ?? -1) >= 0) return toldDay(index)
    for (let j = index - 1; j >= 0 && index - j <= NEAR; j--)
      if (days[j] !== null && !isSpoken(j)) return before(j, BOUND_WORDS) ? days[j] : null
    return null
  }

  const isRecent = (j: number) => days[j] !== null && anchor !== null && Math.abs(anchor - days[j]) <= FAR
  let firstDay: number | undefined
  const storyDay = (index: number, line: Timeline): DayNumber | null => {
    const step = mentions[index].at?.step ?? null
    const report = step === null && isOfReport(index, line) ? reportDay(index) : null
    if (report !== null) return report
    const sofar = step === null || step.by >= 0 ? line.day : line.scene
    const own = step === null ? (inSentence(index) ?? sofar) : (sofar ?? inSentence(index))
    if (own !== null) return own
    for (let j = index + 1; j < mentions.length && j - index <= NEAR; j++) if (!isSpoken(j) && isRecent(j)) return days[j]
    // "Tasnya hilang keesokan harinya" was told on Monday, and did not happen on Tuesday.
    if (step !== null) return null
    firstDay ??= days.findIndex((_, j) => isRecent(j))
    return firstDay < 0 ? anchor : days[firstDay]
  }

  /** Whether a day told from that of speaking stands behind a printed one in its sentence. */
  const isAside = (i: number) => {
    if (mentions[i].at?.step?.from !== 'speech' || days[i] !== null) return false
    for (let j = i - 1; j >= 0 && i - j <= NEAR && sentence(j) === sentence(i); j--)
      if (days[j] !== null && !isSpoken(j)) return true
    return false
  }

  return {
    movesStory: (i) => !isSpoken(i) && !before(i, BOUND_WORDS) && !before(i, COMPARED_WORDS) && !isAside(i),
    isBound: (i) => !isSpoken(i) && before(i, BOUND_WORDS),
    isSince: (i) => before(i, SINCE_WORDS),
    speechDay,
    storyDay,
  }
}
