import { CURRENCY_MARKS } from '../../lexicon/abbreviations.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { MONTHS } from '../../lexicon/time.ts'
import {
  AFTER_YEAR,
  BEFORE_YEAR_ACT,
  BEHIND_NUMBER,
  BETWEEN_WORDS,
  CARRIER_CODES,
  COUNTED_PLACES,
  HISTORY_HEADS,
  LAW_WORDS,
  NUMBER_HEADS,
  RULE_LETTERS,
  TIME_JOINTS,
  TIME_PREPOSITIONS,
  TIME_RANGES,
  YEAR_ACTS,
  YEAR_HEADS,
  YEAR_KINDS,
  YEAR_PREPOSITIONS,
  YEAR_WORDS,
} from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { isPrinted } from '../../text/printed.ts'
import { hasVerbForm } from '../../text/verb.ts'
import { endOf, hasShape, isClass, isMark, sentenceStart, textOf } from '../../text/view.ts'
import { type Draft, pointOf } from './draft.ts'
import { dashEnd, dayAt, figureAt, isDash, isSpaced, wholeAt, yearAt } from './figure.ts'

const SPLIT_YEAR = /^(\d{4})\/(\d{4}|\d{2})$/
/** A year alone is one of these, or it may be any other number. */
const FIRST_ALONE = 1900
/** "di" before a year is new, and more often said of places. */
const FIRST_SOON = 1990
const LAST_ALONE = 2100
/** Before this no event of the news carries its year; such figures are more often other numbers. */
const FIRST_OF_HISTORY = 1500
/** Words looked at before a year for the law it belongs to, and for the event of history. */
const LAW_REACH = 14
const HISTORY_REACH = 5

/** "tahun 2014", "sejak 2014", "Pemilu 2014", "2009-2013", "tahun ajaran 2014/2015". */
export const year = rule<Draft>('year', ['figure'], (doc, at) => {
  const length = doc.tokens.end[at] - doc.tokens.start[at]
  if (length < 4 || (!isSpaced(doc, at) && !isOpen(doc, at))) return null
  const said = readYears(doc, at)
  if (said === null) return null
  const worded = isClass(doc, at - 1, YEAR_WORDS) && !hasShape(doc, at, Shape.LINE_START)
  // "tahun anggaran 2014"
  const kind = isClass(doc, at - 1, YEAR_KINDS) && isClass(doc, at - 2, YEAR_WORDS) && !hasShape(doc, at, Shape.LINE_START)
  const first = kind ? at - 2 : worded ? at - 1 : at
  if (isMark(doc, said.end, '-') && !isSpaced(doc, said.end + 1)) return null
  if (!worded && !kind && !isYearAlone(doc, at, said)) return isOfLaw(doc, first) ? 'law' : 'no-year'
  if (isOfLaw(doc, first) || isOfNumberedRule(doc, first)) return 'law'
  if (said.until === null) return pointOf(first, said.end, { year: said.year })
  return pointOf(first, said.end, { year: said.year }, { until: pointOf(first, said.end, { year: said.until }).at })
})

interface Years {
  year: number
  until: number | null
  end: number
}

function readYears(doc: Doc, at: number): Years | null {
  const year = yearAt(doc, at)
  if (year === null) return readSplitYears(doc, at)
  const joint = dashEnd(doc, at + 1)
  if (joint === 0 || isSpaced(doc, at + 1) !== isSpaced(doc, joint)) return { year, until: null, end: at + 1 }
  const until = yearAt(doc, joint)
  if (until !== null && until > year && until - year < 200) return { year, until, end: joint + 1 }
  const short = wholeAt(doc, joint, 2)
  const last = short === null ? 0 : Math.floor(year / 100) * 100 + short
  // "2013-14": the second year in two figures follows soon.
  if (last > year && last - year < 30 && !isSpaced(doc, at + 1) && !isDash(doc, joint + 1))
    return { year, until: last, end: joint + 1 }
  return { year, until: null, end: at + 1 }
}

