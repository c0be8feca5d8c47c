import { CURRENCY_MARKS, DOTTED, HOST_LABELS } from '../lexicon/abbreviations.ts'
import { Shape, type Tokens } from '../model/doc.ts'
import { Character, characterClass } from './characters.ts'

const { NEWLINE, SPACE, LOWER, UPPER, DIGIT, MARK } = Character
const FULL_STOP = 0x2e

const isLetter = (kind: number) => kind === LOWER || kind === UPPER || kind === MARK
const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60
const isNumberJoint = (code: number) => code === FULL_STOP || code === 0x2c || code === 0x3a || code === 0x2f

/**
 * Splits a text into tokens in one pass: words keep hyphens, clitics and inner apostrophes ("abal-abal", "KTP-nya", "Jum'at"), abbreviations keep
 * their full stops ("Jl.", "S.Sos", "M."), host names stay whole, numbers keep points, commas, colons and slashes between digits
 * ("1.503", "07.55", "2/8/2022"); a hyphen between numbers is a token of its own ("2-3"), and so is every other character.
 */
export function tokenize(text: string): Tokens {
  const { start, end, shape } = room(text.length)
  let length = 0
  let lead: number = Shape.LINE_START
  let at = 0
  const size = text.length
  const kindAt = (i: number) => (i < size ? characterClass(text.charCodeAt(i)) : SPACE)

  while (at < size) {
    const kind = characterClass(text.charCodeAt(at))
    if (kind === SPACE || kind === NEWLINE) {
      lead |= kind === NEWLINE ? Shape.LINE_START | Shape.SPACED : Shape.SPACED
      at++
      continue
    }
    const first = at
    let form = lead
    lead = 0
    if (kind === DIGIT) {
      at = numberEnd(text, at, kindAt)
      form |= Shape.NUMBER
    } else if (isLetter(kind)) {
      at = wordEnd(text, at, kindAt)
      form |= Shape.WORD
      if (kind === UPPER) form |= Shape.CAPITAL
      if (at - first > 1 && isUpper(text, first, at)) form |= Shape.UPPER
      const stop = abbreviationEnd(text, first, at, kindAt)
      if (stop > at) {
        at = stop
        form |= Shape.ABBREVIATION
      }
    } else {
      const code = text.charCodeAt(at)
      at += code >= 0xd800 && code < 0xdc00 && at + 1 < size ? 2 : 1
      form |= Shape.PUNCTUATION
    }
    start[length] = first
    end[length] = at
    shape[length] = form
    length++
  }
  return { length, start: start.slice(0, length), end: end.slice(0, length), shape: shape.slice(0, length) }
}

/** Where tokens are gathered before their number is known: kept from text to text, for making it anew costs as much as the tokens. */
let gathered = { start: new Int32Array(0), end: new Int32Array(0), shape: new Uint16Array(0) }

function room(size: number): typeof gathered {
  // That of a giant is not kept.
  if (size > 1 << 20) return { start: new Int32Array(size), end: new Int32Array(size), shape: new Uint16Array(size) }
  if (gathered.start.length < size) {
    const length = 2 * size
    gathered = { start: new Int32Array(length), end: new Int32Array(length), shape: new Uint16Array(length) }
  }
  return gathered
}

function numberEnd(text: string, from: number, kindAt: (i: number) => number): number {
  let at = from + 1
  for (;;) {
    if (kindAt(at) === DIGIT) at++
    else if (isNumberJoint(text.charCodeAt(at)) && kindAt(at + 1) === DIGIT) at += 2
    else return at
  }
}

function wordEnd(text: string, from: number, kindAt: (i: number) => number): number {
  let at = from + 1
  for (;;) {
    const kind = kindAt(at)
    if (isLetter(kind)) at++
    else if (kind === DIGIT) {
      // "Rp2.500" is a mark and a number, "QZ8501" is one name.
      if (at - from <= 3 && CURRENCY_MARKS.has(text.slice(from, at).toLowerCase())) return at
      at++
    } else {
      const code = text.charCodeAt(at)
      const next = kindAt(at + 1)
      if (isHyphen(code) && (isLetter(next) || next === DIGIT)) at += 2
      else if (isApostrophe(code) && isLetter(next)) at += 2
      else return at
    }
  }
}

function isUpper(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (characterClass(text.charCodeAt(i)) === LOWER) return false
  return true
}

/** Where a word that ends at `to` ends when full stops belong to it, else `to`. */
function abbreviationEnd(text: string, from: number, to: number, kindAt: (i: number) => number): number {
  if (text.charCodeAt(to) !== FULL_STOP) return to
  let at = to
  let segment = to - from
  // "S.I.K.", "M.Si", "kemlu.go.id": parts joined by full stops.
  while (text.charCodeAt(at) === FULL_STOP && isLetter(kindAt(at + 1))) {
    let next = at + 2
    while (next - at < 16 && isLetter(kindAt(next))) next++
    const label = next - at <= 6 && HOST_LABELS.has(text.slice(at + 1, next).toLowerCase())
    const degree = segment <= 2 && next - at <= 5 && characterClass(text.charCodeAt(from)) === UPPER && kindAt(at + 1) === UPPER
    if (!label && !degree) break
    segment = next - at - 1
    at = next
  }
  if (text.charCodeAt(at) !== FULL_STOP) return at
  const initials = at > to && segment <= 3 && characterClass(text.charCodeAt(at - 1)) === UPPER
  const initial = at === to && segment === 1 && characterClass(text.charCodeAt(from)) === UPPER
  // "tahun 1970-an." ends a sentence, "an." is short for somebody.
  const joined = from > 0 && (isHyphen(text.charCodeAt(from - 1)) || characterClass(text.charCodeAt(from - 1)) === DIGIT)
  const dotted = at === to && segment <= 8 && !joined && DOTTED.has(text.slice(from, to).toLowerCase())
  return initials || initial || dotted ? at + 1 : at
}
