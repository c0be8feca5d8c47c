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
