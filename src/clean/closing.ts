import { HeadlineWord } from '../lexicon/boilerplate-headline.ts'
import type { Cut } from './cut.ts'
import { isHeadlineVerb } from './headline-weights.ts'
import { readWords } from './headline-words.ts'
import { closeOf } from './signature.ts'

/** So much of the close of a text is looked at, in UTF-16 units. */
const REACH = 1600
/** A headline that closes a text is no longer. */
const LONGEST_HEADLINE = 160
const LABEL = /(?:^|[\s(])(?:Penulis|Reporter|Editor|Pewarta|Redaktur|Kontributor)\s?:\s?\p{Lu}/u
/** "Tag: #banjir #longsor", "Topik: banjir, Garut": behind the last sentence on its line. */
const TAGS = /^(?:tags?|topik|tagar|kata kunci)\s?:\s?\S|^#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)+$/iu
const CONTRIBUTED =
  /^\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){0,4}(?:,? dan \p{Lu}[\p{L}.'’ ]{2,40})? (?:berkontribusi|ikut menulis|turut menulis) (?:dalam|di|pada)\b/u

/**
 * Finds what closes a text behind its last sentence and is none: bylines one behind another ("Reporter: Dian Sari Penulis: Budi Hartono"), the headline
 * of a video ("Tanggul Jebol di Demak, Warga Mengungsi:"), who helped.
 */
export function findClosing(text: string, cuts: readonly Cut[]): Cut | null {
  const end = closeOf(text, cuts)
  if (/[.!?…"”]/u.test(text.charAt(end - 1))) return null
  const from = Math.max(0, end - REACH, lastCut(cuts, end)?.span[1] ?? 0)
  let start = from + lastClose(text.slice(from, end))
  while (start < end && text.charCodeAt(start) <= 32) start++
  const rest = text.slice(start, end)
  if (start <= 0 || rest === '') return null
  if (LABEL.test(rest) || CONTRIBUTED.test(rest) || rest === 'Berita kerja sama')
    return { kind: 'byline', rule: 'closing-bylines', span: [start, end] }
  if (TAGS.test(rest)) return { kind: 'tags', rule: 'closing-tags', span: [start, end] }
  const isSigned = cuts.some(({ rule, span }) => rule === 'signature' && span[0] >= end && text.slice(end, span[0]).trim() === '')
  const isLine = text.charCodeAt(start - 1) === 10
  return isClosingHeadline(rest, isSigned, isLine) ? { kind: 'related-link', rule: 'closing-headline', span: [start, end] } : null
}

/**
 * "Merapi Erupsi Lagi, Tinggi Kolom Abu 3 Km:", but not "Berikut jadwal Liga Champions:": every word of weight has a capital. It closes with a colon,
 * stands before a signature, or is a line that tells what somebody did ("Mahfud Minta Polisi Usut Kasus").
 */
function isClosingHeadline(rest: string, isSigned: boolean, isLine: boolean): boolean {
  const words = readWords(rest, 0, rest.length)
  const isTitled = words.every(
    ({ core, capital, digit, classes }) => core.length < 4 || capital || digit || (classes & HeadlineWord.LOWER) !== 0,
  )
  if (isTwice(rest)) return true
  if (rest.length > LONGEST_HEADLINE || words.length < 4 || !isTitled || /^(?:Berikut|Inilah|Adapun|Rincian|Daftar)\b/.test(rest))
    return false
  return rest.endsWith(':') || isSigned || (isLine && words.length > 4 && words.slice(1).some(isHeadlineVerb))
}

/** "Video: Tanggul Jebol Video: Tanggul Jebol": a headline and the text of its picture. */
function isTwice(rest: string): boolean {
  const half = (rest.length - 1) / 2
  return half > 20 && half <= LONGEST_HEADLINE && rest.slice(0, half) === rest.slice(half + 1)
}

/** The last cut before the close of what is left. */
function lastCut(cuts: readonly Cut[], end: number): Cut | undefined {
  return cuts.findLast(({ span }) => span[1] <= end)
}

/** Where the last sentence of a stretch ends, or its last line but one; blanks behind it left out. */
function lastClose(stretch: string): number {
  let close = 0
  for (const { index, 0: mark } of stretch.matchAll(/[.!?…]["”’)\]]*\s+(?=\S)|["”]\s+(?=\p{Lu})|\n\s*/gu))
    close = index + mark.length
  return close
}
