import type { Fact, Facts, Kind } from '../../../model/kind.ts'
import { KINDS } from '../../../model/rows/index.ts'
import { inWords, kindRow } from '../../../model/rows/walk.ts'

/** A fact with its kind. */
export interface KindFact {
  readonly kind: Kind
  readonly fact: Fact
}

/** The value of a fact under a name of its kind's fields. */
export function readValue(fact: Fact, name: string): unknown {
  return (fact as unknown as { readonly [name: string]: unknown })[name] ?? null
}

/** A value in words; an en dash where nothing is stated. */
export function showValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.join(' › ')
  return String(inWords(value)).replaceAll('_', ' ')
}

/** What a fact says in one line. */
export function headline({ kind, fact }: KindFact): string {
  return kindRow(kind).headline(fact)
}

/** What a fact is called where there is little room: a name, a day, a number. */
export function shortName({ kind, fact }: KindFact): string {
  return kindRow(kind).short(fact)
}

/** The facts of an article in the order of kinds. */
export function allFacts(facts: Facts): KindFact[] {
  return KINDS.flatMap((kind) => facts[kind].map((fact: Fact) => ({ kind, fact })))
}
