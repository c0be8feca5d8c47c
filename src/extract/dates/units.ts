import type { UnitCode } from '../../lexicon/time.ts'
import type { StepUnit } from '../../model/mentions/date.ts'

/** What a unit of time is called in steps. */
export const STEP_UNITS: Readonly<Record<UnitCode, StepUnit>> = {
  TS: 'second',
  TM: 'minute',
  TH: 'hour',
  D: 'day',
  W: 'week',
  M: 'month',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
}

/** An ISO 8601 duration: "P2Y", "PT48H", "PXM". */
export function durationOf(unit: UnitCode, amount: string): string {
  return unit[0] === 'T' ? `PT${amount}${unit[1]}` : `P${amount}${unit}`
}
