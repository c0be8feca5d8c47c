import { idsOf, kindRow } from '../../../model/rows/walk.ts'
import type { Field } from '../data.ts'
import type { KindFact } from './facts.ts'

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
    to.push(...tiesTo(one, other).map(({ says }) => ({ says, other })))
    from.push(...tiesTo(other, one).map(({ back }) => ({ says: back, other })))
  }
  return { to, from }
}

/** The ways in which one fact points at another. */
function tiesTo({ kind, fact }: KindFact, to: KindFact) {
  return kindRow(kind).links.filter((link) => link.to === to.kind && idsOf(fact, link).includes(to.fact.id))
}

/** What a value of a fact is called: "replacedBy" → "replaced by", "location" → "where". */
export function nameOf({ name, link }: Field): string {
  return link?.says ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
