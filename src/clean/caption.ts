import { CREDIT_BRACKETS } from '../lexicon/boilerplate.ts'
import { sentenceEnd } from './sentence.ts'

/** A caption is no longer than this, in UTF-16 units. */
const LONGEST = 420

/** "Warga melintasi banjir. Foto: Dian Sari", "… ANTARA FOTO/Dian Sari/aww.": a credit that closes a caption. */
const CREDIT_END =
  /(?:^|[\s(])(?:(?:Foto|FOTO|Photo) ?: ?|(?:ANTARA|ANTARA FOTO|KOMPAS\.com|AFP|REUTERS)\/)\p{Lu}[\p{L}\p{N}.@/_-]{1,40}(?: [\p{Lu}\p{N}@/][\p{L}\p{N}.@/_-]{0,30}){0,4}$/u

/** The bracket of a credit is no longer, in UTF-16 units. */
const LONGEST_CREDIT = 90

/** Whether a line is a photo caption: it closes with its credit, in brackets or behind "Foto:". */
export function isCaptionLine(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false
  if (text.charCodeAt(end - 1) !== 41) return end - start <= 240 && closesWithCredit(text.slice(Math.max(start, end - 60), end))
  const line = text.slice(Math.max(start, end - LONGEST_CREDIT), end)
  const open = line.lastIndexOf('(')
  if (open < 0) return false
  const credit = line.slice(open + 1).toLowerCase()
  return CREDIT_BRACKETS.some((opening) => credit.startsWith(opening))
}

/** The mark of a credit is asked for first: few lines hold one. */
const closesWithCredit = (close: string) => (close.includes('/') || close.includes(':')) && CREDIT_END.test(close)

/** "HUMAS BASARNAS Tim SAR …": a body for credit, all in capitals, and then the caption. */
const BODY_CREDIT =
  /^(?:HUMAS|DOK|DOKUMENTASI|ISTIMEWA|SCREENSHOT|TANGKAPAN LAYAR)(?:[ ./]+\p{Lu}{2,})* (?=\p{Lu}\p{Ll}|\p{Lu}\p{Lu}?\p{Ll})/u

/** How far a credit and the caption behind it reach from `at`: "KOMPAS.com/NAMA ORANG Warga melintasi banjir, Minggu (1/2/2023)."; null for prose. */
export function captionReach(line: { text: string; end: number }, at: number, phraseEnd: number): [number, number] | null {
  const { text } = line
  const isSlash = text.charAt(phraseEnd - 1) === '/'
  const behind = text.slice(phraseEnd, phraseEnd + 4)
  const printed = text.slice(at, Math.min(line.end, at + 120))
  const isCapital = /^\p{Lu}/u.test(printed)
  const body = BODY_CREDIT.exec(printed)
  if (!isCapital || !(isSlash ? /^ ?\p{Lu}/u : /^\s+\p{Lu}/u).test(behind)) return null
  if (/^(?:HUMAS|ISTIMEWA|SCREENSHOT)/i.test(printed) && body === null) return null
  const limit = nextInsert(text, phraseEnd, Math.min(line.end, at + LONGEST))
  const from = body === null ? phraseEnd : at + body[0].length
  let end = sentenceEnd(text, from, limit)
  // "Dokumentasi Dinas Penerangan. Pesawat mendarat …": the credit is a sentence of its own.
  const first = text.slice(from, end)
  const isCredit = !/(?:^|\s)\p{Ll}/u.test(first)
  if (body === null && !isSlash && !isCredit && text.charAt(phraseEnd - 1) !== '.' && !/\s/.test(text.slice(at, phraseEnd)))
    return null
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

/** What an insert within a line opens with, which no headline and no caption before it runs over: another link, a credit and its caption. */
const INSERT =
  /(?:Baca|Simak|Lihat) [Jj]uga ?:|Baca Juga|BACA JUGA ?:|(?:KOMPAS|Kompas)\.(?:com|COM)\/\p{Lu}|(?:ANTARA FOTO|AFP|REUTERS|SHUTTERSTOCK|Shutterstock)\/\p{L}|(?:DOK\.? |Dok\. ?)\p{Lu}|(?:HUMAS|ISTIMEWA) \p{Lu}{2,} /u
/** "polri.go.id Ilustrasi", "THINKSTOCK Ilustrasi": a source of pictures and the word that opens the caption. */
const ILLUSTRATION =
  /(?:[\w-]{1,30}(?:\.[a-z]{2,4}){1,3}|\p{Lu}{5,20}\S{0,20}|(?:Shutterstock|Freepik|Unsplash|Pixabay|Pexels)\S{0,20})$/u

/** Where the next insert opens within reach, else `end`. */
export function nextInsert(text: string, from: number, end: number): number {
  const window = text.slice(from, Math.min(end, from + LONGEST))
  const at = window.search(INSERT)
  const picture = window.indexOf(' Ilustrasi')
  const source = picture < 0 ? null : ILLUSTRATION.exec(window.slice(0, picture))
  const first = Math.min(at < 0 ? window.length : at, source === null || source.index === 0 ? window.length : source.index)
  return first === window.length ? end : from + first
}
