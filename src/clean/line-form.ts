import { isLabelledLine } from '../furniture/byline.ts'
import { LINE_FORMS, LONGEST_FORM } from '../lexicon/boilerplate-lines.ts'
import { isCaptionLine } from './caption.ts'
import type { Cut } from './cut.ts'

/** What a whole line is by its form (a caption with its credit, a byline with its label, page numbers, hashtags), or null. */
export function lineForm(text: string, start: number, end: number): Pick<Cut, 'kind' | 'rule'> | null {
  if (isCaptionLine(text, start, end)) return { kind: 'caption', rule: 'caption-credit' }
  if (end - start > LONGEST_FORM) return null
  const line = text.slice(start, end)
  if (isLabelledLine(line)) return { kind: 'byline', rule: 'byline-line' }
  const form = LINE_FORMS.find(({ form }) => form.test(line))
  return form === undefined ? null : { kind: form.kind, rule: form.rule }
}
