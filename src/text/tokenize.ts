import { CURRENCY_MARKS, DOTTED, HOST_LABELS, NAME_ARTICLES } from '../lexicon/abbreviations.ts'
import { Shape, type Tokens } from '../model/doc.ts'
import { formOf } from '../tables/forms.ts'
import { Character, characterClass, isLetter } from './characters.ts'
import { unitsOf } from './units.ts'

const { NEWLINE, SPACE, LOWER, UPPER, DIGIT } = Character
const FULL_STOP = 0x2e

const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011
const isApostrophe = (code: number) =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4 || code === 0x2bc
const isNumberJoint = (code: number) => code === FULL_STOP || code === 0x2c || code === 0x3a || code === 0x2f

/**
 * Splits a text into tokens in one pass: words keep hyphens, clitics and inner apostrophes ("abal-abal", "KTP-nya", "Jum'at"), abbreviations keep
 * their full stops ("Jl.", "S.Sos", "M."), host names stay whole, numbers keep points, commas, colons and slashes between digits
 * ("1.503", "07.55", "2/8/2022"); a hyphen between numbers is a token of its own ("2-3"), and so is every other character.
 */
export function tokenize(text: string): Tokens {
  const units = unitsOf(text)
  const size = text.length
  const { start, end, shape, form } = room(size)
  let length = 0
  let lead: number = Shape.LINE_START
  for (let at = 0; at < size; ) {
    const kind = characterClass(units[at])
    if (kind === SPACE || kind === NEWLINE) {
      lead |= kind === NEWLINE ? Shape.LINE_START | Shape.SPACED : Shape.SPACED
      at++
      continue
    }
    const first = at
    let looks = lead
    lead = 0
    if (kind === DIGIT) {
      at = numberEnd(units, at)
      looks |= Shape.NUMBER
    } else if (isLetter(kind)) {
      at = wordEnd(text, units, at)
      looks |= Shape.WORD
      if (kind === UPPER || isArticled(text, units, first, at)) looks |= Shape.CAPITAL
      if (kind !== LOWER && at - first > 1 && isUpper(units, first, at)) looks |= Shape.UPPER
      const stop = units[at] === FULL_STOP ? abbreviationEnd(text, units, first, at) : at
      if (stop > at) {
        at = stop
        looks |= Shape.ABBREVIATION
      }
    } else {
      at += isPair(units[at]) && at + 1 < size ? 2 : 1
      looks |= Shape.PUNCTUATION
    }
    start[length] = first
    end[length] = at
    shape[length] = looks
    form[length] = kind === DIGIT ? 0 : formOf(units, first, at)
    length++
  }
  return {
    length,
    start: start.slice(0, length),
    end: end.slice(0, length),
    shape: shape.slice(0, length),
    form: form.slice(0, length),
  }
}

const isPair = (code: number) => code >= 0xd800 && code < 0xdc00

type Room = Omit<Tokens, 'length'>

/** Where tokens are gathered before their number is known: kept from text to text, for making it anew costs as much as the tokens. */
let gathered = make(0)

function room(size: number): Room {
  // That of a giant is not kept.
  if (size > 1 << 20) return make(size)
  if (gathered.start.length < size) gathered = make(2 * size)
  return gathered
}

function make(size: number): Room {
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    shape: new Uint16Array(size),
    form: new Uint16Array(size),
  }
}

function numberEnd(units: Uint16Array, from: number): number {
  let at = from + 1
  for (;;) {
    if (characterClass(units[at]) === DIGIT) at++
    else if (isNumberJoint(units[at]) && characterClass(units[at + 1]) === DIGIT) at += 2
    else return at
  }
}

function wordEnd(text: string, units: Uint16Array, from: number): number {
  let at = from + 1
  for (;;) {
    const kind = characterClass(units[at])
    if (isLetter(kind)) at++
    else if (kind === SPACE) return at
    else if (kind === DIGIT) {
      // "Rp2.500" is a mark and a number, "QZ8501" is one name.
      if (at - from <= 3 && CURRENCY_MARKS.has(text.slice(from, at).toLowerCase())) return at
      at++
    } else if (joins(units[at], characterClass(units[at + 1]))) at += 2
    else return at
  }
}

/** Whether a mark inside a word joins what stands before it to what follows: a hyphen to a letter or digit, an apostrophe to a letter. */
function joins(mark: number, next: number): boolean {
  return (isHyphen(mark) && (isLetter(next) || next === DIGIT)) || (isApostrophe(mark) && isLetter(next))
}

/** Whether a word is a name behind its Arabic article: "al-Busaidi", "ash-Shabab". */
function isArticled(text: string, units: Uint16Array, from: number, to: number): boolean {
  const hyphen = isHyphen(units[from + 2]) ? from + 2 : isHyphen(units[from + 3]) ? from + 3 : to
  return hyphen + 1 < to && characterClass(units[hyphen + 1]) === UPPER && NAME_ARTICLES.has(text.slice(from, hyphen))
}

function isUpper(units: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (characterClass(units[i]) === LOWER) return false
  return true
}

/** Where a word that ends at `to`, before a full stop, ends when full stops belong to it, else `to`. */
function abbreviationEnd(text: string, units: Uint16Array, from: number, to: number): number {
  const kindAt = (i: number) => characterClass(units[i])
  let at = to
  let segment = to - from
  // "S.I.K.", "M.Si", "kemlu.go.id", "s.d.": parts joined by full stops.
  while (units[at] === FULL_STOP && isLetter(kindAt(at + 1))) {
    let next = at + 2
    while (next - at < 16 && isLetter(kindAt(next))) next++
    const label = next - at <= 6 && HOST_LABELS.has(text.slice(at + 1, next).toLowerCase())
    const degree = segment <= 2 && next - at <= 5 && kindAt(from) === UPPER && kindAt(at + 1) === UPPER
    // "s.d.", "a.n."
    const letters = segment === 1 && next - at === 2
    if (!label && !degree && !letters) break
    segment = next - at - 1
    at = next
  }
  if (units[at] !== FULL_STOP) return at
  const initials = at > to && (segment === 1 || (segment <= 3 && kindAt(at - 1) === UPPER))
  const initial = at === to && segment === 1 && kindAt(from) === UPPER
  // "tahun 1970-an." ends a sentence, "an." is short for somebody.
  const joined = from > 0 && (isHyphen(units[from - 1]) || kindAt(from - 1) === DIGIT)
  const dotted = at === to && segment <= 8 && !joined && DOTTED.has(text.slice(from, to).toLowerCase())
  return initials || initial || dotted ? at + 1 : at
}
