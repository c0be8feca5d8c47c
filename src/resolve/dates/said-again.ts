import { NAMELY_WORDS } from '../../lexicon/time-words.ts'
import type { Doc } from '../../model/doc.ts'
import type { DateMention, Moment } from '../../model/mentions/date.ts'
import { isClass, isMark } from '../../text/view.ts'

/** What a time counted from the story is said to be by the one right behind it: "Keesokan harinya, Rabu (17/5)", "tahun sebelumnya (2020)"; null where nothing says it. */
export function saidAgain(doc: Doc, mention: DateMention, next: DateMention | undefined): Moment | null {
  const { at, until, end } = mention
  if (at === null || at.step?.from !== 'story' || until !== null) return null
  if (next === undefined || next.at === null || next.at.step !== null || next.until !== null) return null
  if (!isBehind(doc, end, next.first)) return null
  return sameUnit(at, next.at)
}

/** Whether nothing but a comma, an opening bracket or "yakni" stands between two tokens. */
function isBehind(doc: Doc, from: number, to: number): boolean {
  if (doc.sentenceOf[from] !== doc.sentenceOf[to]) return false
  let i = from
  if (isMark(doc, i, ',') || isMark(doc, i, '(')) i++
  if (isClass(doc, i, NAMELY_WORDS)) i++
  return i === to && i > from
}

/** The second moment as far as the first is counted in days, months or years. */
function sameUnit(at: Moment, next: Moment): Moment | null {
  const plain = { ...next, part: at.part, clock: null, step: null }
  switch (at.step!.unit) {
    case 'day':
      return next.day !== null || next.weekday !== null ? plain : null
    case 'month':
      return next.month !== null && next.day === null && next.period === null ? plain : null
    case 'year':
      return next.year !== null && next.period === null ? { ...plain, month: null, day: null, weekday: null } : null
    // "lima menit kemudian, tepatnya pukul 23.35"
    case 'hour':
    case 'minute':
      return next.clock !== null ? { ...next, part: at.part ?? next.part } : null
    default:
      return null
  }
}
