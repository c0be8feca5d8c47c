import { DOTTED, HOST_LABELS } from '../lexicon/abbreviations.ts'
import { HEADLINE_WORDS, HeadlineWord } from '../lexicon/boilerplate-headline.ts'
import { UNITS, Unit } from './units.ts'

/** No word is longer, in UTF-16 units. */
const LONGEST_WORD = 40
/** The number before the one of an item stands so near. */
const LONGEST_ITEM = 300
const OPENERS = HeadlineWord.OPENER | HeadlineWord.EITHER_OPENER | HeadlineWord.TITLE

/** Whether the capital at `at` opens a sentence, though no blank stands before it: "WIB.Setelah", "(1/5)Dia", "PersibSelain". */
export function opensGlued(text: string, at: number): boolean {
  const word = wordFrom(text, at)
  if (word.length < 2 || !isSmall(text.charCodeAt(at + 1))) return false
  const before = text.charCodeAt(at - 1)
  if (before === 41) return true
  if (isSmall(before)) return opensInside(text, at, word)
  if (before !== 46 && before !== 33 && before !== 63) return false
  const last = wordBefore(text, at - 1)
  const inner = text.charCodeAt(at - 2)
  if (last === '') return inner === 41 || (isDigit(inner) && isDigit(text.charCodeAt(at - 3)) && word.length > 2)
  // "Kompas.Com", "Jl.Sudirman", "drg.Hana".
  if (HOST_LABELS.has(word.toLowerCase()) || DOTTED.has(last.toLowerCase())) return false
  const isOpener = (classesOf(word) & OPENERS) !== 0
  const upper = last === last.toUpperCase()
  // "PT.Sinar", "AS.Menurut": two capitals are short for a word as often as they end a sentence.
  if (last.length < 3) return upper && last.length === 2 && isOpener
  if (upper || last === last.toLowerCase()) return word.length > 3 || isOpener
  return last.length > 4 && (word.length > 3 || isOpener)
}

/** "Dewi PerssikSelain itu": a word that opens sentences, and no name such as "PlayStation". */
function opensInside(text: string, at: number, word: string): boolean {
  if (word.length < 5 || (classesOf(word) & HeadlineWord.OPENER) === 0) return false
  const before = wordBefore(text, at)
  const mark = text.charCodeAt(at - before.length - 1)
  return before.length > 2 && mark !== 35 && mark !== 64
}

/** Whether the number at `at` is that of a list's next item, glued to the one before: "Dimas Yudha6. Bagas", "yakni:1. Sari". */
export function isItemNumber(text: string, at: number): boolean {
  const match = /^(\d{1,2})([.)]) ?["“]?\p{Lu}/u.exec(text.slice(at, at + 8))
  if (match === null) return false
  const number = Number(match[1])
  if (number === 1) return text.charCodeAt(at - 1) === 58
  const before = text.slice(Math.max(0, at - LONGEST_ITEM), at)
  const last = before.lastIndexOf(`${number - 1}${match[2]}`)
  return last >= 0 && !isDigit(before.charCodeAt(last - 1))
}

function classesOf(word: string): number {
  return HEADLINE_WORDS.get(word.toLowerCase()) ?? 0
}

function wordFrom(text: string, at: number): string {
  let end = at
  while (end < at + LONGEST_WORD && isLetter(text.charCodeAt(end))) end++
  return text.slice(at, end)
}

function wordBefore(text: string, end: number): string {
  let at = end
  while (at > Math.max(0, end - LONGEST_WORD) && isLetter(text.charCodeAt(at - 1))) at--
  return text.slice(at, end)
}

const isLetter = (unit: number) => (UNITS[unit] & Unit.LETTER) !== 0
const isSmall = (unit: number) => (UNITS[unit] & Unit.SMALL) !== 0
const isDigit = (unit: number) => (UNITS[unit] & Unit.DIGIT) !== 0
