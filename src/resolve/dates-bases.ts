import { BOUND_WORDS } from '../lexicon/time-words.ts'
import type { Doc } from '../model/doc.ts'
import { Shape } from '../model/doc.ts'
import type { DateMention } from '../model/mentions/date.ts'
import type { DayNumber } from '../text/calendar.ts'
import { isClass } from '../text/view.ts'
import { isSpeechDay, quoteReader } from './dates-speech.ts'

/** Words older than this many days before publication are not what "hari ini" in a later quotation is counted from. */
const FRESH = 7

/** Where the days that other mentions are counted from stand: each mention, the day it prints (if any), and whose day that is. */
export interface Bases {
  /** Whether a mention is the day of somebody's words. */
  isSpoken(index: number): boolean
  /** Whether a mention bounds what was known and is no day of the story: "hingga Selasa (30/9)". */
  isBound(index: number): boolean
  /** The day "hari ini" means where a mention stands. */
  speechDay(index: number): DayNumber | null
  /** A day printed near a mention that a clock alone is of: in its sentence, else the first one behind it. */
  storyDay(index: number, sofar: DayNumber | null): DayNumber | null
}

/** Reads the bases off the mentions; `days` holds the day each mention prints, null for relative and coarse ones. */
export function basesOf(
  doc: Doc,
  mentions: readonly DateMention[],
  days: readonly (DayNumber | null)[],
  anchor: DayNumber | null,
): Bases {
  const spoken = mentions.map((mention) => isSpeechDay(doc, mention))
  const bound = mentions.map(({ first }) => isClass(doc, first - 1, BOUND_WORDS))
  const inQuote = quoteReader(doc)
  const sentence = (i: number) => doc.sentenceOf[mentions[i]!.first]!

  const speechDay = (index: number): DayNumber | null => {
    const own = sentence(index)
    const quoted = inQuote(mentions[index]!.first)
    for (let j = index + 1; j < mentions.length && j <= index + 12; j++) {
      if (sentence(j) !== own && (!quoted || isApart(doc, mentions[index]!.first, mentions[j]!.first))) break
      if (spoken[j] && days[j] !== null) return days[j]!
    }
    for (let j = index - 1; j >= 0 && j >= index - 12; j--) {
      if (!quoted && sentence(j) !== own) break
      if (spoken[j] && days[j] !== null && (anchor === null || anchor - days[j]! <= FRESH)) return days[j]!
    }
    return anchor
  }

  const storyDay = (index: number, sofar: DayNumber | null): DayNumber | null => {
    const own = sentence(index)
    for (let j = index - 1; j >= 0 && sentence(j) === own; j--) if (isStory(j)) return days[j]!
    for (let j = index + 1; j < mentions.length && sentence(j) === own; j++) if (isStory(j)) return days[j]!
    if (sofar !== null) return sofar
    let other: DayNumber | null = null
    for (let j = 0; j < mentions.length && j <= index + 12; j++) {
      if (days[j] === null) continue
      if (isStory(j) && j > index) return days[j]!
      other ??= days[j]!
    }
    return other ?? anchor
  }
  const isStory = (j: number) => days[j] !== null && !spoken[j]

  return { isSpoken: (i) => spoken[i]!, isBound: (i) => bound[i]!, speechDay, storyDay }
}

/** Whether a paragraph begins between two tokens. */
function isApart(doc: Doc, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (doc.tokens.shape[i]! & Shape.LINE_START) return true
  return false
}
