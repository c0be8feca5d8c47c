import type { Span } from '../model/span.ts'
import type { Cut } from './cut.ts'

/** Nothing that signs an article is longer, in UTF-16 units. */
const LONGEST = 140
const PART = String.raw`[\p{L}\d*]{1,14}`
const NAME = String.raw`\p{Lu}[\p{L}.'’]*`
/** "EVY", "sam/zak", "cr-2/pojoksumut", "T.KR - ADW/H013", "ilham /tri", "*": initials of reporter and editor. */
const INITIALS = String.raw`\*+|${PART}(?:\s?[-/.,]\s?${PART}){0,6}`
/** "Nina Wulandari", "Dian Sari, Budi Hartono", "Antara /Reuters", "The Next Web", "KABAR.COM/DIAN SARI": who wrote, or whose report it is. */
const NAMES = String.raw`${NAME}(?:(?:\s?[,/&]\s?|\s|\sdan\s)${NAME}){0,6}`
/** "Sumber: Kabar Lembah", "Penulis: Dian Sari | Editor: Budi Hartono". */
const LABELLED = String.raw`(?:[Ss]umber|[Pp]enulis|[Ee]ditor|[Rr]eporter|[Kk]ontributor|[Ll]aporan|[Ff]oto)\s?:[^()\n]{2,110}`

/** Behind the close of a sentence or on a line of its own. */
const SIGNATURE = new RegExp(
  String.raw`(?<=^\s*|\n\s*|[.!?"”’…)●*]\s{0,3})(?:(?<![\p{L}*])\*{2,5}|●|(?:\p{Ll}{2,3}\/\p{Ll}{2,4}\s)?[(\[]\s?(?:${INITIALS}|${NAMES}|${LABELLED})?\s?[)\]])$`,
  'u',
)
/** Behind a sentence without its full stop: "tutupnya(RMOL)", "2,950 detik (vws)", "Budi (50)(dtk/abc)", "KUHP []". */
const UNCLOSED =
  /(?:(?<=[\p{L}\d)])[([]\p{Lu}{3,6}[)\]]|[([](?:\p{Ll}[\p{Ll} ]{1,20}\s?\/\s?\p{Ll}{0,12}\s?|\p{Ll}{2,4}|\*+)?[)\]])$/u
const ENDS = ['*', '●', ')', ']']

/** Finds what signs a text: initials or a name in brackets at its close, behind any insert that closes it too; null for none. */
export function findSignature(text: string, cuts: readonly Cut[]): Cut | null {
  const end = closeOf(text, cuts)
  if (!ENDS.includes(text.charAt(end - 1))) return null
  const tail = text.slice(Math.max(0, end - LONGEST), end)
  const match = SIGNATURE.exec(tail) ?? UNCLOSED.exec(tail)
  // "Bagas (48)" names an age, and no text is a signature alone.
  if (match === null || /^[([]\s?\d+\s?[)\]]$/.test(match[0]) || end - match[0].length <= firstInk(text)) return null
  return { kind: 'byline', rule: 'signature', span: [end - match[0].length, end] }
}

/** Where what is left of a text ends, cuts and blanks at its close left out. */
export function closeOf(text: string, cuts: readonly Cut[]): number {
  let end = text.length
  for (let i = cuts.length - 1; ; i--) {
    while (end > 0 && text.charCodeAt(end - 1) <= 32) end--
    if (i < 0 || cuts[i].span[1] < end) return end
    end = Math.min(end, cuts[i].span[0])
  }
}

function firstInk(text: string): number {
  let at = 0
  while (at < text.length && text.charCodeAt(at) <= 32) at++
  return at
}

/** Initials parted by a stroke, or the name of a newsroom. */
const INNER = /^[([]\s?(?:\p{L}{2,12}(?:\s?[/-]\s?[\p{L}\d*]{2,14}){1,3}|jpnn|\p{L}{2,12}\.com)\s?[)\]]/u
/** They close a sentence, or topics in small letters follow. */
const CLOSED = /(?:[.!?"”’…):]\s{0,3}|\n\s*)$/u
const TOPICS = /^\s[^\p{Lu}.!?]+$/u
const LONGEST_INNER = 48
/** What stands behind a signature is no longer, in UTF-16 units. */
const LONGEST_REST = 420

/** Finds what stands behind the signature of a text and is no sentence: topics, links to other articles ("(abc/def) banjir demak tanggul jebol"). */
export function findBehindSignature(text: string, cuts: readonly Cut[]): Cut[] {
  const end = closeOf(text, cuts)
  for (let at = nextBracket(text, Math.max(0, end - LONGEST_REST), end); at < end; at = nextBracket(text, at + 1, end)) {
    const inner = INNER.exec(text.slice(at, Math.min(end, at + LONGEST_INNER)))
    if (inner === null) continue
    const from = at + inner[0].length
    const rest = text.slice(from, end)
    const isSignature = CLOSED.test(text.slice(Math.max(0, at - 4), at)) ? !isProse(rest) : TOPICS.test(rest)
    if (rest.trim() === '' || !isSignature) continue
    const behind: Span = [from + (rest.length - rest.trimStart().length), end]
    return [
      { kind: 'byline', rule: 'signature', span: [at, from] },
      { kind: /\p{Lu}/u.test(rest) ? 'related-link' : 'tags', rule: 'behind-signature', span: behind },
    ]
  }
  return []
}

function nextBracket(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === 40 || text.charCodeAt(at) === 91) return at
  return end
}

/** Whether a sentence closes in a text: "Yuk, Simak Juga Video ini!" is none, nor what ends with a colon. */
function isProse(rest: string): boolean {
  return /[.?…]["”']?(?:\s|$)/u.test(rest) || /!["”']?\s/u.test(rest.replace(/^\s*\p{Lu}\p{Ll}+!\s/u, ''))
}
