import { BOUND_WORDS } from '../../lexicon/time-words.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { DateMention } from '../../model/mentions/date.ts'
import type { DayNumber } from '../../text/calendar.ts'
import { hasShape, isClass } from '../../text/view.ts'
import { isSpeechDay, quoteReader } from './speech.ts'

/** Words older than this many days before publication are not what "hari ini" in a later quotation is counted from. */
const FRESH = 7
/** Mentions looked at before and behind one. */
const NEAR = 12
/** A day so far from publication is history, not the day of a clock time that is told alone. */
const FAR = 100

/** Where the days that other mentions are counted from stand: each mention, the day it prints (if any), and whose day that is. */
export interface Bases {
  /** Whether a mention is the day of somebody's words. */
  isSpoken(index: number): boolean
  /** Whether a mention bounds what was known and is no day of the story: "hingga Selasa (30/9)". */
  isBound(index: number): boolean
  /** The day "hari ini" means where a mention stands. */
  speechDay(index: number): DayNumber | null
  /**
   * A day printed near a mention that a clock alone is of: in its sentence, else the first one behind it. Days of words are taken for want of
   * others, but not where the mention comes after its day.
   */
  storyDay(index: number, sofar: DayNumber | null, isAfter: boolean): DayNumber | null
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
  const paragraphOf = paragraphReader(doc)
  const paragraph = (i: number) => paragraphOf(sentence(i))
  const sentence = (i: number) => doc.sentenceOf[mentions[i].first]

  const fresh = (j: number) => spoken[j] && days[j] !== null && (anchor === null || Math.abs(anchor - days[j]) <= FRESH)
  const speechDay = (index: number): DayNumber | null => {
    const quoted = inQuote(mentions[index].first)
    const scope = quoted ? paragraph : sentence
    const near: number[] = []
    for (let j = index - 1; j >= 0 && index - j <= NEAR && scope(j) === scope(index); j--) if (fresh(j)) near.push(j)
    for (let j = index + 1; j < mentions.length && j - index <= NEAR && scope(j) === scope(index); j++) if (fresh(j)) near.push(j)
    // Who speaks is named in the sentence, else before, else behind.
    const own = near.find((j) => sentence(j) === sentence(index)) ?? near[0]
    if (own !== undefined) return days[own]
    if (quoted) for (let j = index - 1; j >= 0 && index - j <= NEAR; j--) if (fresh(j)) return days[j]
    return anchor
  }

  const storyDay = (index: number, sofar: DayNumber | null, isAfter: boolean): DayNumber | null => {
    const own = sentence(index)
    for (let j = index - 1; j >= 0 && index - j <= NEAR && sentence(j) === own; j--) if (isStory(j)) return days[j]
    for (let j = index + 1; j < mentions.length && j - index <= NEAR && sentence(j) === own; j++) if (isStory(j)) return days[j]
    if (sofar !== null) return sofar
    for (let j = index + 1; j < mentions.length && j - index <= NEAR; j++) if (isStory(j) && isRecent(j)) return days[j]
    // "Tasnya hilang keesokan harinya" was told on Monday, and did not happen on Tuesday.
    if (isAfter) return null
    firstDay ??= days.findIndex((_, j) => isRecent(j))
    return firstDay < 0 ? anchor : days[firstDay]
  }
  let firstDay: number | undefined
  const isRecent = (j: number) => days[j] !== null && anchor !== null && Math.abs(anchor - days[j]) <= FAR
  const isStory = (j: number) => days[j] !== null && !spoken[j]

  return { isSpoken: (i) => spoken[i], isBound: (i) => bound[i], speechDay, storyDay }
}

/** Tells the number of the paragraph a sentence stands in; counted when first asked. */
function paragraphReader(doc: Doc): (sentence: number) => number {
  let paragraphs: number[] | undefined
  return (sentence) => {
    if (paragraphs === undefined) {
      let paragraph = 0
      paragraphs = Array.from(doc.sentences, (first) => (hasShape(doc, first, Shape.LINE_START) ? ++paragraph : paragraph))
    }
    return paragraphs[sentence]
  }
}
