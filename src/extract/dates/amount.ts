import { FRACTIONS } from '../../lexicon/numbers.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { ROLE_HEADS } from '../../lexicon/roles.ts'
import { MANY_UNITS, ONE_UNITS, TIME_UNITS, type UnitCode } from '../../lexicon/time.ts'
import {
  ABOUT_TIME,
  AGE_COPULAS,
  AGE_VERBS,
  AGE_WORDS,
  AGED_LINKS,
  AGED_PRONOUNS,
  AGED_TRADES,
  AMOUNT_DIRECTIONS,
  AMOUNT_LEADS,
  AMOUNT_TAILS,
  BEHIND_AGE,
  BEHIND_AGED,
  COORDINATE_WORDS,
  FREQUENCIES,
  LESS_WORDS,
  MORE_WORDS,
  NAMELY_WORDS,
  PENALTIES,
  THAT_WORDS,
  THIS_WORDS,
} from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { endsWith, startOf } from '../../text/ending.ts'
import { hasVerbForm } from '../../text/verb.ts'
import { endOf, found, hasShape, isClass, isMark, sentenceStart, textOf, valueAt } from '../../text/view.ts'
import { type Draft, plainOf, pointOf, stepOf } from './draft.ts'
import { wholeAt, yearAt } from './figure.ts'
import { durationOf, STEP_UNITS } from './units.ts'

/** How many of a unit: the number as a duration prints it ("2", "0.5", "X"), and as one counts steps (null when vague). */
interface Amount {
  first: number
  printed: string
  until: string | null
  count: number | null
}

/** "tiga hari", "48 jam", "dua hari lalu", "sepuluh tahun terakhir", "setengah jam". */
export const amount = rule<Draft>('amount', [TIME_UNITS], (doc, at) => {
  const unit = valueAt(doc, at, TIME_UNITS)!
  if (hasShape(doc, at, Shape.LINE_START)) return null
  const said = amountBefore(doc, at)
  // "UU Nomor 12 Tahun 1951": a number and a year.
  if (said === null || (unit === 'Y' && yearAt(doc, at + 1) !== null)) return null
  // "Liga 1 pekan ke-19": the number is no amount.
  if (textOf(doc, at + 1).startsWith('ke-')) return null
  if ((unit === 'Y' || unit === 'M') && (isAge(doc, said.first, at) || (unit === 'M' && isRestOfAge(doc, said.first))))
    return 'age'
  if ((unit === 'TM' || unit === 'TS') && isCoordinate(doc, said.first, at)) return 'map-position'
  return amountOf(doc, said, unit, at + 1)
})

/** "sehari", "setahun lalu", "sebulan kemudian", "sepekan terakhir". */
export const oneUnit = rule<Draft>('one-unit', [ONE_UNITS], (doc, at) =>
  amountOf(doc, { first: at, printed: '1', until: null, count: 1 }, valueAt(doc, at, ONE_UNITS)!, at + 1),
)

/** "bertahun-tahun", "berbulan-bulan". */
export const manyUnits = rule<Draft>('many-units', [MANY_UNITS], (doc, at) => {
  const { value, end } = found(doc, at, MANY_UNITS)!
  return amountOf(doc, { first: at, printed: 'X', until: null, count: null }, value, end)
})

function amountOf(doc: Doc, said: Amount, unit: UnitCode, end: number): Draft | null {
  const { first, count } = said
  // "setahun sekali", "lima tahun sekali"
  const once = isClass(doc, end, FREQUENCIES) && !hasShape(doc, end, Shape.LINE_START)
  if (once) return plainOf(first, end + 1, 'set', durationOf(unit, said.printed))
  const direction = found(doc, end, AMOUNT_DIRECTIONS)
  if (direction !== undefined && !isThen(doc, end, direction.end)) {
    const { by, from } = direction.value
    const mod = by < 0 ? compared(doc, first, 'before', 'after') : compared(doc, first, 'after', 'before')
    const steps = stepOf(STEP_UNITS[unit], by * (count ?? 0), from)
    if (count === null) return vague(first, direction.end, by, from)
    return pointOf(first, direction.end, steps, { mod })
  }
  // "mencapai 7.135 hari ini": counted today, and no amount of days.
  if (count !== null && count >= MANY && isClass(doc, end, THIS_WORDS) && !hasShape(doc, end, Shape.LINE_START)) return null
  const value = durationOf(unit, said.printed)
  const range = said.until === null ? value : `${value}/${durationOf(unit, said.until)}`
  return plainOf(first, endOf(doc, end, AMOUNT_TAILS) || end, 'duration', range)
}

