import {
  BEFORE_OTHER_STATES,
  BEFORE_SUICIDE,
  COLLECTIVES,
  DEMONSTRATIVES,
  EPIDEMICS,
  NUMBER_LABELS,
  PART_WORDS,
} from '../lexicon/count-words.ts'
import { SHIP_WORDS } from '../lexicon/names.ts'
import { GENERIC_PEOPLE, NO_PEOPLE, PEOPLE } from '../lexicon/people.ts'
import { ROAD_WORDS } from '../lexicon/places.ts'
import { DEEDS, STATES } from '../lexicon/victims.ts'
import { type Doc, type NumberSpan, Shape } from '../model/doc.ts'
import { endsWith } from '../text/ending.ts'
import { saysOver } from '../text/over.ts'
import { isPrinted } from '../text/printed.ts'
import { endOf, hasShape, isClass, isMark, textOf } from '../text/view.ts'
import { timeEnd } from './times.ts'
import { endOfAny, isVerb, Word, wordsAt } from './words.ts'

/** A noun phrase: the token after it, its head noun (-1 for none), and the first token of the number it counts by (-1 for none). */
export interface Phrase {
  readonly end: number
  readonly head: number
  readonly number: number
  /** It holds a state: "korban tewas". */
  readonly stated: boolean
}

/** Longest text in brackets that belongs to a noun, in tokens. */
const BRACKET = 14

/** Words that no noun phrase holds. */
const STOPS =
  Word.RELATIVE |
  Word.ADJUNCT |
  Word.START |
  Word.JOINT |
  Word.LIST |
  Word.AUXILIARY |
  Word.NEGATION |
  Word.PLAN |
  Word.HYPOTHETICAL |
  Word.UNCERTAIN |
  Word.MODIFIER |
  Word.TIME

const NOUNS = Word.PEOPLE | Word.THING | Word.DEED | Word.SUM | Word.BEARER | Word.COLLECTIVE

/** The number that begins at token `i`, null for none. */
export function numberAt(doc: Doc, i: number): NumberSpan | null {
  const index = i < doc.numberAt.length ? doc.numberAt[i] : -1
  return index >= 0 && doc.numbers[index].first === i ? doc.numbers[index] : null
}

/** The noun phrase from token `i` on: nouns, names, what stands in brackets behind them, labels with their figures ("RT 05"). */
export function readNouns(doc: Doc, i: number, limit: number): Phrase {
  const number = isClass(doc, i, COLLECTIVES) || startsCollective(doc, i) ? i : -1
  const { end, head, stated } = nounsFrom(doc, i, limit)
  return { end: Math.max(end, i + 1), head: head < 0 ? i : head, number, stated }
}

/** "kedua korban": the group again. */
const startsCollective = (doc: Doc, i: number) => (wordsAt(doc, i) & Word.COLLECTIVE) !== 0

/** The noun phrase that a number counts: "12 orang warga Desa Sukamaju", "dua di antaranya", a number alone. */
export function readCounted(doc: Doc, number: NumberSpan, limit: number): Phrase {
  const from = behindNumber(doc, number)
  const part = endOf(doc, from, PART_WORDS)
  if (part > 0 && part <= limit) return { end: part, head: -1, number: number.first, stated: false }
  const { end, head, stated } = nounsFrom(doc, from, limit)
  const over = saysOver(doc, end) ? end + 1 : end
  return { end: over, head, number: number.first, stated }
}

/** The token behind a number and what is written with it: "60-an", "3 (tiga)", "100 lebih". */
export function behindNumber(doc: Doc, { end }: NumberSpan): number {
  let at = end
  if (isMark(doc, at, '-') && isPrinted(doc, at + 1, 'an')) at += 2
  const again = isMark(doc, at, '(') ? numberAt(doc, at + 1) : null
  if (again !== null && isMark(doc, again.end, ')')) at = again.end + 1
  return saysOver(doc, at) ? at + 1 : at
}

/** A noun phrase that is still being read. */
interface Open {
  at: number
  head: number
  /** Where the last name of a place in it ends. */
  placeEnd: number
  /** A ship or road is named in it. */
  isNamed: boolean
  stated: boolean
}

