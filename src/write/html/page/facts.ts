import { type Facts, KINDS, type Kind } from '../../../model/kind.ts'

/** A fact of any kind. */
export type Fact = Facts[Kind][number]

/** A fact with its kind. */
export interface KindFact {
  readonly kind: Kind
  readonly fact: Fact
}

/** How a kind is named on the page. */
export interface KindNames {
  readonly one: string
  readonly many: string
  /** What its ids begin with. */
  readonly letter: string
}

/** The names of the kinds. */
export const NAMES: { readonly [K in Kind]: KindNames } = {
  dates: { one: 'Date', many: 'Dates', letter: 'd' },
  officials: { one: 'Official', many: 'Officials', letter: 'o' },
  counts: { one: 'Count', many: 'Counts', letter: 'c' },
  locations: { one: 'Place', many: 'Places', letter: 'l' },
}

/** The value of a fact under a name of its kind's fields. */
export function readValue(fact: Fact, name: string): unknown {
  return (fact as unknown as { readonly [name: string]: unknown })[name] ?? null
}

/** A value in words; an en dash where nothing is stated. */
export function showValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.join(' › ')
  return String(value).replaceAll('_', ' ')
}

/** What a fact says in one line. */
export function headline({ kind, fact }: KindFact): string {
  const words = HEADLINES[kind] as (fact: Fact) => string
  return words(fact)
}

/** What a fact is called where there is little room: a name, a day, a number. */
export function shortName({ kind, fact }: KindFact): string {
  return 'name' in fact ? fact.name : kind === 'counts' ? headline({ kind, fact }).replace(/ \(.*/, '') : headline({ kind, fact })
}

const HEADLINES: { readonly [K in Kind]: (fact: Facts[K][number]) => string } = {
  dates: ({ value, mod, text }) => (value === null ? `${text} (not resolved)` : mod === null ? value : `${mod} ${value}`),
  officials: ({ name, position, rank }) => [name, position ?? rank].filter(Boolean).join(', '),
  counts: ({ value, min, max, modifier, unit, status }) =>
    [value === null ? range(min, max) : `${MODIFIERS[modifier]}${value}`, status, unit && `(${unit})`].filter(Boolean).join(' '),
  locations: ({ name, type, within }) => [name, ...within.slice(0, 2)].join(', ') + (type === 'other' ? '' : ` · ${type}`),
}

const MODIFIERS = { exact: '', about: '≈ ', at_least: '≥ ', at_most: '≤ ', more_than: '> ', less_than: '< ' } as const

function range(min: number | null, max: number | null): string {
  if (min === null) return max === null ? 'some' : `≤ ${max}`
  return max === null ? `≥ ${min}` : `${min} to ${max}`
}

/** The facts of an article in the order of kinds. */
export function allFacts(facts: Facts): KindFact[] {
  return KINDS.flatMap((kind) => (facts[kind] as readonly Fact[]).map((fact) => ({ kind, fact })))
}