/** From here on a number before "hari ini" or "tahun ini" counts something else. */
const MANY = 100

/** "beberapa bulan lalu": some time back, nobody knows how long. */
function vague(first: number, end: number, by: number, from: 'speech' | 'story'): Draft {
  return plainOf(first, end, 'date', by < 0 || from === 'story' ? 'PAST_REF' : 'FUTURE_REF')
}

/** "lebih dari dua tahun lalu" is before two years ago (TIMEX3 BEFORE). */
function compared(doc: Doc, first: number, more: 'before' | 'after', less: 'before' | 'after'): Draft['mod'] {
  const start = Math.max(sentenceStart(doc, first), first - 2)
  for (let i = start; i < first; i++) {
    if (endOf(doc, i, ABOUT_TIME) === first) return null
    if (endOf(doc, i, MORE_WORDS) === first) return more
    if (endOf(doc, i, LESS_WORDS) === first) return less
  }
  return null
}

/** "dua hari kemudian ia pulang" is a point, "dua hari, kemudian" is not; the words are adjacent on one line. */
const isThen = (doc: Doc, from: number, end: number) => from === end || hasShape(doc, from, Shape.LINE_START)

/** The number that ends just before a unit. */
function amountBefore(doc: Doc, at: number): Amount | null {
  const times = timesAmount(doc, at)
  if (times !== null) return times
  const fraction = valueAt(doc, at - 1, FRACTIONS)
  const index = doc.numberAt[fraction === undefined ? at - 1 : at - 2] ?? -1
  const number = index < 0 ? undefined : doc.numbers[index]
  if (fraction !== undefined) {
    const before =
      number?.form === 'words' && number.value !== null && number.end <= at - 1 && number.end >= at - 2 ? number : undefined
    if (before !== undefined && before.end === at - 1)
      return { first: before.first, printed: String(before.value! + fraction), until: null, count: null }
    return { first: at - 1, printed: String(fraction), until: null, count: null }
  }
  if (number === undefined || number.end !== at) return isMark(doc, at - 1, ')') ? amountTwice(doc, at) : null
  const { first, form, min, max, value } = number
  if (form === 'one') return null
  if (form === 'vague') return { first, printed: 'X', until: null, count: null }
  if (form === 'range') return { first, printed: String(min), until: String(max), count: null }
  if (value === null || value > 100_000) return null
  return { first, printed: String(value), until: null, count: Number.isInteger(value) ? value : null }
}

/** "5 (lima) tahun": in figures, and once more in words. */
function amountTwice(doc: Doc, at: number): Amount | null {
  const words = doc.numbers[doc.numberAt[at - 2] ?? -1]
  if (words === undefined || !isMark(doc, words.first - 1, '(')) return null
  const figures = doc.numbers[doc.numberAt[words.first - 2] ?? -1]
  if (figures?.form !== 'digits' || figures.value === null || figures.value !== words.value) return null
  return { first: figures.first, printed: String(figures.value), until: null, count: figures.value }
}

/** "2 x 24 jam", "2x24 jam": so many times an amount. */
function timesAmount(doc: Doc, at: number): Amount | null {
  const joined = beginsTimes(doc, at - 1) ? /^x(\d{1,3})$/i.exec(textOf(doc, at - 1)) : null
  const isApart = joined === null && beginsTimes(doc, at - 2) && /^[x×]$/i.test(textOf(doc, at - 2))
  const each = joined ? Number(joined[1]) : isApart ? wholeAt(doc, at - 1, 3) : null
  const first = joined ? at - 2 : at - 3
  const times = each === null ? null : wholeAt(doc, first, 2)
  if (times === null || each === null) return null
  return { first, printed: String(times * each), until: null, count: times * each }
}

/** Whether token `i` begins with the sign for "times": most words do not, and need not be read. */
const beginsTimes = (doc: Doc, i: number) => i >= 0 && TIMES_SIGNS.includes(doc.text[doc.tokens.start[i]])

