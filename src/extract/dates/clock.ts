import { SCALES, UNITS } from '../../lexicon/numbers.ts'
import { CLOCK_WORDS, DAY_PARTS, TIME_UNITS, TIME_ZONES } from '../../lexicon/time.ts'
import {
  BETWEEN_WORDS,
  HALF_HOUR,
  HOUR_OFFSETS,
  LOCAL_TIME,
  LOCAL_WORDS,
  QUARTER_HOUR,
  RELATIVE_PARTS,
  TIME_RANGES,
} from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { DayPart } from '../../model/mentions/date.ts'
import { isPrinted } from '../../text/printed.ts'
import { endOf, found, hasShape, isClass, isMark, valueAt } from '../../text/view.ts'
import { clockIn } from './clock-face.ts'
import { type Draft, momentOf, pointOf } from './draft.ts'
import { dashEnd, figureAt, isDash, isSpaced, wholeAt } from './figure.ts'

const MINUTES_FOLLOW = '.:'
const CLOCK = /^(\d{1,2})(?:[.:](\d{2}))?(?:[.:](\d{2}))?$/

/** Minutes since midnight and what stands around them. */
interface Read {
  clock: number
  part: DayPart | null
  zone: Draft['zone']
  end: number
}

/** "pukul 07.55 WIB", "pukul 05.30-07.00 WIB", "jam 8 malam", "pukul setengah delapan". */
export const clockWord = rule<Draft>('clock', [CLOCK_WORDS], (doc, at) => {
  // "PAS-88 PK.06.03": part of a code.
  if (hasShape(doc, at, Shape.UPPER) && isMark(doc, at + 1, '.') && !isSpaced(doc, at + 2)) return null
  // "24 jam" is an amount; "jam 8" is a time.
  // "pk. 08.00", but "12 jam. Dua korban"
  const face = faceAt(doc, isMark(doc, at + 1, '.') && hasShape(doc, at + 2, Shape.NUMBER) ? at + 2 : at + 1, true)
  // "jam 2 juta" costs so much.
  if (face === null || isClass(doc, face.end, SCALES)) return null
  return otherClock(doc, at, face) ?? clocksOf(doc, at, face)
})

/** "10.30 WIB", "tadi malam 01.19": a clock without its word, where the zone or a part of the day tells. */
export const clockFigure = rule<Draft>('clock-figure', ['figure'], (doc, at) => {
  const length = doc.tokens.end[at] - doc.tokens.start[at]
  // Asked of every figure: years are told from clocks by one character.
  if (length < 4 || length > 5 || !MINUTES_FOLLOW.includes(doc.text[doc.tokens.end[at] - 3])) return null
  if (!/^\d{1,2}[.:]\d{2}$/.test(figureAt(doc, at)) || isDash(doc, at - 1)) return null
  const before = isClass(doc, at - 1, DAY_PARTS) || endOf(doc, at - 2, DAY_PARTS) === at
  const face = faceAt(doc, at, false)
  if (face === null) return null
  const range = faceAt(doc, rangeEnd(doc, face.end), false)
  return before || face.zone !== null || (range !== null && range.zone !== null) ? clocksOf(doc, at, face) : null
})

/** "jam 2 atau 3 dini hari": two clocks, the part of the day of both behind the second; null for one. */
function otherClock(doc: Doc, first: number, face: Read): readonly Draft[] | null {
  if (!isPrinted(doc, face.end, 'atau')) return null
  const worded = isClass(doc, face.end + 1, CLOCK_WORDS) ? face.end + 2 : face.end + 1
  const other = faceAt(doc, worded, true)
  if (other === null || (other.part === null && other.zone === null)) return null
  const part = face.part ?? other.part
  const one = (from: number, { clock, end }: Read) => pointOf(from, end, { clock: clockIn(clock, part), part }, {})
  return [one(first, face), one(face.end + 1, other)]
}

function clocksOf(doc: Doc, first: number, face: Read): Draft {
  const joint = betweenEnd(doc, first, face.end) || rangeEnd(doc, face.end)
  const second = joint === 0 ? null : faceAt(doc, isClass(doc, joint, CLOCK_WORDS) ? joint + 1 : joint, true)
  const at = momentOf({ clock: clockIn(face.clock, face.part), part: face.part })
  const until = second && momentOf({ clock: clockIn(second.clock, second.part), part: second.part })
  const { end } = second ?? face
  return { first, end, type: 'time', mod: null, zone: second?.zone ?? face.zone, at, until, value: null }
}

/** The token behind "dan" where "antara" stands before the first clock, 0 for none. */
function betweenEnd(doc: Doc, first: number, end: number): number {
  return isClass(doc, first - 1, BETWEEN_WORDS) && isPrinted(doc, end, 'dan') ? end + 1 : 0
}

