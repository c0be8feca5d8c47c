import { BETWEEN_WORDS, COMPARING_WORDS, TIME_RANGES } from '../../lexicon/time-words.ts'
import type { Doc } from '../../model/doc.ts'
import type { DateMention, Moment } from '../../model/mentions/date.ts'
import { isPrinted } from '../../text/printed.ts'
import { endOf, isClass } from '../../text/view.ts'
import { dashEnd } from './figure.ts'

/** Two points with "hingga" between them as one range, where the first leaves to the second what both share. */
export function rangeOf(doc: Doc, mentions: readonly DateMention[]): DateMention[] {
  const out: DateMention[] = []
  for (const mention of mentions) {
    const last = out.at(-1)
    const joined = last === undefined ? null : rangeOfTwo(doc, last, mention)
    if (joined === null) out.push(mention)
    else out[out.length - 1] = joined
  }
  return out
}

function rangeOfTwo(doc: Doc, a: DateMention, b: DateMention): DateMention | null {
  if (
    a.at === null ||
    b.at === null ||
    b.first - a.end > 3 ||
    b.first <= a.end ||
    doc.sentenceOf[a.first] !== doc.sentenceOf[b.first]
  )
    return null
  const joint = dashEnd(doc, a.end) || (isBetween(doc, a) ? a.end + 1 : endOf(doc, a.end, TIME_RANGES))
  if (joint !== b.first) return null
  // "Senin sampai dengan Minggu tanggal 19 hingga 25 Agustus"
  if (b.until !== null && a.until === null && isBareWeekday(a.at) && b.at.weekday !== null)
    return { ...merged(a, b), at: { ...b.at, weekday: a.at.weekday }, until: b.until }
  if (a.until !== null || b.until !== null || a.mod === 'start' || a.mod === 'end' || a.mod === 'mid') return null
  return isShared(a.at, b.at) ? { ...merged(a, b), at: a.at, until: b.at } : null
}

/** "antara 2007 dan 2012", but "perbedaan antara 2019 dan 2020": whether "dan" behind a point leads to the end of a stretch. */
function isBetween(doc: Doc, { first, end }: DateMention): boolean {
  return isPrinted(doc, end, 'dan') && isClass(doc, first - 1, BETWEEN_WORDS) && !isClass(doc, first - 2, COMPARING_WORDS)
}

function merged(a: DateMention, b: DateMention): DateMention {
  return {
    ...b,
    first: a.first,
    mod: a.mod ?? b.mod,
    zone: a.zone ?? b.zone,
    rule: a.rule === b.rule ? a.rule : `${a.rule}+${b.rule}`,
  }
}

/** Both are of one kind, and the first says no more than it must: months, years, days of months, bare weekdays, clocks of one day. */
function isShared(a: Moment, b: Moment): boolean {
  if (a.step !== null || b.step !== null || a.holiday !== null || b.holiday !== null || a.period !== null || b.period !== null)
    return false
  if (a.part !== null || b.part !== null || a.hijri !== b.hijri) return false
  if (isBareWeekday(a) && isBareWeekday(b)) return true
  if (a.weekday !== null || b.weekday !== null)
    return a.day !== null && b.day !== null && a.year === null && a.clock === null && b.clock === null
  if (a.clock !== null || b.clock !== null) return a.clock !== null && b.clock !== null && b.day === null
  // "28 Agustus 2012 hingga 7 Maret 2014": two dates, each whole.
  if (rank(a) === 3 && a.year !== null && b.year !== null) return false
  return rank(a) > 0 && rank(b) > 0
}

const isBareWeekday = (m: Moment) =>
  m.weekday !== null && m.day === null && m.part === null && m.clock === null && m.month === null

/** How fine a calendar point is: 1 year, 2 month, 3 day; 0 none of these. */
function rank(m: Moment): number {
  return m.day !== null ? 3 : m.month !== null ? 2 : m.year !== null ? 1 : 0
}
