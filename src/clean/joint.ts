import { readDateline } from '../furniture/dateline.ts'
import { HEADLINE_WORDS, HeadlineWord } from '../lexicon/boilerplate-headline.ts'
import { isHeadlineVerb } from './headline-weights.ts'
import { readWords, type Word } from './headline-words.ts'
import { fillsPage } from './wrapped.ts'

/** What is left of a line, and how it stands behind the one before. */
export interface NextLine {
  readonly text: string
  /** What stands between the two in the input. */
  readonly gap: string
  /** Whether the line before is the first of the text. */
  readonly opens: boolean
  /** How wide the page is whose lines break within sentences, 0 for a text whose lines are paragraphs. */
  readonly width: number
}

/** A dateline stands within so many characters. */
const LONGEST_DATELINE = 60
/** No office with its holder's name is longer. */
const LONGEST_SUBJECT = 140
const MOST_SUBJECT_WORDS = 14

/** Whether a line goes on with the sentence of the line before: a narrow page, a link or a dateline set apart broke it, not its author. */
export function goesOn(before: string, { text, gap, opens, width }: NextLine): boolean {
  const last = before.charAt(before.length - 1)
  if (opens && before.length <= LONGEST_DATELINE && /\p{L}\)? ?[-–—]{1,2}$/u.test(before)) return true
  if (/\n\s*\n/.test(gap) || !/[\p{L}\p{N},)(/–-]/u.test(last)) return false
  if (/^[\p{Ll},)]/u.test(text) || (fillsPage(before, width) && !isItem(text))) return true
  if (!/^["“'‘(]?[\p{Lu}\d]/u.test(text) || isItem(text) || isItem(before)) return false
  // "Desa Karangsari,⏎Kecamatan Wanayasa", but not "ujarnya,⏎Saat ditanya": a comma typed for a full stop.
  if (last === ',') return !/(?:nya|["”]),$/u.test(before.slice(-6))
  const word = lastWord(before)
  if (word !== '' && (OPEN_ENDED.has(word) || isSmallLink(word))) return true
  return (opens && opensWithOutlet(before)) || isBrokenSubject(before, text)
}

/** Words of places and bodies that call for their name in the next line. */
const OPEN_ENDED = new Set(
  'Kabupaten Kecamatan Kelurahan Desa Dusun Provinsi Jalan Jl. PT CV AKBP AKP Kompol Kombes Irjen Brigjen'.split(' '),
)

function isSmallLink(word: string): boolean {
  const classes = HEADLINE_WORDS.get(word) ?? 0
  return (classes & HeadlineWord.LOWER) !== 0 && (classes & HeadlineWord.LAST) === 0
}

const isItem = (text: string) => /^(?:[-•*–▪]|\d{1,2}[.)]|\p{Ll}[.)])\s/u.test(text)

function lastWord(text: string): string {
  return /[\p{L}.]+$/u.exec(text.slice(-24))?.[0] ?? ''
}

/** "Bandar Lampung (Lampost.co) - Tim Liga 1": a first line with its dateline is the beginning of a sentence, and no heading. */
function opensWithOutlet(before: string): boolean {
  return readDateline(before)?.outlet != null
}

/** "Kapolres Banjarnegara AKBP Hendri⏎Yulianto mengatakan": an office and a name without a verb, then a name with one. */
function isBrokenSubject(before: string, text: string): boolean {
  if (before.length > LONGEST_SUBJECT) return false
  const words = readWords(before, 0, before.length)
  if (words.length < 3 || words.length > MOST_SUBJECT_WORDS || (words[0].classes & HeadlineWord.TITLE) === 0) return false
  if (words.some((word) => !isNominal(word))) return false
  const next = readWords(text, 0, Math.min(text.length, 80))
  const verb = next.findIndex((word) => !word.capital)
  const isName = next
    .slice(0, verb)
    .every((word) => word.bare && !isOpener(word) && !words.some(({ small }) => small === word.small))
  return verb > 0 && verb <= 3 && isName && !next[verb].digit && (next[verb].classes & HeadlineWord.LOWER) === 0
}

function isNominal(word: Word): boolean {
  if (!word.capital)
    return word.bracketed || word.digit || (word.classes & (HeadlineWord.LOWER | HeadlineWord.INSIDE_OFFICE)) !== 0
  return !isHeadlineVerb(word)
}

const isOpener = ({ classes }: Word) => (classes & (HeadlineWord.OPENER | HeadlineWord.EITHER_OPENER)) !== 0