const TIMES_SIGNS = 'xX×'

/** "berusia 53 tahun", "(37 tahun)", "bocah 5 tahun", "18 tahun ke atas", "Sugeng, 63 tahun, petani". */
function isAge(doc: Doc, first: number, at: number): boolean {
  if (isClass(doc, at + 1, BEHIND_AGE)) return true
  if (isMark(doc, first - 1, '(') && isMark(doc, at + 1, ')')) return true
  const isOver = hasShape(doc, at + 1, Shape.PUNCTUATION) || at + 1 >= doc.tokens.length
  if (isMark(doc, first - 1, ',') && isOver && doc.nameAt[first - 2] >= 0) return true
  if (isAged(doc, first, at, isOver)) return true
  const word = startOf(doc, first, AGE_WORDS)
  return (word >= 0 && !isBehindPenalty(doc, word)) || isBehindAge(doc, first)
}

/** "penyanyi 27 tahun itu", "Tersangka K ini 31 tahun,", "Dia baru 31 tahun.": somebody told by the age. */
function isAged(doc: Doc, first: number, at: number, isOver: boolean): boolean {
  const before = first - 1
  if (isPerson(doc, before) && isClass(doc, at + 1, BEHIND_AGED)) return true
  if (!isOver) return false
  const told = isClass(doc, before, AGED_LINKS) ? before - 1 : before
  if (isClass(doc, told, AGED_PRONOUNS)) return true
  if (!isClass(doc, told, THAT_WORDS)) return false
  for (let i = told - 1; i >= Math.max(sentenceStart(doc, first), told - 2); i--) if (isPerson(doc, i)) return true
  return false
}

/** Whether a noun for a person ends at a token. */
const isPerson = (doc: Doc, i: number) =>
  endsWith(doc, i + 1, PEOPLE) || endsWith(doc, i + 1, ROLE_HEADS) || endsWith(doc, i + 1, AGED_TRADES)

/** Words looked at before an amount for "usia" and its kin. */
const AGE_REACH = 7

/** "usia korban sekitar 42 tahun", "usia termuda, yakni 18-29 tahun": a word for age, and nothing but nouns between. */
function isBehindAge(doc: Doc, first: number): boolean {
  const start = Math.max(sentenceStart(doc, first), first - AGE_REACH)
  for (let i = first - 1; i >= start; i--) {
    if (isClass(doc, i, AGE_VERBS)) return true
    if (isClass(doc, i, NAMELY_WORDS) && isMark(doc, i - 1, ',')) i--
    else if (isClass(doc, i, TIME_UNITS) || isClass(doc, i, AMOUNT_LEADS)) return false
    else if (hasShape(doc, i, Shape.PUNCTUATION) && !isMark(doc, i, ':') && !isMark(doc, i, '(') && !isMark(doc, i, ')'))
      return false
    else if (hasShape(doc, i, Shape.WORD) && hasVerbForm(textOf(doc, i)) && !isClass(doc, i, AGE_COPULAS)) return false
  }
  return false
}

/** "hukuman penjara di bawah lima tahun": whether a word for a penalty stands before the bound at `i`. */
function isBehindPenalty(doc: Doc, i: number): boolean {
  return isClass(doc, i - 1, PENALTIES) || (isClass(doc, i - 2, PENALTIES) && !isClass(doc, i - 1, AGE_WORDS))
}

/** "berusia 3 tahun 2 bulan": the months of an age. */
function isRestOfAge(doc: Doc, first: number): boolean {
  if (valueAt(doc, first - 1, TIME_UNITS) !== 'Y') return false
  const years = doc.numbers[doc.numberAt[first - 2] ?? -1]
  return years !== undefined && years.end === first - 1 && isAge(doc, years.first, first - 1)
}

/** "7 derajat 50 menit 29 detik". */
function isCoordinate(doc: Doc, first: number, at: number): boolean {
  // "50 menit 29 detik Lintang Utara"
  for (let i = at + 1; i <= at + 3; i++) if (isClass(doc, i, COORDINATE_WORDS)) return true
  const start = Math.max(sentenceStart(doc, first), first - 5)
  for (let i = start; i < first; i++) if (isClass(doc, i, COORDINATE_WORDS)) return true
  return false
}
