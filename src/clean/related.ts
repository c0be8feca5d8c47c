import { nextInsert } from './caption.ts'
import { headlineEnd } from './headline.ts'
import type { LineContext } from './line-context.ts'
import { isSpace, type PhraseMatch } from './phrases.ts'

/** A line that is a link is no longer than this, in UTF-16 units. */
const LONGEST_LINE = 220
/** A headline in brackets, or in quotation marks, is no longer than this. */
const LONGEST_BRACKET = 260
/** "Tonton juga 'Tanggul Jebol':", "Saksikan juga Blak-blakan: Silih Asah[Gambas:Video 20detik]": a video behind its headline, in quotation marks or not. */
const VIDEO = /^(?:["'“‘].{8,180}?["'”’]\s?:|[^.!?\n]{5,170}?(?=\s?\[Gambas:))/iu

/** "Baca juga: …" as a line, glued into a paragraph, in brackets, or with its headline lost. */
export function related(
  line: LineContext,
  at: number,
  match: PhraseMatch,
  opensLine: boolean,
  opensSentence: boolean,
): [number, number] | null {
  const { text, end } = line
  const { rule } = match
  const before = text.charAt(at - 1)
  const bracketed = at > line.start && (before === '(' || before === '[')
  const isCapital = text.charAt(at) !== text.charAt(at).toLowerCase()
  let from = skipSpaces(text, match.end, end)
  const colon = text.charAt(from) === ':' || text.charAt(from) === ';'
  if (colon) from = skipSpaces(text, from + 1, end)
  else if (rule.colon === 'always') return null
  const isBare = !colon && rule.bare !== undefined && rule.bare.includes(match.phrase) && isBareLink(line, at, from)
  // "… air surut. Baca juga Sepuluh Desa Terendam Warga kembali …"
  const mayBeBare = opensSentence || before === ':' || match.phrase.endsWith('video') || text.startsWith('Baca Juga', at)
  const video = colon || opensLine ? null : VIDEO.exec(text.slice(from, Math.min(end, from + LONGEST_LINE)))
  if (video !== null && opensSentence && match.phrase.includes('juga')) return [at, from + video[0].length]
  if (!colon && !opensLine && !(isBare && mayBeBare)) return null
  if (bracketed) {
    const close = closeOf(text.slice(from, Math.min(end, from + LONGEST_BRACKET)), before)
    return close < 0 ? null : [at - 1, from + close + 1]
  }
  if (!isCapital && !opensLine) return null
  if (rule.colon === 'always' && !opensLine && !opensSentence) return null
  if (!colon && opensLine) {
    const whole = plainLine(line, from)
    if (whole !== null || !isBare) return whole
  }
  // "Baca juga: , Petugas …": the headline was a link and was lost.
  if (text.charAt(from) === ',') return [at, skipSpaces(text, from + 1, end)]
  return [
    at,
    quotedEnd(text, from, end) ?? headlineEnd(text, from, nextInsert(text, from, end), { vocabulary: line.vocabulary(), isBare }),
  ]
}

/** Where the bracket closes that opened before a stretch: "[Baca Juga: Juara (Lagi), Lalu Apa?]"; the first that closes where none is its own, -1 for none. */
function closeOf(stretch: string, open: string): number {
  const close = open === '(' ? ')' : ']'
  let depth = 1
  for (let i = 0; i < stretch.length; i++) {
    const mark = stretch.charAt(i)
    if (mark === open) depth++
    else if (mark === close && --depth === 0) return i
  }
  return stretch.search(/[)\]]/)
}

/** Whether a link without a colon is told from prose by its capitals: "Baca Juga Warga", "Simak Video Tanggul", but not "Baca juga aturan". */
function isBareLink({ text, end }: LineContext, at: number, from: number): boolean {
  if (from >= end) return true
  const printed = text.slice(at, from)
  const next = text.slice(from, from + 2)
  if (/^[,]? ?\p{Lu}/u.test(next) || (/^\d/.test(next) && /\svideo\s*$/i.test(printed))) return true
  return /^["“'‘]/.test(next) && /\s\p{Lu}/u.test(printed)
}

/** Where a headline in quotation marks ends, behind "Simak Video". */
function quotedEnd(text: string, from: number, end: number): number | null {
  const open = text.charAt(from)
  const close = open === '“' ? '”' : open === '‘' ? '’' : open
  if (!/["“'‘]/.test(open)) return null
  const at = text.slice(from + 1, Math.min(end, from + LONGEST_BRACKET)).indexOf(close)
  const quoted = text.slice(from + 1, from + 1 + at)
  // A quotation of the article opens like a sentence and closes with a mark.
  return at < 0 || /[.,]$/.test(quoted) || !isTitled(quoted) ? null : skipMarks(text, from + at + 2, end)
}

/** Whether most words of four letters or more have a capital, as in a headline. */
function isTitled(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3)
  return words.length > 1 && words.filter((word) => /^[^\p{L}]*[\p{Lu}\d]/u.test(word)).length >= 0.75 * words.length
}

/** "Baca juga Sepuluh Desa Terendam": no colon, so the whole line must look like one. */
function plainLine(line: LineContext, from: number): [number, number] | null {
  const rest = line.text.slice(from, Math.min(line.end, from + LONGEST_LINE))
  if (line.end - line.start > LONGEST_LINE || /[.]$/.test(rest)) return null
  return rest === '' || /^["“'‘]?[\p{Lu}\d]/u.test(rest) ? [line.start, line.end] : null
}

function skipSpaces(text: string, at: number, end: number): number {
  let i = at
  while (i < end && isSpace(text.charCodeAt(i))) i++
  return i
}

function skipMarks(text: string, at: number, end: number): number {
  const marks = /^\s*[:.]?/.exec(text.slice(at, Math.min(end, at + 4)))!
  return at + marks[0].length
}
