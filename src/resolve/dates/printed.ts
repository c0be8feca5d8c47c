import { THEN_WORDS, TIME_JOINTS } from '../../lexicon/time-words.ts'
import type { Doc } from '../../model/doc.ts'
import type { DateMention, Moment } from '../../model/mentions/date.ts'
import { type DayNumber, weekdayOf } from '../../text/calendar.ts'
import { isClass, isMark } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { NOT_SPOKEN, readSpoken } from '../story/spoken.ts'
import { stretchOf } from './point.ts'
import { newTimeline } from './timeline.ts'

/** The day each mention prints, null for relative and coarse ones; a bare weekday is the one printed with its date before. */
export function printedDays(
  context: Pick<Context, 'doc' | 'mentions'>,
  anchor: DayNumber | null,
  ahead: readonly boolean[],
): (DayNumber | null)[] {
  const { doc, mentions } = context
  const { statementOf } = readSpoken(context)
  const memory = newMemory()
  const line = newTimeline(anchor)
  return mentions.dates.map((mention, i) => {
    const { at, until } = mention
    if (at === null || until !== null || !isDay(at)) return null
    const step = at.step?.unit
    const isSpoken = statementOf[i] !== NOT_SPOKEN
    const stretch = stretchOf(at.part === null && at.clock === null ? at : { ...at, part: null, clock: null }, {
      line,
      speech: anchor,
      story: anchor,
      printed: null,
      told: at.weekday === null ? null : recall(doc, memory, mention, isSpoken, anchor),
      ahead: ahead[i],
      mod: null,
    })
    if (stretch === null) return null
    if (at.month !== null) keep(doc, memory, mention, stretch.from)
    if (!isSpoken && anchor !== null && stretch.from > anchor)
      memory.ahead = { day: stretch.from, sentence: doc.sentenceOf[mention.first] }
    return step === 'week' ? null : stretch.from
  })
}

/** Whether a moment names a day of the calendar or a weekday, of no year that is only pointed at. */
function isDay({ day, weekday, hijri, holiday, step }: Moment): boolean {
  return (day !== null || weekday !== null) && !hijri && holiday === null && step?.unit !== 'year'
}

/** The days printed so far, by ISO weekday. */
interface Memory {
  /** Those printed with their weekday: a bare "Kamis" behind "Kamis (3/7)" is that one. */
  readonly named: (DayNumber | undefined)[]
  /** Which of these a later day was printed behind, a bit a weekday. */
  passed: number
  /** The last one printed without its weekday, and its sentence: "17 Agustus … Tanggal itu jatuh pada Minggu". */
  near: { readonly day: DayNumber; readonly sentence: number } | null
  /** The last one to come, and its sentence: "Ia berangkat Senin depan dan kembali Rabu". */
  ahead: { readonly day: DayNumber; readonly sentence: number } | null
}

const newMemory = (): Memory => ({ named: [], passed: 0, near: null, ahead: null })

function keep(doc: Doc, memory: Memory, { at, first }: DateMention, day: DayNumber): void {
  if (at!.weekday === null) {
    memory.near = { day, sentence: doc.sentenceOf[first] }
    return
  }
  const own = weekdayOf(day)
  for (let weekday = 1; weekday <= 7; weekday++) if ((memory.named[weekday] ?? day) < day) memory.passed |= 1 << weekday
  memory.named[own] = day
  memory.passed &= ~(1 << own)
}

/** The day a bare weekday was printed with; days of words are the latest ones instead, unless printed as that weekday. */
function recall(
  doc: Doc,
  { named, passed, near, ahead }: Memory,
  { at, first }: DateMention,
  isSpoken: boolean,
  anchor: DayNumber | null,
): DayNumber | null {
  const weekday = at!.weekday!
  if (
    ahead !== null &&
    !isSpoken &&
    ahead.sentence === doc.sentenceOf[first] &&
    at!.day === null &&
    weekdayOf(ahead.day) !== weekday &&
    isThen(doc, first)
  )
    return ahead.day + ((weekday - weekdayOf(ahead.day) + 7) % 7)
  if (near !== null && !isSpoken && weekdayOf(near.day) === weekday && goesOn(doc, near.sentence, doc.sentenceOf[first]))
    return near.day
  const day = named[weekday]
  // "Tabrakan pertama pada Selasa (9/5), kedua pada Jumat (12/5), lagi pada Selasa": a later day stands between, and a later Tuesday came since.
  const isPast = (passed & (1 << weekday)) !== 0 && day !== undefined && anchor !== null && day + 7 <= anchor
  return day === undefined || isPast ? null : day
}

/** Words looked at before a weekday for what joins it to the one before. */
const THEN_REACH = 4

/** "dan kembali Rabu", "lalu pulang Rabu": what is told behind in the same clause. */
function isThen(doc: Doc, first: number): boolean {
  for (let i = first - 1; i >= first - THEN_REACH && !isMark(doc, i, ','); i--)
    if (isClass(doc, i, TIME_JOINTS) || isClass(doc, i, THEN_WORDS)) return true
  return false
}

/** Whether a sentence is another one or the next in its paragraph. */
function goesOn({ story: { paragraphs } }: Doc, before: number, sentence: number): boolean {
  return sentence === before || (sentence === before + 1 && paragraphs[sentence] === paragraphs[before])
}
