import type { Kind } from '../model/kind.ts'
import { KINDS } from '../model/rows/index.ts'
import type { Link } from '../model/rows/row.ts'
import { idsOf, kindRow, type LooseFact } from '../model/rows/walk.ts'
import type { Span } from '../model/span.ts'
import { said } from './coding.ts'
import type { GoldArticle, ScoredFact } from './gold.ts'
import { agrees, type Likeness, type Pair, pairUp } from './match.ts'

/** How many were found, how many of them are right, how many there are, how many of those were found. */
export interface Hits {
  found: number
  right: number
  gold: number
  hit: number
}

/** What one article says of one kind. */
export interface Tally {
  /** Right: the value agrees. */
  readonly value: Hits
  /** Right: it stands in the right place. */
  readonly position: Hits
  /** Of the facts whose value agrees: how many agree in a key, and how many state it. */
  readonly finer: { readonly [key: string]: { readonly equal: number; readonly of: number } }
  readonly links: { readonly [key: string]: Hits }
}

/** Something found that is wrong, or missed, or found with another value. */
export interface Mistake {
  readonly article: string
  readonly kind: Kind
  readonly gold: ScoredFact | null
  readonly found: ScoredFact | null
  /** The key in which a right fact differs; null: the fact itself is wrong or missed. */
  readonly key: string | null
}

/** What became of one article. */
export interface Judged {
  readonly tallies: { readonly [K in Kind]?: Tally }
  readonly mistakes: readonly Mistake[]
}

type FoundFacts = { readonly [K in Kind]: readonly ScoredFact[] }
interface Matched {
  readonly gold: readonly ScoredFact[]
  readonly found: readonly ScoredFact[]
  readonly pairs: readonly Pair[]
}

/** The key of coding sheets, whose facts state their value in a few words. */
const SAID = 'said'

/** Compares the facts found in an article with those it should have. */
export function judge(article: GoldArticle, found: FoundFacts): Judged {
  const matched: { [K in Kind]?: Matched } = {}
  const tallies: { [K in Kind]?: Tally } = {}
  const mistakes: Mistake[] = []
  for (const kind of KINDS) {
    const stated = article.facts[kind]
    if (stated === null) continue
    const own = found[kind].map((fact) => ({ ...fact, keys: { ...fact.keys, [SAID]: said(kind, fact.keys) } }))
    const { value, shared } = kindRow(kind).scoring
    const likeness = { value: [...value, SAID], shared }
    const { gold, judged } = asked(article, stated, article.rejected[kind], own, likeness)
    const all = { gold, found: judged, pairs: pairUp(gold, judged, likeness) }
    matched[kind] = withoutOptional(withoutIgnored(all, article.ignore[kind]))
  }
  for (const kind of KINDS) {
    const own = matched[kind]
    if (own === undefined) continue
    const { scoring, links } = kindRow(kind)
    const same = own.pairs.filter((pair) => pair.same)
    tallies[kind] = {
      value: hits(own, same.length, article.complete),
      position: hits(own, own.pairs.length, article.complete),
      finer: Object.fromEntries(scoring.finer.map((key) => [key, agreement(own, same, key)])),
      links: Object.fromEntries(
        links.flatMap((link) => {
          const other = matched[link.to]
          return other === undefined ? [] : [[link.key, linkHits(own, other, link, article.complete)]]
        }),
      ),
    }
    mistakes.push(...mistakesOf(article, kind, own))
  }
  return { tallies, mistakes }
}

/** The facts to be found and the found ones that can be judged: beside a reviewer's decisions, what is none of those decided on is right or left out. */
function asked(
  { others }: GoldArticle,
  stated: readonly ScoredFact[],
  rejected: readonly ScoredFact[],
  all: readonly ScoredFact[],
  likeness: Likeness,
) {
  if (others === 'wrong') return { gold: stated, judged: all }
  const decided = decidedOn(stated, rejected, all, likeness)
  if (others === 'unknown') return { gold: stated, judged: all.filter((fact) => decided.has(fact)) }
  return { gold: [...stated, ...all.filter((fact) => !decided.has(fact))], judged: all }
}

/**
 * The found facts that a reviewer decided on, one a decision: of the same value in the same place, or, of a fact that should be there, of another
 * value at the very same words. What only shares words with a decision is another fact ("62 WNI yang disekap diselamatkan": two counts).
 */
function decidedOn(
  stated: readonly ScoredFact[],
  rejected: readonly ScoredFact[],
  all: readonly ScoredFact[],
  likeness: Likeness,
): Set<ScoredFact> {
  const decisions = [...stated, ...rejected]
  const pairs = pairUp(decisions, all, likeness).filter(
    ({ gold, found, same }) => same || (gold < stated.length && sameSpan(decisions[gold].spans[0], all[found].spans[0])),
  )
  return new Set(pairs.map(({ found }) => all[found]))
}

