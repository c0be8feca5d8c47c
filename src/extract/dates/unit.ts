import { MONTHS, TIME_UNITS } from '../../lexicon/time.ts'
import { PERIOD_ENDS, UNIT_DIRECTIONS, WEEKEND_WORDS } from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import { Shape } from '../../model/doc.ts'
import type { StepUnit } from '../../model/mentions/date.ts'
import { found, hasShape, isClass, isMark, sentenceStart, textOf, valueAt } from '../../text/view.ts'
import { type Draft, plainOf, pointOf, stepOf } from './draft.ts'
import { STEP_UNITS } from './units.ts'
import { isSunday } from './weekday.ts'

/** "tahun lalu", "pekan ini", "bulan depan", "tahun itu", "akhir pekan ini". */
export const unitDirection = rule<Draft>('unit-direction', [TIME_UNITS], (doc, at) => {
  const code = valueAt(doc, at, TIME_UNITS)!
  const direction = found(doc, at + 1, UNIT_DIRECTIONS)
  if (code === 'W' && isSunday(doc, at)) return null
  if (direction === undefined || code[0] === 'T' || hasShape(doc, at + 1, Shape.LINE_START)) return null
  const { by, from } = direction.value
  // "tahun-tahun sebelumnya", "hari-hari mendatang"
  if (textOf(doc, at).includes('-'))
    return by === 0 ? null : plainOf(at, direction.end, 'date', by < 0 ? 'PAST_REF' : 'FUTURE_REF')
  // "hari lalu" and "hari depan" are said of no day; "hari ini" is a phrase of its own.
  if (code === 'D' && (by !== 0 || from === 'speech')) return null
  if (doc.numberAt[at - 1] >= 0 && at > sentenceStart(doc, at)) return null
  const weekend = code === 'W' && isClass(doc, at - 1, WEEKEND_WORDS)
  const unit: StepUnit = weekend ? 'weekend' : STEP_UNITS[code]
  return pointOf(weekend ? at - 1 : at, direction.end, { ...stepOf(unit, by, from), way: by })
})

/** "akhir tahun", "awal bulan", "akhir pekan": of the present one, unless a year or a direction follows. */
export const periodEnd = rule<Draft>('period-end', [PERIOD_ENDS], (doc, at) => {
  const code = valueAt(doc, at + 1, TIME_UNITS)
  if ((code !== 'W' && code !== 'M' && code !== 'Y') || hasShape(doc, at + 1, Shape.LINE_START)) return null
  if (
    isClass(doc, at + 2, UNIT_DIRECTIONS) ||
    isClass(doc, at + 2, MONTHS) ||
    hasShape(doc, at + 2, Shape.NUMBER) ||
    isMark(doc, at + 2, "'")
  )
    return null
  if (code === 'W' && isClass(doc, at, WEEKEND_WORDS)) return pointOf(at, at + 2, stepOf('weekend', 0, 'speech'))
  return pointOf(at, at + 2, stepOf(STEP_UNITS[code], 0, 'speech'), { mod: valueAt(doc, at, PERIOD_ENDS)! })
})
