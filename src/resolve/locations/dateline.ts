import type { LocationMention } from '../../model/mentions/location.ts'
import type { Context } from '../context.ts'

/** Whether a naming stands in the article's dateline, which is where its words stand first. */
export function isDateline({ name: [start, end] }: LocationMention, { doc, article }: Context): boolean {
  const { dateline } = article
  if (dateline === null || start > LATEST) return false
  const at = doc.text.indexOf(dateline)
  return at >= 0 && at <= start && end <= at + dateline.length
}

/** A dateline stands in the first characters of a text. */
const LATEST = 90
