import type { DateFact } from '../kinds/date.ts'
import type { KindRow } from './row.ts'

/** Time expressions. */
export const DATES: KindRow<DateFact> = {
  letter: 'd',
  label: 'Date',
  one: 'Date',
  many: 'Dates',
  about: 'dates',
  colours: ['#1d5b9c', '#86b8f0'],
  line: '2px dotted',
  scoring: { value: ['value'], says: 'a date’s value', shared: 0, finer: ['type', 'mod', 'from', 'to', 'zone'], type: 'type' },
  links: [],
  mentions: false,
  places: [],
  columns: [
    { name: 'value', type: 'text', about: 'the day or time (ISO 8601, TIMEX3)', of: (d) => d.value },
    { name: 'type', type: 'text', about: 'date, time, duration, set', of: (d) => d.type },
    { name: 'mod', type: 'text', about: 'start, mid, end, approx, before, after', of: (d) => d.mod },
    { name: 'from', type: 'day', about: 'first day covered', of: (d) => d.from },
    { name: 'to', type: 'day', about: 'last day covered', of: (d) => d.to },
    { name: 'zone', type: 'text', about: 'offset of WIB, WITA, WIT', of: (d) => d.zone },
  ],
  headline: inOneLine,
  short: inOneLine,
  guess: () => ({}),
}

function inOneLine({ value, mod, text }: DateFact): string {
  if (value === null) return `${text} (not resolved)`
  return mod === null ? value : `${mod} ${value}`
}
