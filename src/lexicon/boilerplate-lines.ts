import type { RemovalKind } from '../model/removal-kinds.ts'

/** A kind of line that is furniture by its form, whatever it says beside. */
export interface LineForm {
  readonly rule: string
  readonly kind: RemovalKind
  readonly form: RegExp
}

/** No line of such a form is longer, in UTF-16 units. */
export const LONGEST_FORM = 160

/** Forms of whole lines: page numbers, hashtags, share buttons, numbers of comments. */
export const LINE_FORMS: readonly LineForm[] = [
  {
    rule: 'page-numbers',
    kind: 'pagination',
    form: /^(?:hal|halaman|laman|page)\s*:?\s*\d{1,2}(?:\s*(?:dari|of|[/|])\s*\d{1,2}|\s+\d{1,2}){0,12}(?:\s+(?:selanjutnya|berikutnya|next))?$|^\d{1,2}(?:\s+\d{1,2}){0,12}\s+(?:selanjutnya|berikutnya|next)\b.{0,12}$|^next page\s*[»>›]?$/iu,
  },
  { rule: 'hashtags', kind: 'tags', form: /^#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*$/u },
  {
    rule: 'share-buttons',
    kind: 'share',
    form: /^(?:(?:facebook|twitter|whatsapp|telegram|line|email|pinterest|linkedin|tweet|copy link|salin tautan)(?:[\s,|/·•]+|$)){2,}$/iu,
  },
  { rule: 'comment-count', kind: 'comment-prompt', form: /^(?:komentar\s*\(\d{1,5}\)|\d{1,5} komentar)$/iu },
]