function nounsFrom(doc: Doc, from: number, limit: number): Omit<Phrase, 'number'> {
  const phrase: Open = { at: from, head: -1, placeEnd: -1, isNamed: false, stated: false }
  while (phrase.at < limit && goesOn(doc, phrase, from, limit));
  return { end: Math.min(phrase.at, limit), head: phrase.head, stated: phrase.stated }
}

/** Takes what stands at the end of a noun phrase into it; false where it ends. */
function goesOn(doc: Doc, phrase: Open, from: number, limit: number): boolean {
  const { at } = phrase
  if (hasShape(doc, at, Shape.PUNCTUATION)) {
    const next = markEnd(doc, at, limit, phrase.placeEnd)
    if (next === 0 || at === from) return false
    phrase.at = next
    return true
  }
  const number = numberAt(doc, at)
  if (number !== null) {
    if (!isLabelled(doc, number, from, at, phrase.isNamed ? -1 : phrase.placeEnd)) return false
    // "berusia 2 tahun 5 bulan"
    phrase.at = wordsAt(doc, number.end) & Word.TIME ? timeEnd(doc, number.end, limit) : number.end
    return true
  }
  // "Tambahan kasus positif": no village of that name.
  const name = wordsAt(doc, at) & Word.SUM ? 0 : nameEnd(doc, at)
  if (name === 0) return takesWord(doc, phrase, from)
  if (phrase.head < 0) phrase.head = at
  if (doc.organizationAt[at] < 0) phrase.placeEnd = name
  phrase.at = name
  return true
}

/** Takes a word that is no name into a noun phrase; false where that ends before or with it. */
function takesWord(doc: Doc, phrase: Open, from: number): boolean {
  const { at, head } = phrase
  phrase.isNamed ||= isClass(doc, at, SHIP_WORDS) || isClass(doc, at, ROAD_WORDS)
  const words = wordsAt(doc, at)
  if (words & Word.STATE && at > from && !phrase.stated && bears(doc, at, head)) {
    phrase.stated = true
    phrase.at = statesEnd(doc, at)
    return true
  }
  if (words & Word.PART) {
    phrase.at = endOf(doc, at, PART_WORDS)
    if (head < 0) phrase.head = at
    return false
  }
  if (isVerbWithin(doc, at, words, from)) return false
  // "dua korban terakhir atas nama …"
  if (at > from && head >= 0 && isPrinted(doc, at, 'terakhir')) {
    phrase.at = at + 1
    return true
  }
  if (words & Word.DEMONSTRATIVE) {
    if (at > from) phrase.at = endOf(doc, at, DEMONSTRATIVES)
    return false
  }
  if (words & STOPS && !(words & NOUNS && !(words & (Word.ADJUNCT | Word.TIME | Word.RELATIVE)))) return false
  if (!(words & Word.SUM) && head < 0) phrase.head = at
  phrase.at = words & NOUNS ? endOfAny(doc, at, [PEOPLE, NO_PEOPLE, DEEDS]) : at + 1
  return true
}

/** Whether a verb ends a noun phrase: no name of an illness ("pasien positif corona"), nor a word such as "rumah" before it. */
const isVerbWithin = (doc: Doc, at: number, words: number, from: number) =>
  isVerb(doc, at, words) &&
  !(at > from && isClass(doc, at, EPIDEMICS)) &&
  !isClass(doc, at - 1, BEFORE_OTHER_STATES) &&
  // "serangan bom bunuh diri"
  !(isClass(doc, at - 1, BEFORE_SUICIDE) && isPrinted(doc, at, 'bunuh'))

/** The token after a name of a body or place that begins at token `i`, 0 for none. */
function nameEnd(doc: Doc, i: number): number {
  const body = doc.organizationAt[i]
  if (body >= 0) return doc.organizations[body].end
  return doc.placeNames[i] >= 0 && hasShape(doc, i, Shape.CAPITAL) ? doc.placeEnds[i] : 0
}

