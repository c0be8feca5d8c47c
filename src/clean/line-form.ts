import { isLabelledLine } from '../furniture/byline.ts'
import { isHeadline } from '../furniture/headline.ts'
import { LINE_FORMS, LONGEST_FORM } from '../lexicon/boilerplate-lines.ts'
import { isCaptionLine } from './caption.ts'
import type { Cut } from './cut.ts'

/** What a whole line is by its form (a caption with its credit, a byline with its label, page numbers, hashtags), or null. */
export function lineForm(text: string, start: number, end: number): Pick<Cut, 'kind' | 'rule'> | null {
  if (isCaptionLine(text, start, end)) return { kind: 'caption', rule: 'caption-credit' }
  if (end - start > LONGEST_FORM) return null
  const line = text.slice(start, end)
  if (isLabelledLine(line)) return { kind: 'byline', rule: 'byline-line' }
  if (isScrap(text, start, line)) return { kind: 'related-link', rule: 'scrap' }
  const form = LINE_FORMS.find(({ holds, form }) => (holds === undefined || line.includes(holds)) && form.test(line))
  return form === undefined ? null : { kind: form.kind, rule: form.rule }
}

/** " Kampung Digusur hingga Rata": the rest of a headline whose link was lost stands behind a blank, alone in a text whose lines have none. */
function isScrap(text: string, start: number, line: string): boolean {
  if (text.charCodeAt(start - 1) !== 32 || text.charCodeAt(start - 2) !== 10 || /[.,;:!?"”)]$/.test(line)) return false
  const before = text.slice(text.lastIndexOf('\n', start - 3) + 1, start - 2)
  return /[.!?"”]\s*$/.test(before) && !/^\s/.test(before) && line.split(' ').length > 2 && isHeadline(line)
}
