import { HEADLINE_WORDS, HeadlineWord } from '../lexicon/boilerplate-headline.ts'
import { RANKS } from '../lexicon/ranks.ts'
import { ROLE_HEADS } from '../lexicon/roles.ts'
import { builtInLexicon } from '../text/lexicon.ts'
import { marksOf } from './headline-marks.ts'

/** One word of a headline or of the prose behind it. */
export interface Word {
  /** UTF-16 offsets in the text, punctuation included. */
  start: number
  end: number
  /** Without the punctuation around it. */
  core: string
  small: string
  /** What it is in headlines, the bits of `HeadlineWord`. */
  classes: number
  capital: boolean
  /** All letters are capitals ("KPK"). */
  upper: boolean
  digit: boolean
  /** A quotation opens before it. */
  quoted: boolean
  /** A bracket opens before it. */
  bracketed: boolean
  /** No punctuation stands behind it. */
  bare: boolean
  /** The punctuation behind it, the bits of `Mark`. */
  marks: number
}

/** No more words are read. */
export const MOST_WORDS = 34

/** The words of a stretch of text, so many that a headline and the sentence behind it are among them. */
export function readWords(text: string, from: number, limit: number): Word[] {
  const words: Word[] = []
  let at = from
  while (at < limit && words.length < MOST_WORDS) {
    while (at < limit && text.charCodeAt(at) <= 32) at++
    const start = at
    while (at < limit && text.charCodeAt(at) > 32) at++
    if (at > start) words.push(readWord(text, start, at))
  }
  return words
}

function readWord(text: string, start: number, end: number): Word {
  let from = start
  let to = end
  while (from < to && !isCore(text.charCodeAt(from))) from++
  while (to > from && !isCore(text.charCodeAt(to - 1)) && text.charCodeAt(to - 1) !== 37) to--
  const core = text.slice(from, to)
  const small = core.toLowerCase()
  const first = core.charCodeAt(0)
  const hasCapital = core !== small
  const capital = hasCapital && core.charAt(0) !== small.charAt(0)
  const front = from === start ? '' : text.slice(start, from)
  return {
    start,
    end,
    core,
    small,
    classes: HEADLINE_WORDS.get(small) ?? (capital && headsOffice(core) ? HeadlineWord.TITLE : 0),
    capital,
    upper: hasCapital && core.length > 1 && !isSmallLetter(core.charCodeAt(1)) && core === core.toUpperCase(),
    digit: first >= 48 && first <= 57,
    quoted: front !== '' && /["“”]/.test(front),
    bracketed: front.includes('('),
    bare: to === end,
    marks: to === end ? 0 : marksOf(text.slice(to, end)),
  }
}

/** Whether a word heads an office by itself, or is a rank: "Sekjen", "Camat", "AKBP". */
function headsOffice(word: string): boolean {
  const words = builtInLexicon()
  const entry = words.wordEntry(word)
  return (
    entry !== 0 && (words.has(entry, RANKS) || (words.has(entry, ROLE_HEADS) && words.value(entry, ROLE_HEADS).weak !== true))
  )
}

/** Letters and digits; everything beyond Latin punctuation counts as a letter. */
function isCore(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || (unit >= 0xc0 && unit < 0x2000)
  )
}

function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122
}
