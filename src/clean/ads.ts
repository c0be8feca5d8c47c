import { AD_ANY, AD_NEVER, AD_TONES, AD_TOPICS } from '../lexicon/boilerplate-ads.ts'
import type { Span } from '../model/span.ts'
import type { Cut } from './cut.ts'
import { readWords } from './headline-words.ts'

/** An advertisement is no longer, in UTF-16 units and in pieces. */
const REACH = 320
const MOST_PIECES = 4
/** A piece without a mark at its close has so many words at least. */
const FEWEST_WORDS = 4

/** Finds advertisements that networks put behind links within a line: "… Prostat hilang dalam seminggu! Lakukan ini, dan Anda …". */
export function findAds(text: string, lines: readonly Span[], cuts: readonly Cut[]): Cut[] {
  const found: Cut[] = []
  let next = 0
  for (const [i, { kind, span }] of cuts.entries()) {
    if (kind !== 'related-link') continue
    while (next < lines.length && lines[next][1] < span[1]) next++
    if (next >= lines.length) break
    const limit = Math.min(lines[next][1], cuts[i + 1]?.span[0] ?? Number.POSITIVE_INFINITY)
    const start = span[1] + (text.slice(span[1], span[1] + 4).length - text.slice(span[1], span[1] + 4).trimStart().length)
    const end = AD_ANY.test(text.slice(start, Math.min(limit, start + REACH))) ? adEnd(text, start, limit) : start
    if (end > start) found.push({ kind: 'advertisement', rule: 'advertisement-text', span: [start, end] })
  }
  return found
}

/** Where the pieces that sell something end which open at `start`; `start` where none does. */
function adEnd(text: string, start: number, limit: number): number {
  let end = start
  let topics = 0
  let tones = 0
  let at = start
  for (let n = 0; n < MOST_PIECES && at < limit; n++) {
    const to = pieceEnd(text, at, limit)
    const piece = text.slice(at, to)
    if (AD_NEVER.test(piece)) break
    const own = countOf(AD_TOPICS, piece.toLowerCase())
    const voice = countOf(AD_TONES, piece.trimEnd())
    topics += own
    tones += voice
    if (own + voice > 0 && topics > 0 && tones > 0) end = to
    at = to
  }
  return end
}

const countOf = (forms: readonly RegExp[], piece: string) => forms.filter((form) => form.test(piece)).length

/** Where a sentence ends that begins at `at`, or what has no mark at its close: before a capital behind a small letter. */
function pieceEnd(text: string, at: number, limit: number): number {
  const words = readWords(text, at, Math.min(limit, at + REACH))
  for (const [i, word] of words.entries()) {
    const next = words[i + 1]
    if (next === undefined) return word.end
    if (/[.!?…]$/.test(text.slice(word.start, word.end)) && !next.digit) return next.start
    if (i + 1 >= FEWEST_WORDS && word.bare && !word.capital && next.capital && next.core !== 'Anda' && !next.upper)
      return next.start
  }
  return at
}
