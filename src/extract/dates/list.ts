import { TIME_JOINTS } from '../../lexicon/time-words.ts'
import type { Doc } from '../../model/doc.ts'
import type { DateMention } from '../../model/mentions/date.ts'
import { isClass, isMark } from '../../text/view.ts'

/** Gives months and days of a list the year that its last item prints: "Oktober, November, dan Desember 2013". */
export function withListYears(doc: Doc, mentions: readonly DateMention[]): DateMention[] {
  const out = [...mentions]
  for (let i = out.length - 2; i >= 0; i--) {
    const [mention, next] = [out[i], out[i + 1]]
    const { at, until } = mention
    if (at === null || until !== null || at.month === null || at.year !== null || at.way !== null) continue
    const year = next.at?.month == null ? null : next.at.year
    if (year === null || !isListed(doc, mention.end, next.first)) continue
    out[i] = { ...mention, at: { ...at, year: at.month > next.at!.month! ? year - 1 : year } }
  }
  return out
}

function isListed(doc: Doc, from: number, to: number): boolean {
  if (to <= from || to - from > 2) return false
  for (let i = from; i < to; i++) if (!isMark(doc, i, ',') && !isClass(doc, i, TIME_JOINTS)) return false
  return true
}
