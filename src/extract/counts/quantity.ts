import {
  BETWEEN,
  COLLECTIVE_NUMBERS,
  COLLECTIVES,
  COPULAS,
  DEMONSTRATIVES,
  MODIFIERS,
  NEARLY,
  NUMBER_LABELS,
  OVER,
  PARENTS,
  PART_WORDS,
  SOME,
} from '../../lexicon/count-words.ts'
import { CHILDREN, NO_PEOPLE, PEOPLE, type PeopleSense } from '../../lexicon/people.ts'
import { MONTHS } from '../../lexicon/time.ts'
import { TIME_PREPOSITIONS } from '../../lexicon/time-words.ts'
import { type Doc, type NumberSpan, Shape } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import type { Reason } from '../../model/reasons.ts'
import { endingAt, endsWith } from '../../text/ending.ts'
import { isPrinted } from '../../text/printed.ts'
import { found, hasShape, isClass, isMark, sentenceStart, textOf, valueAt } from '../../text/view.ts'
import { mayStandAlone, standsAlone } from './alone.ts'
import { readUnit } from './unit.ts'
import { stateBehind } from './words.ts'

/** People in number: "sedikitnya 12 orang warga", or a number alone that may be one of people ("12 tewas", "86 lainnya"). */
export interface Quantity {
  /** First token, words that say how exact the number is included. */
  readonly first: number
  /** First token that belongs into a quotation of the count: vague words belong, "ada" does not. */
  readonly start: number
  readonly number: number
  /** First token of the lower number of a range ("antara 8.000 dan 10.000"), else that of the number. */
  readonly low: number
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

/** The quantity whose number begins at token `at`, or why the number counts no people; null where no number begins there. */
export function readQuantity(doc: Doc, at: number): Quantity | Reason | null {
  const index = doc.numberAt[at]
  if (index < 0) return readCollective(doc, at)
  const number = doc.numbers[index]
  if (number.first !== at) return null
  const hindrance = hindranceOf(doc, number)
  if (hindrance !== null) return hindrance
  const afterNumber = numberEnd(doc, number)
  const unit = readUnit(doc, afterNumber.end, number.form)
  if (unit === null) return 'other-things'
  if (isOfSomebody(doc, number, unit.sense)) return 'says-who'
  if (unit.sense === null && !mayStandAlone(doc, unit.end)) return 'no-people'
  // Read with the upper end.
  if (isLowEnd(doc, number)) return null
  const low = lowEnd(doc, number)
  const before = readModifiers(doc, low?.first ?? at)
  const isOver = isOverBehind(doc, unit.end)
  const { end, part } = readPart(doc, isOver ? unit.end + 1 : unit.end)
  if (unit.sense === null && part !== null && !isOfPeople(doc, before.first) && !isHuman(doc, end)) return 'part-of-things'
  const again = isClass(doc, end, DEMONSTRATIVES) && !isPrinted(doc, end, 'ini')
  const { value, min, max, modifier } = bounds(
    low === null ? number : { ...number, value: null, min: low.value, form: 'range' },
    // "sedikitnya 1.000 lebih": what stands before the number says more.
    before.modifier !== 'exact' ? before.modifier : isOver ? 'more_than' : (afterNumber.over ?? 'exact'),
  )
  return {
    first: before.first,
    start: before.start,
    number: at,
    low: low?.first ?? at,
    end,
    value,
    min,
    max,
    modifier,
    sense: unit.sense,
    unit: unit.text,
    again,
    rest: part === 'rest',
    part: part === 'part',
    vague: number.form === 'vague' && number.max === null,
  }
}

/** "1.000 orang lebih": a lower bound behind the noun, no "12 orang lebih memilih". */
const isOverBehind = (doc: Doc, i: number) =>
  isClass(doc, i, OVER) && (standsAlone(doc, i + 1) || stateBehind(doc, i + 1) !== null)

/** Whether the number only says who somebody is: "Budi, seorang guru", "adalah seorang guru", "ibu dua anak", "Soal Tiga". */
function isOfSomebody(doc: Doc, { first, form, end }: NumberSpan, sense: PeopleSense | null): boolean {
  const before = first - 1
  if (before < sentenceStart(doc, first)) return false
  if (isClass(doc, before, PARENTS) && isClass(doc, end, CHILDREN)) return true
  if (form === 'words') return sense === null && hasShape(doc, first, Shape.CAPITAL) && !hasShape(doc, before, Shape.PUNCTUATION)
  if (form !== 'one') return false
  // "saudara dari seorang penyanyi"
  if (isClass(doc, before, COPULAS) || isPrinted(doc, before, 'dari') || isMark(doc, before, '—') || isMark(doc, before, '–'))
    return true
  const comma = isMark(doc, before, ',') ? before - 1 : before
  // "LT (23) seorang guru"
  const age = isMark(doc, comma, ')') && isMark(doc, comma - 2, '(') && hasShape(doc, comma - 1, Shape.NUMBER) ? comma - 3 : comma
  return age < before && isPerson(doc, age, sentenceStart(doc, first))
}

/** Whether a person's name or initials end with token `i`. */
const isPerson = (doc: Doc, i: number, floor: number) =>
  i > floor && hasShape(doc, i, Shape.CAPITAL) && doc.placeNames[i] < 0 && (doc.leaning[i] > 0 || hasShape(doc, i, Shape.UPPER))

/** How far before "37 di antaranya" its group is looked for, in tokens. */
const GROUP_REACH = 40

/** Whether the last group named before token `i` is one of people: "38 provinsi, 37 di antaranya" is not. */
function isOfPeople(doc: Doc, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - GROUP_REACH); at--) {
    if (isClass(doc, at, PEOPLE)) return true
    if (isClass(doc, at, NO_PEOPLE) && doc.numberAt[at - 1] >= 0) return false
  }
  return true
}