/** The token behind a mark that goes on with a noun phrase: a bracket that counts nothing, a hyphen or slash, a quotation mark; 0 where it ends. */
function markEnd(doc: Doc, at: number, limit: number, placeEnd: number): number {
  if (isMark(doc, at, '(')) return bracketEnd(doc, at, limit, placeEnd === at && doc.leaning[at - 1] <= 0)
  // "M5,8"
  const isTied = !hasShape(doc, at, Shape.SPACED) && !hasShape(doc, at + 1, Shape.SPACED)
  if (isTied && isMark(doc, at, ',') && hasShape(doc, at + 1, Shape.NUMBER)) return at + 2
  // "KOMPAS.com- Lima orang": a dash, not a hyphen.
  if ((isMark(doc, at, '-') || isMark(doc, at, '/')) && isTied) return at + 1
  return 0
}

/** The token after a bracket that holds no number of people, 0 for one that does. */
function bracketEnd(doc: Doc, at: number, limit: number, behindPlace: boolean): number {
  const stop = Math.min(limit, at + BRACKET)
  for (let i = at + 1; i < stop; i++) {
    if (isMark(doc, i, ')')) return i + 1
    const number = numberAt(doc, i)
    if (number !== null && isCounting(doc, number, at, behindPlace)) return 0
    if (wordsAt(doc, i) & Word.STATE) return 0
  }
  return 0
}

/** Whether a number in a bracket counts people: "(7 orang)", "Kuwait (164)"; "(34)" behind a person's name is an age. */
function isCounting(doc: Doc, number: NumberSpan, open: number, behindPlace: boolean): boolean {
  if (wordsAt(doc, behindNumber(doc, number)) & Word.PEOPLE) return true
  return behindPlace && number.first === open + 1 && isMark(doc, number.end, ')')
}

/** Whether a number behind a noun is its label and counts nothing: "RT 05", "Kompi 4", "KM Bahari 5"; figures behind people and places may count. */
function isLabelled(doc: Doc, number: NumberSpan, from: number, at: number, placeEnd: number): boolean {
  if (at === from) return false
  if (endsWith(doc, at, NUMBER_LABELS)) return true
  if (number.form === 'words') return hasShape(doc, at, Shape.CAPITAL)
  if (number.form !== 'digits' || placeEnd === at) return false
  if (wordsAt(doc, behindNumber(doc, number)) & (Word.PEOPLE | Word.PART)) return false
  // "masuk kasus 469": which one it is.
  if (isAge(doc, number, at - 1)) return true
  if (/^kasus$/i.test(textOf(doc, at - 1))) return (wordsAt(doc, at - 2) & Word.SUM) === 0
  return (wordsAt(doc, at - 1) & (Word.PEOPLE | Word.SUM | Word.STATE | Word.BEARER | Word.DEED)) === 0
}

/** "Mahasiswi 20 disekap": figures between a noun of one person and a verb. */
function isAge(doc: Doc, { end }: NumberSpan, noun: number): boolean {
  const words = wordsAt(doc, noun)
  if ((words & Word.PEOPLE) === 0 || words & (Word.BEARER | Word.SUM | Word.STATE | Word.DEED)) return false
  return !isClass(doc, noun, GENERIC_PEOPLE) && isVerb(doc, end, wordsAt(doc, end))
}

/** Whether a noun phrase goes with a state right behind it: "korban tewas", "pasien Covid-19 meninggal". */
function bears(doc: Doc, i: number, head: number): boolean {
  const isBearer = (wordsAt(doc, i - 1) & Word.BEARER) !== 0 || (head >= 0 && (wordsAt(doc, head) & Word.BEARER) !== 0)
  return isBearer && !/^(?:di|ber|men[^i]|mem|meng)/.test(textOf(doc, i))
}

/** The token after a state and others joined to it: "tewas dan luka". */
function statesEnd(doc: Doc, i: number): number {
  let end = endOf(doc, i, STATES)
  while (
    wordsAt(doc, end) & Word.JOINT &&
    wordsAt(doc, end + 1) & Word.STATE &&
    numberAt(doc, endOf(doc, end + 1, STATES)) === null
  )
    end = endOf(doc, end + 1, STATES)
  return end
}
