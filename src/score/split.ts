import type { Kind } from '../model/kind.ts'
import { perKind } from '../model/rows/index.ts'
import { kindRow } from '../model/rows/walk.ts'
import type { GoldArticle, ScoredFact } from './gold.ts'

/** What figures can be split by: the outlet or the year of the article, or the type of the fact (a count's status, a place's type). */
export const SPLITS = ['outlet', 'year', 'type'] as const

/** One of the ways to split figures. */
export type Split = (typeof SPLITS)[number]

/** The facts found in an article, a kind. */
export type FoundFacts = { readonly [K in Kind]: readonly ScoredFact[] }

/** An article with what it should hold and what was found in it. */
export interface Compared {
  readonly gold: GoldArticle
  readonly found: FoundFacts
  /** The outlet and the time of publication that the record tells, where gold does not. */
  readonly outlet: string | null
  readonly published: string | null
}

/** The articles in groups, by name; those of which it is not known come as "unknown". By type each group has all articles, with the facts of that type. */
export function splitBy(articles: readonly Compared[], by: Split): [name: string, articles: readonly Compared[]][] {
  const groups = new Map<string, Compared[]>()
  const put = (name: string, article: Compared) => {
    const group = groups.get(name)
    if (group) group.push(article)
    else groups.set(name, [article])
  }
  for (const article of articles) {
    if (by === 'outlet') put(article.gold.outlet ?? article.outlet ?? 'unknown', article)
    else if (by === 'year') put((article.gold.published ?? article.published)?.slice(0, 4) ?? 'unknown', article)
    else for (const type of typesIn(article)) put(type, onlyType(article, type))
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

function typesIn({ gold, found }: Compared): Set<string> {
  const types = new Set<string>()
  perKind((kind) => {
    for (const fact of [...(gold.facts[kind] ?? []), ...(gold.facts[kind] === null ? [] : found[kind])])
      types.add(typeOf(kind, fact))
    return null
  })
  return types
}

function onlyType({ gold, found, ...article }: Compared, type: string): Compared {
  const own = (kind: Kind, facts: readonly ScoredFact[]) => facts.filter((fact) => typeOf(kind, fact) === type)
  const facts = perKind((kind) => (gold.facts[kind] === null ? null : own(kind, gold.facts[kind])))
  return { ...article, gold: { ...gold, facts }, found: perKind((kind) => own(kind, found[kind])) }
}

/** "counts dead", "locations village". */
function typeOf(kind: Kind, { keys }: ScoredFact): string {
  const type = keys[kindRow(kind).scoring.type]
  return `${kind} ${typeof type === 'string' ? type : 'unknown'}`
}
