import { COLLECTIVE_NUMBERS, COLLECTIVES, DEMONSTRATIVES, PART_WORDS } from '../../lexicon/count-words.ts'
import { NO_PEOPLE, PEOPLE, type PeopleSense } from '../../lexicon/people.ts'
import type { Doc, NumberSpan } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import type { Reason } from '../../model/reasons.ts'
import { firstFrom } from '../../text/first-from.ts'
import { saysOver } from '../../text/over.ts'
import { isPrinted } from '../../text/printed.ts'
import { found, isClass, valueAt } from '../../text/view.ts'
import { boundsOf, lowEnd, numberEnd, readModifiers } from './exactness.ts'
import { hindranceOf, isOfSomebody } from './hindrances.ts'
import { saidIn } from './said.ts'
import { nounOf, type Seat } from './seats.ts'
import { readUnit } from './unit.ts'

/** People in number: "sedikitnya 12 orang warga", or a number alone that may be one of people ("12 tewas", "86 lainnya"). */
export interface Quantity {
  readonly seat: Seat
  /** First token, words that say how exact the number is included. */
  readonly first: number
  /** First token that belongs into a quotation of the count: vague words belong, "ada" does not. */
  readonly start: number
  readonly number: number
  /** The token after the noun. */
  readonly end: number
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly modifier: CountFact['modifier']
  /** What the noun says, null where there is none. */
  readonly sense: PeopleSense | null
  readonly unit: string | null
  readonly again: boolean
  readonly rest: boolean
  readonly part: boolean
  readonly vague: boolean
}

/** The quantity that a part of a clause counts by, or why its number counts no people. */
export function readQuantity(doc: Doc, seat: Seat): Quantity | Reason {
  const at = seat.part.number
  const index = doc.numberAt[at]
  return index < 0 ? readCollective(doc, at, seat) : readNumber(doc, doc.numbers[index], seat)
}

function readNumber(doc: Doc, number: NumberSpan, seat: Seat): Quantity | Reason {
  const hindrance = hindranceOf(doc, number)
  if (hindrance !== null) return hindrance
  const behind = numberEnd(doc, number)
  const unit = readUnit(doc, behind.end, number.form, seat)
  if (unit === null) return 'other-things'
  if (isOfSomebody(doc, number, unit.sense)) return 'says-who'
  const { end, part, isOver } = readTail(doc, unit.end, seat)
  if (unit.sense === null) {
    const noun = nounOf(seat.part)
    if (part === null && noun >= 0 && !isPlace(doc, noun)) return 'no-people'
    if (part !== null && !isOfPeople(doc, number.first) && !isHuman(doc, seat)) return 'part-of-things'
  }
  const low = lowEnd(doc, number)
  const before = readModifiers(doc, low?.first ?? number.first)
  const bounds = boundsOf(
    low === null ? number : { ...number, value: null, min: low.value, form: 'range' },
    // "sedikitnya 1.000 lebih": what stands before the number says more.
    before.modifier !== 'exact' ? before.modifier : isOver ? 'more_than' : (behind.over ?? 'exact'),
  )
  return {
    seat,
    first: before.first,
    start: before.start,
    number: number.first,
    end,
    ...bounds,
    sense: unit.sense,
    unit: unit.text,
    again: isClass(doc, end, DEMONSTRATIVES) && !isPrinted(doc, end, 'ini'),
    rest: part === 'rest',
    part: part === 'part',
    vague: number.form === 'vague' && number.max === null,
  }
}

/** What stands behind the noun: "lebih", then "di antaranya" or "lainnya". */
function readTail(doc: Doc, unitEnd: number, { part }: Seat): { end: number; part: 'part' | 'rest' | null; isOver: boolean } {
  const isOver = saysOver(doc, unitEnd) && unitEnd < part.end
  const from = isOver ? unitEnd + 1 : unitEnd
  const hit = found(doc, from, PART_WORDS)
  // "Pasien positif 141 di antaranya 99 dirawat": the number behind is the part.
  const isOpener = hit !== undefined && hit.value === 'part' && doc.numberAt[hit.end] >= 0
  return hit === undefined || isOpener ? { end: from, part: null, isOver } : { end: hit.end, part: hit.value, isOver }
}

/** "40 Kecamatan Pacet": a number before a place may be one of people there. */
const isPlace = (doc: Doc, head: number) =>
  doc.placeNames[head] >= 0 || (isClass(doc, head, NO_PEOPLE) && doc.placeNames[head + 1] >= 0)

/** How far before "37 di antaranya" its group is looked for, in tokens. */
const GROUP_REACH = 40

/** Whether the last group named before token `i` is one of people: "38 provinsi, 37 di antaranya" is not. */
function isOfPeople(doc: Doc, i: number): boolean {
  const number = doc.numberAt[i]
  const before = doc.numbers[number - 1]
  // "Satu ular ditangkap mahasiswa, tiga lainnya lari"
  if (before !== undefined && doc.sentenceOf[before.first] === doc.sentenceOf[i] && isClass(doc, before.end, NO_PEOPLE))
    return false
  for (let at = i - 1; at >= Math.max(0, i - GROUP_REACH); at--) {
    if (isClass(doc, at, PEOPLE)) return true
    if (isClass(doc, at, NO_PEOPLE) && doc.numberAt[at - 1] >= 0) return false
  }
  return true
}

/** What can be said of people alone. */
const HUMAN: ReadonlySet<CountFact['status']> = new Set(['hospitalized', 'arrested', 'dead', 'injured', 'repatriated'])

/** Whether what is said can only be said of people: "dua di antaranya dirawat". */
const isHuman = (doc: Doc, { clause, at }: Seat) => saidIn(doc, clause, at + 1).some(({ status }) => HUMAN.has(status))

/** "keduanya", "kedua korban": a group by its number. */
function readCollective(doc: Doc, at: number, seat: Seat): Quantity | Reason {
  const pronoun = valueAt(doc, at, COLLECTIVES)
  const value = pronoun ?? valueAt(doc, at, COLLECTIVE_NUMBERS)
  if (value === undefined) return 'no-number'
  const unit =
    pronoun === undefined ? readUnit(doc, at + 1, 'words', seat) : { end: at + 1, sense: 'person' as const, text: null }
  if (unit === null) return 'other-things'
  if (unit.sense === null || unit.sense === 'household') return 'no-people'
  if (pronoun !== undefined && isOfThings(doc, at, value)) return 'part-of-things'
  return {
    seat,
    first: at,
    start: at,
    number: at,
    end: unit.end,
    value,
    min: value,
    max: value,
    modifier: 'exact',
    sense: unit.sense,
    unit: unit.text,
    again: true,
    rest: false,
    part: false,
    vague: false,
  }
}

/** How many numbers back the group of "keduanya" is looked for, and how many sentences. */
const NUMBERS_BACK = 6
const SENTENCES_BACK = 2

/** Whether the last group of so many was one of things: "Dua truk melaju. Keduanya bersenggolan". */
function isOfThings(doc: Doc, at: number, value: number): boolean {
  const from = firstFrom(doc.numbers.length, (i) => doc.numbers[i].first, at)
  for (let i = from - 1; i >= Math.max(0, from - NUMBERS_BACK); i--) {
    const number = doc.numbers[i]
    if (doc.sentenceOf[at] - doc.sentenceOf[number.first] > SENTENCES_BACK) return false
    if (number.value === value) return isClass(doc, number.end, NO_PEOPLE)
  }
  return false
}
