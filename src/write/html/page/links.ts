import type { Field } from '../data.ts'
import { type KindFact, readValue } from './facts.ts'
import { fields } from './fields.ts'

/** What a link says, from the fact that holds it and from the one it points at. */
const WORDS: { readonly [name: string]: { readonly says: string; readonly back: string } } = {
  of: { says: 'part of', back: 'has as part' },
  replacedBy: { says: 'replaced by', back: 'replaces' },
  location: { says: 'where', back: 'happened here' },
  date: { says: 'when', back: 'happened then' },
  official: { says: 'who said so', back: 'said so' },
}

/** What one fact is to another. */
export interface Link {
  readonly says: string
  readonly other: KindFact
}

/** The facts that a fact points at, and those that point at it. */
export function linksOf(one: KindFact, all: readonly KindFact[]): { readonly to: Link[]; readonly from: Link[] } {
  const to: Link[] = []
  const from: Link[] = []
  for (const other of all) {
    if (other.fact === one.fact) continue
    for (const field of fields[one.kind]) if (pointsAt(one, field, other)) to.push({ says: wordsOf(field).says, other })
    for (const field of fields[other.kind]) if (pointsAt(other, field, one)) from.push({ says: wordsOf(field).back, other })
  }
  return { to, from }
}

const pointsAt = ({ fact }: KindFact, { name, link }: Field, to: KindFact) =>
  link === to.kind && readValue(fact, name) === to.fact.id

const wordsOf = ({ name }: Field) => WORDS[name] ?? { says: spaced(name), back: `${spaced(name)} of` }

/** What a value of a fact is called: "replacedBy" → "replaced by", "location" → "where". */
export function nameOf(field: Field): string {
  return field.link === null ? spaced(field.name) : wordsOf(field).says
}

const spaced = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
