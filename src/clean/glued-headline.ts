import { HeadlineWord } from '../lexicon/boilerplate-headline.ts'
import type { Span } from '../model/span.ts'
import { nextInsert } from './caption.ts'
import type { Cut } from './cut.ts'
import { headlineEnd } from './headline.ts'
import { readWords, type Word } from './headline-words.ts'
import { UNITS, Unit } from './units.ts'
import type { Vocabulary } from './words.ts'

/** A headline is no longer, in UTF-16 units; the opening of the sentence behind it is looked at, too. */
const LONGEST = 160
const OPENING = 60
const FEWEST_WORDS = 4

/** A label that opens a link on the next line is no longer: "Baca juga:". */
const LONGEST_LABEL = 20
/** A line of nothing but headlines is no longer. */
const LONGEST_LINE = 400
/** "Baca juga:" at the end of a line. */
const LABEL = /\bjuga\s?:\s*$/i

/**
 * Finds the second headline of a pair of links whose line goes on with the article: "Baca juga: …" on its line, and then "Lockdown Diperpanjang Dua
 * PekanPara peneliti menemukan …" or `Liverpool Bisa Angkat Trofi "Mayoritas pemain takut …"`; and the headline of a link whose label stands on
 * a line of its own. `origin`: of the text's places, those of the input.
 */
export function findGluedHeadlines(
  text: string,
  lines: readonly Span[],
  cuts: readonly Cut[],
  origin: (at: number) => number,
  vocabulary: () => Vocabulary,
): Cut[] {
  const found: Cut[] = []
  let next = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    while (next < cuts.length && cuts[next].span[1] < lines[i][1]) next++
    if (next === cuts.length) break
    const { kind, span } = cuts[next]
    if (kind !== 'related-link' || span[0] >= lines[i][1]) continue
    const [start, end] = lines[i + 1]
    const isLabel = span[1] >= lines[i][1] && LABEL.test(text.slice(Math.max(span[0], span[1] - LONGEST_LABEL), span[1]))
    const seam = isLabel ? behindLabel(text, start, end, vocabulary) : seamOf(text, start, end, origin)
    if (seam > start) found.push({ kind: 'related-link', rule: 'related-glued', span: [start, seam] })
  }
  return found
}

/** Where the headlines end that a line begins with behind "Baca juga:" on the line before, -1 for none. */
function behindLabel(text: string, start: number, end: number, vocabulary: () => Vocabulary): number {
  const words = readWords(text, start, Math.min(end, start + LONGEST_LINE))
  // "Kapal Karam di Selat Video: Detik-Detik Kapal Karam Ditemukan": headlines to the end of the line.
  if (
    end - start < LONGEST_LINE &&
    words.length >= FEWEST_WORDS &&
    words.every((word) => isTitled(word) || word.bracketed) &&
    !/[.,;:]["”]?$/.test(text.slice(start, end))
  )
    return end
  const seam = headlineEnd(text, start, nextInsert(text, start, end), { vocabulary: vocabulary(), isBare: false })
  const head = readWords(text, start, seam)
  return seam < end && head.length >= FEWEST_WORDS && isProse(readWords(text, seam, Math.min(end, seam + OPENING))) ? seam : -1
}

/** Where the sentence opens that the headline at `start` is glued to, -1 for none. */
function seamOf(text: string, start: number, end: number, origin: (at: number) => number): number {
  const limit = Math.min(end, start + LONGEST)
  for (let at = start + 1; at < limit; at++) {
    if (!opensHere(text, at, origin)) continue
    const head = readWords(text, start, text.charCodeAt(at - 1) === 32 ? at - 1 : at)
    const tail = readWords(text, at, Math.min(end, at + OPENING))
    if (head.length >= FEWEST_WORDS && head.every(isTitled) && isProse(tail)) return at
    if (head.length > 1 && !head.slice(0, -1).every(isTitled)) return -1
  }
  return -1
}

/** Whether a sentence may open at `at` without a blank in the input, or with a quotation. */
function opensHere(text: string, at: number, origin: (at: number) => number): boolean {
  const unit = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  const isQuote = unit === 34 || unit === 0x201c
  if (before === 32) return isQuote ? /^.\p{Lu}/u.test(text.slice(at, at + 3)) : origin(at - 1) === origin(at)
  const isClosed = (UNITS[before] & (Unit.SMALL | Unit.DIGIT)) !== 0 || before === 37
  return isClosed && (isQuote || (unit >= 65 && unit <= 90))
}

const isTitled = ({ core, capital, digit, classes }: Word) =>
  core.length < 4 || capital || digit || (classes & HeadlineWord.LOWER) !== 0

/** A sentence goes on with words in small letters. */
function isProse(words: readonly Word[]): boolean {
  return words.length > 3 && words.slice(1, 5).filter((word) => !word.capital && !word.digit).length >= 2
}
