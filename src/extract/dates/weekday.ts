import { DAY_PARTS, WEEKDAY_PAIRS, WEEKDAYS } from '../../lexicon/time.ts'
import {
  BEFORE_DAY_NAMES,
  DAY_WORDS,
  EVE_WORDS,
  MARKET_DAYS,
  NAMED_AFTER_DAYS,
  UNIT_DIRECTIONS,
  WEEK_ORDER,
} from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { hasShape, isClass, isMark, sentenceStart, textOf, valueAt } from '../../text/view.ts'
import { type Draft, plainOf, pointOf } from './draft.ts'
import { isHabitBeside } from './habit.ts'
import { listedDay } from './weekday-list.ts'

/** Words looked at beside two weekdays for a habit. */
const HABIT_REACH = 12

/** "Selasa", "hari Senin", "Jum'at", "Minggu" where it is the day, "malam Minggu" (the night before). */
export const weekday = rule<Draft>('weekday', [WEEKDAYS], (doc, at) => {
  const day = valueAt(doc, at, WEEKDAYS)!
  const worded = isClass(doc, at - 1, DAY_WORDS)
  if (isClass(doc, at - 1, NAMED_AFTER_DAYS)) return 'named-after-day'
  if (isName(doc, at)) return 'in-longer-name'
  if (day === 7 && !worded && !isSunday(doc, at)) return null
  if (!worded && textOf(doc, at).toLowerCase() === 'senen' && !isMark(doc, at + 1, '(')) return null
  const eve = !worded && isClass(doc, at - 1, EVE_WORDS) && !isMark(doc, at + 1, '(')
  // "malam Minggu" is the night of Saturday.
  if (eve) return pointOf(at - 1, at + 1, { weekday: day === 1 ? 7 : day - 1, part: 'TNI' })
  const listed = listedDay(doc, at)
  if (listed !== null) return pointOf(worded ? at - 1 : at, listed.end, { ...listed.said, weekday: day })
  // "Jumat Kliwon"
  const end = isClass(doc, at + 1, MARKET_DAYS) && hasShape(doc, at + 1, Shape.CAPITAL) ? at + 2 : at + 1
  const first = worded ? at - 1 : at
  // "Biasanya Senin loket tutup"
  if (!isMark(doc, end, '(') && !isMark(doc, end, ',') && isHabitBeside(doc, first, end, 2))
    return plainOf(first, end, 'set', `XXXX-WXX-${day}`)
  return pointOf(first, end, { weekday: day })
})

/** "Ibu Rabu", "bernama Minggu Sitorus", "Korban Ahad Mahmud": whether a person is named after a day. */
function isName(doc: Doc, at: number): boolean {
  if (!hasShape(doc, at, Shape.CAPITAL) || hasShape(doc, at, Shape.LINE_START)) return false
  const lead = valueAt(doc, at - 1, BEFORE_DAY_NAMES)
  if (lead === undefined || isMark(doc, at + 1, '(') || isClass(doc, at + 1, DAY_PARTS)) return false
  return lead === 'name' || (hasShape(doc, at + 1, Shape.CAPITAL) && !hasShape(doc, at + 1, Shape.LINE_START))
}

/** "Senin-Kamis", one token. */
export const weekdayPair = rule<Draft>('weekday-pair', [WEEKDAY_PAIRS], (doc, at) => {
  const [from, to] = valueAt(doc, at, WEEKDAY_PAIRS)!
  const first = isClass(doc, at - 1, DAY_WORDS) ? at - 1 : at
  // "Sabtu-Minggu petugas biasanya membuka loket"
  if (!isMark(doc, at + 1, '(') && isHabitBeside(doc, first, at + 1, HABIT_REACH))
    return plainOf(first, at + 1, 'set', from === 6 && to === 7 ? 'XXXX-WXX-WE' : `XXXX-WXX-${from}/XXXX-WXX-${to}`)
  return pointOf(first, at + 1, { weekday: from }, { until: pointOf(first, at + 1, { weekday: to }).at })
})

/** "minggu" is the day and not the week: with a capital that the sentence's start does not ask for, or before what only days have. */
export function isSunday(doc: Doc, at: number): boolean {
  const word = textOf(doc, at).toLowerCase()
  if (word !== 'minggu') return word === 'ahad'
  if (isMark(doc, at + 1, '(') && hasShape(doc, at + 2, Shape.NUMBER)) return true
  if (!hasShape(doc, at, Shape.CAPITAL)) return false
  if (doc.numberAt[at - 1] >= 0 || isClass(doc, at + 1, WEEK_ORDER)) return false
  if (isClass(doc, at + 1, DAY_PARTS)) return true
  const starts =
    at === sentenceStart(doc, at) ||
    (hasShape(doc, at - 1, Shape.PUNCTUATION) && !isMark(doc, at - 1, ',') && !isMark(doc, at - 1, '('))
  return !starts || !isClass(doc, at + 1, UNIT_DIRECTIONS)
}