/** Whether a number is the lower of "antara 8.000 dan 10.000 orang". */
const isLowEnd = (doc: Doc, { first, end }: NumberSpan) =>
  isClass(doc, first - 1, BETWEEN) && isPrinted(doc, end, 'dan') && (doc.numberAt[end + 1] ?? -1) >= 0

/** The lower number of "antara 8.000 dan 10.000 orang", null for none. */
function lowEnd(doc: Doc, { first, value }: NumberSpan): NumberSpan | null {
  const index = isPrinted(doc, first - 1, 'dan') ? doc.numberAt[first - 2] : -1
  const low = index < 0 ? undefined : doc.numbers[index]
  return low?.value != null && value !== null && low.value < value && isLowEnd(doc, low) ? low : null
}

/** Whether what follows can only be said of people: "dua di antaranya dirawat". */
function isHuman(doc: Doc, end: number): boolean {
  const status = stateBehind(doc, end)?.status
  return (
    status === 'hospitalized' || status === 'arrested' || status === 'dead' || status === 'injured' || status === 'repatriated'
  )
}

/** "keduanya", "kedua korban": a group by its number. */
function readCollective(doc: Doc, at: number): Quantity | null {
  const pronoun = valueAt(doc, at, COLLECTIVES)
  const value = pronoun ?? valueAt(doc, at, COLLECTIVE_NUMBERS)
  if (value === undefined) return null
  const unit = pronoun === undefined ? readUnit(doc, at + 1, 'words') : { end: at + 1, sense: 'person' as const, text: null }
  if (unit === null || unit.sense === null || unit.sense === 'household') return null
  return {
    first: at,
    start: at,
    number: at,
    low: at,
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

/** What hinders a number from counting people at all: it is not whole, or a clock, age, rank, money or part of a name; null for nothing. */
function hindranceOf(doc: Doc, { first, end, value, form }: NumberSpan): Reason | null {
  if (isClass(doc, first, SOME)) return 'no-number'
  if (value !== null && (!Number.isInteger(value) || value <= 0)) return 'not-whole'
  // "satu-satu", "satu per satu"
  if (form === 'words' && (isMark(doc, end, '-') || isPrinted(doc, end, 'per'))) return 'part-of-word'
  const figures = hasShape(doc, first, Shape.NUMBER) ? textOf(doc, first, end) : null
  if (figures !== null && /^\d+[.:]\d{1,2}$|\d\/\d|^0/.test(figures)) return 'written-as-code'
  const before = first - 1
  if (before < sentenceStart(doc, first)) return null
  if (endsWith(doc, first, NUMBER_LABELS)) return 'label'
  const mayBeYear = figures !== null && /^(?:19|20)\d\d\b(?![.,]\d)/.test(figures)
  if (mayBeYear && (isClass(doc, before, MONTHS) || isClass(doc, before, TIME_PREPOSITIONS))) return 'label'
  // "satu-satu", "B-2", "12/13"
  if ((isMark(doc, before, '-') || isMark(doc, before, '/') || isMark(doc, before, '+')) && form === 'digits')
    return 'part-of-word'
  return null
}

/** The token where the noun begins: behind "-an", "lebih" and a number repeated in brackets ("3 (tiga) orang"). */
function numberEnd(doc: Doc, number: NumberSpan): { end: number; over: CountFact['modifier'] | null } {
  let end = number.end
  let over: CountFact['modifier'] | null = null
  if (isMark(doc, end, '-') && isPrinted(doc, end + 1, 'an')) {
    end += 2
    over = 'about'
  }
  if (isMark(doc, end, '(') && doc.numberAt[end + 1] >= 0 && isMark(doc, doc.numbers[doc.numberAt[end + 1]].end, ')'))
    end = doc.numbers[doc.numberAt[end + 1]].end + 1
  if (isClass(doc, end, OVER)) {
    end++
    over = 'more_than'
  }
  return { end, over }
}

interface Before {
  readonly first: number
  readonly start: number
  readonly modifier: CountFact['modifier']
}

function readModifiers(doc: Doc, number: number): Before {
  const floor = sentenceStart(doc, number)
  let first = number
  let start = number
  let modifier: CountFact['modifier'] = 'exact'
  for (;;) {
    const hit =
      endingAt(doc, first, MODIFIERS) ?? (endsWith(doc, first, NEARLY) ? { first: first - 1, value: 'about' as const } : null)
    if (hit === null || hit.first < floor) return { first, start, modifier }
    first = hit.first
    if (hit.value !== 'exact') start = first
    if (modifier === 'exact') modifier = hit.value
  }
}

function readPart(doc: Doc, end: number): { end: number; part: 'part' | 'rest' | null } {
  const hit = found(doc, end, PART_WORDS)
  return hit === undefined ? { end, part: null } : { end: hit.end, part: hit.value }
}

/** Value and bounds of a number under a modifier. */
function bounds(
  { value, min, max, form }: NumberSpan,
  said: CountFact['modifier'],
): Pick<Quantity, 'value' | 'min' | 'max' | 'modifier'> {
  const modifier = said === 'exact' && (form === 'vague' || form === 'range') ? 'about' : said
  if (modifier === 'at_least' || modifier === 'more_than') return { value, min, max: null, modifier }
  if (modifier === 'at_most' || modifier === 'less_than') return { value, min: null, max, modifier }
  return { value, min, max, modifier }
}
