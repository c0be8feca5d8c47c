import { CREDIT_BRACKETS } from '../lexicon/boilerplate.ts'
import { sentenceEnd } from './sentence.ts'

/** A caption is no longer than this, in UTF-16 units. */
const LONGEST = 420

/** "Warga melintasi banjir. Foto: Dian Sari", "… ANTARA FOTO/Dian Sari/aww.": a credit that closes a caption. */
const CREDIT_END =
  /(?:^|[\s(])(?:(?:Foto|FOTO|Photo) ?: ?|(?:ANTARA|ANTARA FOTO|KOMPAS\.com|AFP|REUTERS)\/)\p{Lu}[\p{L}\p{N} .@/_-]{1,40}$/u

/** Whether a line is a photo caption: it closes with its credit, in brackets or behind "Foto:". */
export function isCaptionLine(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false
  if (text.charCodeAt(end - 1) !== 41) return end - start <= 240 && CREDIT_END.test(text.slice(Math.max(start, end - 60), end))
  const open = text.lastIndexOf('(', end)
  if (open < start || end - open > 90) return false
  const credit = text.slice(open + 1, end).toLowerCase()
  return CREDIT_BRACKETS.some((opening) => credit.startsWith(opening))
}

/** How far "KOMPAS.com/NAMA ORANG Warga melintasi banjir, Minggu (1/2/2023)." reaches from `at`; null where no name follows the credit. */
export function captionReach(line: { text: string; end: number }, at: number, phraseEnd: number): [number, number] | null {
  const { text } = line
  const isSlash = text.charAt(phraseEnd - 1) === '/'
  const behind = text.slice(phraseEnd, phraseEnd + 3)
  if (!/^\p{Lu}/u.test(text.charAt(at)) || !(isSlash ? /^\p{Lu}/u : /^\s+\p{Lu}/u).test(behind)) return null
  const limit = nextRelated(text, phraseEnd, Math.min(line.end, at + LONGEST))
  let end = sentenceEnd(text, phraseEnd, limit)
  // "Dokumentasi Dinas Penerangan. Pesawat mendarat …": the credit is a sentence of its own.
  const first = text.slice(phraseEnd, end)
  const isCredit = !/(?:^|\s)\p{Ll}/u.test(first)
  if (!isSlash && !isCredit && text.charAt(phraseEnd - 1) !== '.' && !/\s/.test(text.slice(at, phraseEnd))) return null
  if (isCredit && end < limit) {
    while (end < limit && text.charCodeAt(end) <= 32) end++
    end = sentenceEnd(text, end, limit)
  }
  const quoted = openQuote(text, phraseEnd, end)
  if (quoted >= 0) return [at, quoted]
  return end - at >= LONGEST ? null : [at, creditEnd(text, end, line.end)]
}

/** Where a quotation opens that runs on behind `end`, -1 for none: a caption without its full stop ends there (`… Ibu Kota Nusantara (IKN) "Jadi …`). */
function openQuote(text: string, from: number, end: number): number {
  const caption = text.slice(from, Math.min(end, from + LONGEST))
  const open = Math.max(caption.lastIndexOf(' "'), caption.lastIndexOf(' “')) + 1
  return open === 0 || /["”]/.test(caption.slice(open + 1)) || !/^["“]\p{Lu}/u.test(caption.slice(open)) ? -1 : from + open
}

/** "… di Jakarta. (Tangkapan layar YouTube)": the credit said again behind a caption goes with it. */
function creditEnd(text: string, end: number, lineEnd: number): number {
  let open = end
  while (open < lineEnd && text.charCodeAt(open) <= 32) open++
  if (text.charAt(open) !== '(') return end
  const close = text.slice(open, Math.min(lineEnd, open + 90)).indexOf(')')
  const credit = text.slice(open + 1, open + Math.max(0, close) + 1).toLowerCase()
  return CREDIT_BRACKETS.some((opening) => credit.startsWith(opening)) ? open + close + 1 : end
}

/** Where the next "Baca juga:" or "KOMPAS.com/NAMA" starts within reach, which no insert runs over, else `end`. */
export function nextRelated(text: string, from: number, end: number): number {
  const window = text.slice(from, Math.min(end, from + LONGEST))
  const at = window.search(/\b(?:Baca|Simak|Lihat) [Jj]uga ?:|\bBACA JUGA ?:|\b(?:KOMPAS|Kompas)\.(?:com|COM)\/\p{Lu}/u)
  return at < 0 ? end : from + at
}
