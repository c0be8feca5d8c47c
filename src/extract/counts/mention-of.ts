import { PEOPLE } from '../../lexicon/people.ts'
import { Mood } from '../../model/clauses.ts'
import { isClass, textOf } from '../../text/view.ts'
import type { Before } from './before.ts'
import type { Reading } from './reading.ts'
import { wholeBehind } from './reading.ts'
import type { Stated, Statement } from './statement.ts'
import { updateOf } from './updates.ts'
import { isOfThat, isOfThose, wholeOf } from './wholes.ts'

/** The mention that a statement about a quantity is. */
export function mentionOf(reading: Reading, one: Statement, newer: number | null, before: Before): Stated['mention'] {
  const { doc, quantities, quantity, seat } = reading
  const update = updateOf(reading, newer !== null)
  const whole = wholeOf(reading, before, update)
  const behind = wholeBehind(reading)
  const group = whole === null ? undefined : quantities.list[whole.index]
  const { number, value, min, max, modifier, unit, again, rest, part } = quantity
  return {
    first: Math.min(quantity.start, one.first),
    // "4 dari 11 tersangka"
    end: Math.max(
      quantity.end,
      one.end,
      behind >= 0 && seat.clause.parts[seat.at + 1] === quantities.list[behind].seat.part ? quantities.list[behind].end : 0,
    ),
    number,
    value,
    min,
    max,
    modifier,
    unit: unit === null ? (behind >= 0 ? (group?.unit ?? null) : null) : unitWith(reading, unit),
    status: one.status,
    factuality: one.mood & Mood.DOUBTED ? 'possible' : 'certain',
    byNoun: one.byNoun,
    again,
    rest,
    part: part || isOfThat(doc, seat) || isOfThose(doc, seat, one),
    whole: group === undefined || group.sense === 'household' ? null : group.number,
    all: whole?.all ?? false,
    newer,
    update,
  }
}

/** A unit with another noun under the same number: "46 guru dan tenaga kesehatan". */
function unitWith({ doc, quantity, seat }: Reading, unit: string): string {
  const { clause, part, at } = seat
  const other = clause.parts[at + 1]
  const isJoined = part.role === 'subject' && other?.role === 'subject' && other.joined && other.number < 0
  if (
    !isJoined ||
    !isClass(doc, other.head, PEOPLE) ||
    other.first - quantity.end > 1 ||
    clause.parts[at + 2]?.role !== 'predicate'
  )
    return unit
  const start = quantity.end - unit.split(' ').length
  return textOf(doc, start, other.end)
}
