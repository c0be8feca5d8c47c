import { WATCHED } from '../../lexicon/count-words.ts'
import type { Doc } from '../../model/doc.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { valueAt } from '../../text/view.ts'

/** As what the people of a mention are watched for an illness, null where its words do not say. */
export function watchedAs(doc: Doc, { first, end }: CountMention): string | null {
  for (let i = first; i < end; i++) {
    const kind = valueAt(doc, i, WATCHED)
    if (kind !== undefined) return kind
  }
  return null
}

/** Whether two mentions may be of people watched as the same: "33 kasus, … PDP bertambah menjadi 1.333" are others; a number alone goes with any. */
export function areWatchedAlike(doc: Doc, a: CountMention, b: CountMention): boolean {
  const [one, other] = [watchedAs(doc, a), watchedAs(doc, b)]
  return one === other || (one === null && isAlone(a)) || (other === null && isAlone(b))
}

/** Whether a mention is a number alone, whose people stand before: "Jumlah ini naik 12 orang". */
const isAlone = ({ rule, unit }: CountMention) =>
  (rule === 'shared-state' || rule === 'older-figure') && (unit === null || /^orang$/i.test(unit))