/** The token behind what joins two clocks, 0 for none. */
function rangeEnd(doc: Doc, at: number): number {
  return dashEnd(doc, at) || endOf(doc, at, TIME_RANGES)
}

function faceAt(doc: Doc, at: number, worded: boolean): Read | null {
  const match = CLOCK.exec(figureAt(doc, at))
  if (match === null) return worded ? wordsAt(doc, at) : null
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)]
  // "pukul 06. 35 WIB"
  const torn =
    match[2] === undefined && isMark(doc, at + 1, '.') && isClass(doc, at + 3, TIME_ZONES) ? wholeAt(doc, at + 2, 2) : null
  if (torn !== null && hour < 24 && torn < 60) return behind(doc, hour * 60 + torn, at + 3)
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null
  return behind(doc, hour * 60 + minute, at + 1)
}

/** The token after "waktu Singapura", "waktu Arab Saudi (WAS)"; 0 for none. */
function foreignEnd(doc: Doc, at: number): number {
  if (!isClass(doc, at, LOCAL_WORDS) || !hasShape(doc, at + 1, Shape.CAPITAL)) return 0
  let end = at + 2
  while (end < at + 4 && hasShape(doc, end, Shape.CAPITAL) && !hasShape(doc, end, Shape.LINE_START)) end++
  return isMark(doc, end, '(') && hasShape(doc, end + 1, Shape.UPPER) && isMark(doc, end + 2, ')') ? end + 3 : end
}

/** "delapan", "setengah delapan", "setengah 9" (half an hour before). */
function wordsAt(doc: Doc, at: number): Read | null {
  const half = isClass(doc, at, HALF_HOUR)
  const figure = half ? wholeAt(doc, at + 1, 2) : null
  if (figure !== null && figure > 0 && figure <= 12) return behind(doc, figure * 60 - 30, at + 2)
  const number = doc.numberAt[half ? at + 1 : at]
  const span = number === undefined || number < 0 ? undefined : doc.numbers[number]
  const hour = span?.form === 'words' && span.first <= at + (half ? 1 : 0) ? span.value : (valueAt(doc, at + 1, UNITS) ?? null)
  if (span === undefined || hour === null || hour < 1 || hour > 24) return null
  return behind(doc, half ? hour * 60 - 30 : hour * 60, span.end)
}

/** Minutes to or past the hour behind a clock: "jam 8 kurang 5 menit", "pukul 7 lewat 15 menit", "pukul 7 lewat seperempat"; null for none. */
function minutesOff(doc: Doc, at: number): { by: number; end: number } | null {
  const sign = valueAt(doc, at, HOUR_OFFSETS)
  if (sign === undefined) return null
  if (isClass(doc, at + 1, QUARTER_HOUR)) return { by: 15 * sign, end: at + 2 }
  const number = doc.numbers[doc.numberAt[at + 1] ?? -1]
  if (number === undefined || number.first !== at + 1 || number.value === null || number.value < 1 || number.value > 59)
    return null
  const unit = valueAt(doc, number.end, TIME_UNITS)
  // "lebih 3 orang": minutes only where they are named, or behind "lewat".
  if (unit !== 'TM' && !isPrinted(doc, at, 'lewat')) return null
  return { by: Math.floor(number.value) * sign, end: unit === 'TM' ? number.end + 1 : number.end }
}

/** Zone, part of the day and "waktu setempat" behind a clock, in any order. */
function behind(doc: Doc, hour: number, from: number): Read {
  const off = hour % 60 === 0 && hour > 0 ? minutesOff(doc, from) : null
  const clock = off === null ? hour : hour + off.by
  let end = off === null ? from : off.end
  let part: DayPart | null = null
  let zone: Draft['zone'] = null
  for (let i = 0; i < 3; i++) {
    const open = isMark(doc, end, '(') ? 1 : 0
    const offset = found(doc, end + open, TIME_ZONES)
    if (offset !== undefined && zone === null && (open === 0 || isMark(doc, offset.end, ')'))) {
      zone = offset.value
      end = offset.end + open
      continue
    }
    // "pukul 20.00 malam ini": a piece of its own.
    const named = isClass(doc, end + open, RELATIVE_PARTS) ? undefined : found(doc, end + open, DAY_PARTS)
    // "jam 1 (siang)": what a speaker left out.
    if (named !== undefined && part === null && (open === 0 || isMark(doc, named.end, ')'))) {
      part = named.value
      end = named.end + open
    } else end = endOf(doc, end, LOCAL_TIME) || foreignEnd(doc, end) || end
  }
  return { clock, part, zone, end }
}
