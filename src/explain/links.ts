import type { Doc } from '../model/doc.ts'
import type { Kind } from '../model/kind.ts'
import { KINDS } from '../model/rows/index.ts'
import { idsOf, kindRow, type LooseFact, namingsOf } from '../model/rows/walk.ts'
import type { Trace } from '../pipeline.ts'
import { tokensIn } from './tokens.ts'

/** Another fact that a fact points at, and where it is named from there. */
export interface Link {
  /** The key that points. */
  readonly key: string
  readonly id: string
  readonly text: string
  readonly where: string
}

/** Something that a fact may point at: its words, and the tokens where it is named. */
export interface Target {
  readonly text: string
  readonly namings: readonly (readonly [first: number, end: number])[]
}

/** The facts of an article by their ids, with the tokens of their namings. */
export function targetsOf({ doc, facts }: Trace): ReadonlyMap<string, Target> {
  const targets = KINDS.flatMap((kind) =>
    facts[kind].map((fact): [string, Target] => [
      fact.id,
      { text: fact.text, namings: namingsOf(fact).map(({ span }) => tokensIn(doc, span)) },
    ]),
  )
  return new Map(targets)
}

/** What a fact at tokens `[first, end)` points at. */
export function linksOf(
  doc: Doc,
  kind: Kind,
  fact: LooseFact,
  [first, end]: readonly [number, number],
  targets: ReadonlyMap<string, Target>,
): Link[] {
  const apart = ([from, to]: readonly [number, number]) => Math.max(from - end, first - to, 0)
  return kindRow(kind).links.flatMap((link) =>
    idsOf(fact, link).flatMap((id) => {
      const target = targets.get(id)
      if (target === undefined) return []
      const nearest = target.namings.reduce((best, naming) => (apart(naming) < apart(best) ? naming : best))
      return [{ key: link.key, id, text: target.text, where: whereIs(doc, nearest, [first, end]) }]
    }),
  )
}

/** Where a naming stands, seen from a fact. */
function whereIs({ sentenceOf }: Doc, naming: readonly [number, number], [first, end]: readonly [number, number]): string {
  const sentences = sentenceOf[naming[0]] - sentenceOf[first]
  if (sentences < 0) return sentences === -1 ? 'in the sentence before' : `${-sentences} sentences before`
  if (sentences > 0) return sentences === 1 ? 'in the next sentence' : `${sentences} sentences on`
  if (naming[1] > first && naming[0] < end) return 'in its own words'
  return naming[1] <= first ? 'before it in its sentence' : 'behind it in its sentence'
}
