import type { Fact, Facts, Kind } from '../kind.ts'
import { KIND_ROWS, KINDS } from './index.ts'
import type { KindRow, Link } from './row.ts'

/** Words of the article and where they stand, with whatever else is said of them. */
interface Place {
  readonly text: string
  readonly span: [start: number, end: number]
}

/** A fact of whatever kind, its values read by their names. */
export type LooseFact = Place & { readonly mentions?: readonly Place[]; readonly [key: string]: unknown }

/** The row of a kind, for facts of which only the kind is known; every fact has the keys that its row names. */
export function kindRow(kind: Kind): KindRow<LooseFact> {
  return KIND_ROWS[kind] as unknown as KindRow<LooseFact>
}

/** Facts made of facts, kind by kind. */
export function mapFacts(facts: Facts, change: (fact: LooseFact, row: KindRow<LooseFact>) => LooseFact): Facts {
  const lists = KINDS.map((kind) => [kind, facts[kind].map((fact: Fact) => change(fact, kindRow(kind)))])
  return Object.fromEntries(lists) as Facts
}

/** The fact with the spans of its own words, of its mentions and of the places it holds changed. */
export function withSpans(fact: LooseFact, { places }: KindRow<LooseFact>, change: (offset: number) => number): LooseFact {
  const moved = <T extends Place>(place: T): T => ({ ...place, span: [change(place.span[0]), change(place.span[1])] })
  const held = places.map((key) => [key, fact[key] === null ? null : moved(fact[key] as Place)])
  const mentions = fact.mentions === undefined ? {} : { mentions: fact.mentions.map(moved) }
  return { ...moved(fact), ...mentions, ...Object.fromEntries(held) }
}

/** The places where a fact is named: its own words, then its mentions. */
export function namingsOf({ text, span, mentions = [] }: LooseFact): Place[] {
  return [{ text, span }, ...mentions]
}

/** The ids that stand under the key of a link: one, several or none. */
export function idsOf(values: { readonly [key: string]: unknown }, { key }: Link<LooseFact>): readonly string[] {
  const held = values[key]
  return Array.isArray(held) ? held : typeof held === 'string' ? [held] : []
}

/** The fact without its ties to facts of other kinds than these. */
export function withLinksTo(fact: LooseFact, { links }: KindRow<LooseFact>, kinds: readonly Kind[]): LooseFact {
  const cut = links.filter(({ to }) => !kinds.includes(to)).map(({ key, many }) => [key, many ? [] : null])
  return cut.length === 0 ? fact : { ...fact, ...Object.fromEntries(cut) }
}

/** A value as it can be shown and compared: words of the article by what they stand for, anything else as it is. */
export function inWords(value: unknown): unknown {
  const isPlace = typeof value === 'object' && value !== null && 'text' in value
  return isPlace ? ('name' in value ? value.name : value.text) : value
}
