import type { CountFact } from '../kinds/count.ts'
import { provinceOf } from './location.ts'
import type { Cell, KindRow } from './row.ts'

/** Numbers of people that something happened to. */
export const COUNTS: KindRow<CountFact> = {
  letter: 'c',
  label: 'Count',
  one: 'Count',
  many: 'Counts',
  about: 'victim counts',
  colours: ['#b02a1c', '#f59b8e'],
  line: '2px solid',
  scoring: {
    value: ['value', 'min', 'max', 'status'],
    says: 'a count’s value, min, max and status',
    shared: 0,
    finer: ['modifier', 'unit', 'factuality'],
    type: 'status',
  },
  links: [
    { key: 'of', many: false, to: 'counts', relation: 'PartOf', says: 'part of', back: 'has as part' },
    { key: 'replacedBy', many: false, to: 'counts', relation: 'ReplacedBy', says: 'replaced by', back: 'replaces' },
    { key: 'location', many: false, to: 'locations', relation: 'Where', says: 'where', back: 'happened here' },
    { key: 'date', many: false, to: 'dates', relation: 'When', says: 'when', back: 'happened then' },
    { key: 'official', many: false, to: 'officials', relation: 'Source', says: 'who said so', back: 'said so' },
  ],
  mentions: true,
  places: [],
  columns: [
    {
      name: 'value',
      type: 'text',
      about: 'the number, empty when vague',
      of: (c) => (c.value === null ? null : String(c.value)),
    },
    { name: 'number', type: 'number', about: 'the number, empty when vague', of: (c) => c.value },
    { name: 'min', type: 'number', about: 'at least so many', of: (c) => c.min },
    { name: 'max', type: 'number', about: 'at most so many', of: (c) => c.max },
    { name: 'modifier', type: 'text', about: 'exact, about, at_least …', of: (c) => c.modifier },
    { name: 'unit', type: 'text', about: 'the unit as printed', of: (c) => c.unit },
    { name: 'status', type: 'text', about: 'dead, injured …', of: (c) => c.status },
    { name: 'factuality', type: 'text', about: 'certain or possible', of: (c) => c.factuality },
    { name: 'of', type: 'text', about: 'the bigger count this is part of: do not add it up', of: (c) => c.of },
    { name: 'replacedBy', type: 'text', about: 'the newer figure: do not add this one up', of: (c) => c.replacedBy },
    { name: 'location', type: 'text', about: 'fact of the place', of: (c) => c.location },
    { name: 'date', type: 'text', about: 'fact of the date', of: (c) => c.date },
    { name: 'official', type: 'text', about: 'fact of who said so', of: (c) => c.official },
    {
      name: 'province',
      type: 'text',
      about: 'the province of its place',
      of: ({ location }, { locations }) => tied(location, locations, provinceOf),
    },
    {
      name: 'from',
      type: 'day',
      about: 'first day of when it happened',
      of: ({ date }, { dates }) => tied(date, dates, ({ from }) => from),
    },
    {
      name: 'to',
      type: 'day',
      about: 'last day of when it happened',
      of: ({ date }, { dates }) => tied(date, dates, ({ to }) => to),
    },
    { name: 'mentions', type: 'integer', about: 'how often the fact is named', of: (c) => c.mentions.length },
  ],
  headline: (count) => `${short(count)}${count.unit ? ` (${count.unit})` : ''}`,
  short,
  guess: (_, { value, min, max, unit }) => ({
    value,
    min,
    max,
    unit,
    modifier: value === null && min !== null ? 'about' : 'exact',
    factuality: 'certain',
  }),
}

/** What the fact of an id tells, null where there is none. */
function tied<T extends { id: string }>(id: string | null, facts: readonly T[], tell: (fact: T) => Cell): Cell {
  const fact = id === null ? undefined : facts.find((one) => one.id === id)
  return fact === undefined ? null : tell(fact)
}

const MODIFIERS = { exact: '', about: '≈ ', at_least: '≥ ', at_most: '≤ ', more_than: '> ', less_than: '< ' } as const

function short({ value, min, max, modifier, status }: CountFact): string {
  return `${value === null ? range(min, max) : `${MODIFIERS[modifier]}${value}`} ${status}`
}

function range(min: number | null, max: number | null): string {
  if (min === null) return max === null ? 'some' : `≤ ${max}`
  return max === null ? `≥ ${min}` : `${min} to ${max}`
}
