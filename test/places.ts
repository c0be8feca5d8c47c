import type { Fact, Kind } from '../src/model/kind.ts'
import { kindRow, type LooseFact, namingsOf } from '../src/model/rows/walk.ts'

/** Every stretch of the article that a fact holds: its own words, its mentions, and the words under keys of its own. */
export function placesOf(kind: Kind, fact: Fact): Pick<LooseFact, 'text' | 'span'>[] {
  const loose: LooseFact = fact
  const held = kindRow(kind).places.map((key) => loose[key] as LooseFact | null)
  return [...namingsOf(loose), ...held.filter((place) => place !== null)]
}
