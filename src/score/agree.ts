import type { Kind } from '../model/kind.ts'
import { KINDS, perKind } from '../model/rows/index.ts'
import { kindRow } from '../model/rows/walk.ts'
import { bootstrap, type Interval, type Resampling } from './bootstrap.ts'
import type { CodedArticle, CodedFact, Coding, Verdict } from './coding.ts'
import type { ScoredFact } from './gold.ts'
import { agreementOf, kappaOf } from './kappa.ts'
import { pairUp } from './match.ts'

/** How far two coders agree on one kind, or on all. */
export interface Agreement {
  /** Facts that both judged. */
  readonly items: number
  readonly agreement: number | null
  readonly kappa: number | null
  readonly interval: Interval | null
  /** Of what each holds for right in articles that both reviewed, added facts included: twice the shared over all of both. */
  readonly f1: number | null
}

/** A fact on which two coders differ. */
export interface Difference {
  readonly article: string
  readonly kind: Kind
  readonly id: string
  readonly text: string
  readonly first: Verdict
  readonly second: Verdict
}

/** What two coders agree and differ on. */
export interface Comparison {
  readonly articles: number
  readonly kinds: { readonly [key in Kind | 'all']: Agreement }
  readonly differences: readonly Difference[]
}

const VERDICTS: readonly Verdict[] = ['right', 'wrong', 'edited']

/** One article as both coded it, a kind. */
interface Both {
  /** The confusion table, row by row. */
  readonly cells: readonly number[]
  readonly first: number
  readonly second: number
  readonly shared: number
}

/** Compares two codings; `all` are the facts that there were to be judged, where the codings do not hold them. */
export function compareCodings(first: Coding, second: Coding, all: Coding, resampling: Resampling): Comparison {
  const ids = [...first.keys()].filter((id) => second.has(id))
  const differences: Difference[] = []
  const both = ids.map((id) => {
    const pair = [first.get(id)!, second.get(id)!] as const
    const facts = factsOf([all.get(id), ...pair])
    differences.push(...differ(id, pair, facts))
    return perKind((kind) => bothOf(kind, pair, facts))
  })
  const agreement = (kinds: readonly Kind[]) =>
    agreementOn(
      both.map((article) => sumOf(kinds.map((kind) => article[kind]))),
      resampling,
    )
  return {
    articles: ids.length,
    kinds: { ...perKind((kind) => agreement([kind])), all: agreement(KINDS) },
    differences,
  }
}

type Pair = readonly [CodedArticle, CodedArticle]

const keyOf = ({ kind, id }: CodedFact) => `${kind} ${id}`

/** Every fact that some coding holds, once. */
function factsOf(codings: readonly (CodedArticle | undefined)[]): Map<string, CodedFact> {
  return new Map(codings.flatMap((coding) => coding?.facts ?? []).map((fact) => [keyOf(fact), fact]))
}

/** What a coder says of a fact: in a reviewed article, right where nothing is said. */
function judgementOf({ reviewed, facts }: CodedArticle): (fact: CodedFact) => CodedFact | null {
  const own = new Map(facts.map((fact) => [keyOf(fact), fact]))
  return (fact) => {
    const coded = own.get(keyOf(fact))
    if (coded !== undefined && coded.verdict !== null) return coded
    return reviewed ? { ...fact, verdict: 'right', corrected: null } : null
  }
}

function bothOf(kind: Kind, [a, b]: Pair, facts: ReadonlyMap<string, CodedFact>): Both {
  const own = [...facts.values()].filter((fact) => fact.kind === kind)
  const judged = [a, b].map(judgementOf)
  const cells = new Array<number>(VERDICTS.length ** 2).fill(0)
  for (const fact of own) {
    const [left, right] = judged.map((of) => of(fact))
    if (left && right) cells[VERDICTS.indexOf(left.verdict!) * VERDICTS.length + VERDICTS.indexOf(right.verdict!)]++
  }
  if (!a.reviewed || !b.reviewed) return { cells, first: 0, second: 0, shared: 0 }
  const accepted = [a, b].map((coder, i) => [...own.flatMap((fact) => acceptedOf(judged[i](fact))), ...coder.added[kind]])
  const shared = pairUp(accepted[0], accepted[1], { value: ['said'], shared: kindRow(kind).scoring.shared }).filter(
    ({ same }) => same,
  ).length
  return { cells, first: accepted[0].length, second: accepted[1].length, shared }
}

function acceptedOf(coded: CodedFact | null): ScoredFact[] {
  if (coded === null || coded.verdict === 'wrong') return []
  return [coded.verdict === 'edited' ? (coded.corrected ?? coded.fact) : coded.fact]
}

function differ(article: string, [a, b]: Pair, facts: ReadonlyMap<string, CodedFact>): Difference[] {
  const [first, second] = [judgementOf(a), judgementOf(b)]
  return [...facts.values()].flatMap((fact) => {
    const left = first(fact)?.verdict
    const right = second(fact)?.verdict
    if (!left || !right || left === right) return []
    return [{ article, kind: fact.kind, id: fact.id, text: fact.fact.text, first: left, second: right }]
  })
}

function sumOf(list: readonly Both[]): Both {
  return list.reduce((a, b) => ({
    cells: a.cells.map((cell, i) => cell + b.cells[i]),
    first: a.first + b.first,
    second: a.second + b.second,
    shared: a.shared + b.shared,
  }))
}

const tableOf = (cells: readonly number[]) => VERDICTS.map((_, i) => cells.slice(i * VERDICTS.length, (i + 1) * VERDICTS.length))

function agreementOn(articles: readonly Both[], resampling: Resampling): Agreement {
  if (articles.length === 0) return { items: 0, agreement: null, kappa: null, interval: null, f1: null }
  const { cells, first, second, shared } = sumOf(articles)
  const table = tableOf(cells)
  const [interval] = bootstrap(
    articles.map((article) => article.cells),
    [(sums) => kappaOf(tableOf(sums))],
    resampling,
  )
  return {
    items: cells.reduce((a, b) => a + b, 0),
    agreement: agreementOf(table),
    kappa: kappaOf(table),
    interval: interval!,
    f1: first + second === 0 ? null : (2 * shared) / (first + second),
  }
}