/** "2014/2015", "2014/15" */
function readSplitYears(doc: Doc, at: number): Years | null {
  const split = SPLIT_YEAR.exec(figureAt(doc, at))
  if (split === null) return null
  const year = Number(split[1])
  const until = split[2].length === 4 ? Number(split[2]) : Math.floor(year / 100) * 100 + Number(split[2])
  return until > year && until - year < 100 ? { year, until, end: at + 1 } : null
}

/** Nothing is joined to the figure on its left ("QZ-2014", "No.2014"). */
function isOpen(doc: Doc, at: number): boolean {
  return at === 0 || hasShape(doc, at, Shape.LINE_START) || isMark(doc, at - 1, '(') || isQuote(doc, at - 1)
}

const isQuote = (doc: Doc, i: number) => isMark(doc, i, '"') || isMark(doc, i, '“') || isMark(doc, i, "'") || isMark(doc, i, '‘')

/** A year without "tahun": what stands around it lets it be one. */
function isYearAlone(doc: Doc, at: number, { year, until, end }: Years): boolean {
  if (year > LAST_ALONE) return false
  const before = at - 1
  // "Universitas 17 Agustus 1945": a date that is none takes its year along.
  if (isClass(doc, before, MONTHS) && dayAt(doc, before - 1) !== null) return false
  if (isOfHistory(doc, at, { year, until, end })) return true
  if (year < FIRST_ALONE) return false
  if (isClass(doc, before, NUMBER_HEADS) || CURRENCY_MARKS.has(textOf(doc, before).toLowerCase())) return false
  if (isPlate(doc, before, end) || isCode(doc, before) || isClass(doc, end, BEHIND_NUMBER)) return false
  // "2020 sampai 2022 ia", "antara 2007 dan 2012 harga", "dari 2019 ke 2020 jumlah"
  if (yearAt(doc, before - 1) !== null && (isClass(doc, before, TIME_RANGES) || isSecondYear(doc, before))) return true
  if (until !== null || isClass(doc, before, YEAR_PREPOSITIONS) || isHead(doc, before)) return true
  // "naik 2007 s.d. 2012"
  const joint = endOf(doc, end, TIME_RANGES)
  if (joint > 0 && yearAt(doc, joint) !== null) return true
  // "Di 2019 harga beras naik", but "di 2019 desa"
  if (isPrinted(doc, before, 'di') || isPrinted(doc, before, 'Di'))
    return year >= FIRST_SOON && !isClass(doc, end, COUNTED_PLACES)
  if (isWordBehind(doc, end) && !isClass(doc, end, AFTER_YEAR) && !isBeforeAct(doc, before, end)) return false
  if (isMark(doc, before, '(') || isMark(doc, before, ')')) return true
  // "dari 2009, 2014, 2019"; "(Institute for Research, 2013)"
  if (isMark(doc, before, ',') && (yearAt(doc, before - 1) !== null || isMark(doc, end, ')'))) return true
  if (isClass(doc, before, TIME_PREPOSITIONS)) return true
  return at > sentenceStart(doc, at) && hasShape(doc, before, Shape.WORD) && year >= 1940 && year <= 2060
}

/** A noun or verb in small letters on the same line: what a number counts, or what happened in a year. */
function isWordBehind(doc: Doc, end: number): boolean {
  return hasShape(doc, end, Shape.WORD) && !hasShape(doc, end, Shape.CAPITAL) && !hasShape(doc, end, Shape.LINE_START)
}

/** "Pilkada Jabar 2018 digelar", "kemudian 2012 divonis": a verb behind the year, and before it what lets it be one. */
function isBeforeAct(doc: Doc, before: number, end: number): boolean {
  return (hasShape(doc, before, Shape.CAPITAL) || isClass(doc, before, BEFORE_YEAR_ACT)) && hasVerbForm(textOf(doc, end))
}

/** "antara 2007 dan 2012", "dari 2019 ke 2020": the word that leads to the second of two years. */
function isSecondYear(doc: Doc, joint: number): boolean {
  return (
    (isPrinted(doc, joint, 'dan') && isClass(doc, joint - 2, BETWEEN_WORDS)) ||
    (isPrinted(doc, joint, 'ke') && isPrinted(doc, joint - 2, 'dari'))
  )
}

