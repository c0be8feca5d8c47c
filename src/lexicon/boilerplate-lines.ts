import type { RemovalKind } from '../model/removal-kinds.ts'

/** A kind of line that is furniture by its form, whatever it says beside. */
export interface LineForm {
  readonly rule: string
  readonly kind: RemovalKind
  /** What every line of the form holds: asked first, for most lines hold none of it. */
  readonly holds?: string
  readonly form: RegExp
}

/** No line of such a form is longer, in UTF-16 units. */
export const LONGEST_FORM = 160

/** Forms of whole lines: page numbers, hashtags, share buttons, sources, rests of mark-up, numbers of comments. */
export const LINE_FORMS: readonly LineForm[] = [
  {
    rule: 'page-numbers',
    kind: 'pagination',
    form: /^(?:hal|halaman|laman|page)\s*:?\s*\d{1,2}(?:\s*(?:dari|of|[/|])\s*\d{1,2}|\s+\d{1,2}){0,12}(?:\s+(?:selanjutnya|berikutnya|next))?$|^\d{1,2}(?:\s+\d{1,2}){0,12}\s+(?:selanjutnya|berikutnya|next)\b.{0,12}$|^next page\s*[»>›]?$/iu,
  },
  { rule: 'hashtags', kind: 'tags', holds: '#', form: /^#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*$/u },
  {
    rule: 'share-buttons',
    kind: 'share',
    form: /^(?:(?:facebook|twitter|whatsapp|telegram|line|email|pinterest|linkedin|tweet|copy link|salin tautan)(?:[\s,|/·•]+|$)){2,}$/iu,
  },
  {
    rule: 'source-line',
    kind: 'byline',
    form: /^\((?:sumber|penulis|editor|reporter|pewarta|kontributor|diolah dari)\b.{2,140}\)$|^sumber\s?:\s?\S+ \((?:penulis|editor|reporter)\b.{2,120}\)$|^sumber\s?:\s?https?:\S+(?:\s+https?:\S+)*$/iu,
  },
  // "Source:", "Dian Sari Via:", "Budi Hartono Tags:": a theme's labels behind an article, each at the end of the line before its own.
  {
    rule: 'source-line',
    kind: 'byline',
    holds: ':',
    form: /^(?:source|via)\s?:(?:\s?\p{Lu}[\p{L}.' ]{2,40})?$|^\p{Lu}[\p{L}.' ]{2,40} via\s?:$/iu,
  },
  { rule: 'tags', kind: 'tags', holds: ':', form: /^\p{Lu}[\p{L}.' ]{2,40} tags?\s?:$/iu },
  { rule: 'caption-line', kind: 'caption', holds: 'oto', form: /^\(foto\s?:.{8,300}\)$/iu },
  {
    rule: 'caption-source',
    kind: 'caption',
    holds: 'umber',
    form: /^.{8,130}\(sumber\s?: ?[\w-]+(?:\.[a-z]{2,4}){1,3}(?:\/\S*)?\)$/iu,
  },
  {
    rule: 'embed-post',
    kind: 'advertisement',
    holds: 'nstagram',
    form: /^(?:view this post on|lihat postingan ini di) instagram\b.*$/iu,
  },
  { rule: 'time-ago', kind: 'navigation', holds: ' lalu', form: /^\d{1,2} (?:menit|jam|hari|minggu) (?:yang )?lalu$/iu },
  {
    rule: 'adapted-by',
    kind: 'byline',
    holds: ' oleh ',
    form: /^(?:diadaptasi|diterjemahkan|disadur) oleh \p{Lu}[\p{L}.' ]{2,60}$/iu,
  },
  // What is left of a page's mark-up: a list of links, the attributes of an image, an empty box.
  { rule: 'link-markup', kind: 'related-link', holds: '{target=', form: /^(?:[-*]\s)?.{3,150}\{target="?_\w+"?\}\**$/u },
  { rule: 'image-markup', kind: 'caption', holds: '"', form: /^.{0,80}"\s?\/\s?>$|^.{0,80}"\s?src="https?:.{0,160}$/u },
  { rule: 'box-markup', kind: 'navigation', holds: ':::', form: /^:{3,}\s?(?:\{.{0,60}\}|[\w-]{0,40})$/u },
  { rule: 'comment-count', kind: 'comment-prompt', form: /^(?:komentar\s*\(\d{1,5}\)|\d{1,5} komentar)$/iu },
]