const sameSpan = (a: Span, b: Span) => a[0] === b[0] && a[1] === b[1]

/** What is left when found facts that gold did not look at count for nothing. */
function withoutIgnored({ gold, found, pairs }: Matched, ignore: { readonly [key: string]: readonly unknown[] }): Matched {
  const isIgnored = (fact: ScoredFact) => Object.entries(ignore).some(([key, values]) => values.includes(fact.keys[key]))
  const kept = found.filter((fact, f) => !isIgnored(fact) || pairs.some((pair) => pair.found === f))
  return { gold, found: kept, pairs: pairs.map((pair) => ({ ...pair, found: kept.indexOf(found[pair.found]) })) }
}

/** What is left when optional facts, and the found ones that stand for them, count for nothing. */
function withoutOptional({ gold, found, pairs }: Matched): Matched {
  if (!gold.some(({ optional }) => optional)) return { gold, found, pairs }
  const kept = gold.filter(({ optional }) => !optional)
  const standing = new Set(pairs.filter((pair) => gold[pair.gold].optional).map((pair) => pair.found))
  const left = found.filter((_, f) => !standing.has(f))
  return {
    gold: kept,
    found: left,
    pairs: pairs.flatMap((pair) =>
      standing.has(pair.found) ? [] : [{ ...pair, gold: kept.indexOf(gold[pair.gold]), found: left.indexOf(found[pair.found]) }],
    ),
  }
}

function hits({ gold, found }: Matched, right: number, complete: boolean): Hits {
  return { found: found.length, right, gold: complete ? gold.length : 0, hit: complete ? right : 0 }
}

function agreement({ gold, found }: Matched, pairs: readonly Pair[], key: string): { equal: number; of: number } {
  const stating = pairs.filter((pair) => gold[pair.gold].keys[key] !== undefined)
  const equal = stating.filter((pair) => agrees(gold[pair.gold], found[pair.found], key))
  return { equal: equal.length, of: stating.length }
}

/**
 * Links from facts of one kind to facts of another: right where both ends are. What gold accepts beside its own is right too: another end where gold
 * has one; where it has none, such a link counts for nothing, and so does a missing one where none is accepted.
 */
function linkHits(from: Matched, to: Matched, link: Link<LooseFact>, complete: boolean): Hits {
  if (from.gold.every(({ keys }) => keys[link.key] === undefined)) return { found: 0, right: 0, gold: 0, hit: 0 }
  const ends = (facts: readonly ScoredFact[], ids: readonly unknown[]) =>
    ids.map((wanted) => facts.findIndex(({ id }) => id === wanted)).filter((at) => at >= 0)
  const own = from.gold.map(({ keys }) => ends(to.gold, idsOf(keys, link)))
  const found = from.found.map(({ keys }) => ends(to.found, idsOf(keys, link)))
  const leads = (at: number, wanted: readonly number[]) =>
    to.pairs.some((pair) => pair.same && pair.found === at && wanted.includes(pair.gold))
  const hits = { found: found.flat().length, right: 0, gold: own.flat().length }
  for (const { same, gold: g, found: f } of from.pairs) {
    const accepted = from.gold[g].accept[link.key] ?? []
    const others = ends(to.gold, accepted)
    const right = same ? found[f].filter((at) => leads(at, [...own[g], ...others])).length : 0
    if (own[g].length > 0) hits.right += right
    else hits.found -= right
    if (found[f].length === 0 && accepted.includes(null)) hits.gold -= own[g].length
  }
  return { ...hits, gold: complete ? hits.gold : 0, hit: complete ? hits.right : 0 }
}

function mistakesOf({ id, complete }: GoldArticle, kind: Kind, { gold, found, pairs }: Matched): Mistake[] {
  const wrong = pairs.filter(({ same }) => !same)
  const alarms = found.filter((_, f) => !pairs.some((pair) => pair.found === f))
  const missed = complete ? gold.filter((_, g) => !pairs.some((pair) => pair.gold === g)) : []
  const differing = kindRow(kind).scoring.finer.flatMap((key) =>
    pairs.filter((pair) => pair.same && !agrees(gold[pair.gold], found[pair.found], key)).map((pair) => ({ pair, key })),
  )
  const at = { article: id, kind, key: null }
  return [
    ...wrong.map((pair) => ({ ...at, gold: gold[pair.gold], found: found[pair.found] })),
    ...alarms.map((fact) => ({ ...at, gold: null, found: fact })),
    ...missed.map((fact) => ({ ...at, gold: fact, found: null })),
    ...differing.map(({ pair, key }) => ({ ...at, gold: gold[pair.gold], found: found[pair.found], key })),
  ]
}