/** "Kongres Lisbon 1825", "diawali 1933 oleh", "memerintah (1821 – 1849)", "Pada 1825 wilayah": years told by what happened in them, however old. */
function isOfHistory(doc: Doc, at: number, { year, until, end }: Years): boolean {
  if (year < FIRST_OF_HISTORY) return false
  const before = at - 1
  if (until !== null && isMark(doc, before, '(') && isMark(doc, end, ')')) return true
  const ends = !isWordBehind(doc, end) || isClass(doc, end, AFTER_YEAR)
  if (isClass(doc, before, YEAR_ACTS)) return ends
  if (isClass(doc, before, YEAR_PREPOSITIONS) && !isClass(doc, end, BEHIND_NUMBER))
    return ends || before === sentenceStart(doc, at)
  if (!ends && isClass(doc, end, PEOPLE)) return false
  for (let i = before; i >= Math.max(sentenceStart(doc, at), at - HISTORY_REACH) && hasShape(doc, i, Shape.CAPITAL); i--)
    if (isClass(doc, i, HISTORY_HEADS)) return i < before || until !== null || ends
  return false
}

/** An event or plan that carries its year, as a word or a phrase that ends at a token: "Pilkada", "Piala Dunia". */
function isHead(doc: Doc, before: number): boolean {
  return isClass(doc, before, YEAR_HEADS) || endOf(doc, before - 1, YEAR_HEADS) === before + 1
}

/** "B 2014 XY": a number plate. */
function isPlate(doc: Doc, before: number, end: number): boolean {
  const short = (i: number) =>
    hasShape(doc, i, Shape.CAPITAL) && textOf(doc, i).length <= 3 && textOf(doc, i) === textOf(doc, i).toUpperCase()
  return short(before) && short(end) && textOf(doc, before).length <= 2
}

/** "JT 2024", "KA 1999": the number of a flight, a train or a ship. */
const isCode = (doc: Doc, before: number) => hasShape(doc, before, Shape.UPPER) && isClass(doc, before, CARRIER_CODES)

/** So many words at most stand between the short name of a ministry's rule and its number. */
const RULE_REACH = 4

/** "PM Kominfo 5 | tahun 2021": a number right before the year of a rule that is named by letters which mean something else as well. */
function isOfNumberedRule(doc: Doc, first: number): boolean {
  if (!isClass(doc, first, YEAR_WORDS) || !hasShape(doc, first - 1, Shape.NUMBER)) return false
  for (let i = first - 2; i >= first - 1 - RULE_REACH && i >= 0 && hasShape(doc, i, Shape.CAPITAL); i--)
    if (isClass(doc, i, RULE_LETTERS)) return true
  return false
}

/** "UU Nomor 12 Tahun 1951", "UUD 1945": the year is part of a law's name. */
function isOfLaw(doc: Doc, first: number): boolean {
  const begin = sentenceStart(doc, first)
  // "Keputusan Nomor PAS-88 PK.06.03 Tahun 2023": the full stop of a code ends no sentence.
  const inCode = isMark(doc, begin - 1, '.') && !isSpaced(doc, begin) && hasShape(doc, begin - 2, Shape.UPPER)
  const start = Math.max(inCode ? sentenceStart(doc, begin - 2) : begin, first - LAW_REACH)
  for (let i = first - 1; i >= start; i--) {
    if (isClass(doc, i, LAW_WORDS)) return true
    if (hasShape(doc, i, Shape.PUNCTUATION) && !isMark(doc, i, '/') && !isMark(doc, i, '.') && !isMark(doc, i, '-')) return false
    // "UUD 1945 tahun 1999": the law has its year already.
    if (isClass(doc, i, YEAR_PREPOSITIONS) || yearAt(doc, i) !== null) return false
    const word = hasShape(doc, i, Shape.WORD) && !hasShape(doc, i, Shape.CAPITAL)
    if (word && first - i > 1 && !isClass(doc, i, TIME_JOINTS)) return false
  }
  return false
}
