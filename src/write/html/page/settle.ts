import type { Fact, Kind } from '../../../model/kind.ts'
import type { CountFact } from '../../../model/kinds/count.ts'
import type { DateFact } from '../../../model/kinds/date.ts'

/** Brings the values that follow from a changed one up to date, unless they were changed as well: a count's bounds, a date's days. */
export function settle(kind: Kind, before: Fact, after: Fact): Fact {
  if (kind === 'counts') return settleCount(before as CountFact, after as CountFact)
  if (kind === 'dates') return settleDate(before as DateFact, after as DateFact)
  return after
}

function settleCount(before: CountFact, after: CountFact): CountFact {
  const { value, modifier, min, max } = after
  const isSame = before.value === value && before.modifier === modifier
  if (isSame || before.min !== min || before.max !== max || value === null) return after
  return {
    ...after,
    min: modifier === 'at_most' || modifier === 'less_than' ? null : value,
    max: modifier === 'at_least' || modifier === 'more_than' ? null : value,
  }
}

function settleDate(before: DateFact, after: DateFact): DateFact {
  if (before.value === after.value || before.from !== after.from || before.to !== after.to) return after
  const ends = (after.value ?? '').split('/').map(daysOf)
  return { ...after, from: ends[0]?.[0] ?? null, to: ends.at(-1)?.[1] ?? null }
}

/** The first and last day of a day, month or year. */
function daysOf(value: string): [string, string] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/.exec(value) ?? []
  if (year === undefined) return null
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`]
  if (day !== undefined) return [`${year}-${month}-${day}`, `${year}-${month}-${day}`]
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return [`${year}-${month}-01`, `${year}-${month}-${last}`]
}
