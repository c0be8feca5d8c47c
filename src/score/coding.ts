import type { Decisions } from '../model/decisions.ts'
import type { Kind } from '../model/kind.ts'
import { KINDS, perKind } from '../model/rows/index.ts'
import { kindRow } from '../model/rows/walk.ts'
import { readFact } from './facts.ts'
import type { GoldArticle, ScoredFact } from './gold.ts'

/** What a coder says of a fact that was found. */
export type Verdict = 'right' | 'wrong' | 'edited'

/** A fact that was found, with what a coder says of it; no verdict: nothing. */
export interface CodedFact {
  readonly kind: Kind
  readonly id: string
  readonly fact: ScoredFact
  readonly verdict: Verdict | null
  /** The fact as the coder would have it, where it was edited. */
  readonly corrected: ScoredFact | null
}

/** What one coder says of one article. */
export interface CodedArticle {
  /** It was read as a whole: facts without a verdict are right, and none is missing but those added. */
  readonly reviewed: boolean
  readonly facts: readonly CodedFact[]
  readonly added: { readonly [K in Kind]: readonly ScoredFact[] }
}

/** What one coder says, by the ids of the articles. */
export type Coding = ReadonlyMap<string, CodedArticle>

/** What a fact says, in a few words that a coder can correct: "62 dead", "2022-08-02", "Judha Nugraha". */
export function said(kind: Kind, keys: ScoredFact['keys']): string {
  const values = kindRow(kind)
    .scoring.value.map((key) => keys[key])
    .filter((value) => value !== null && value !== undefined)
  return [...new Set(values.map(String))].join(' ')
}

/** A fact with nothing but its place and what it says. */
export function saying(fact: ScoredFact, words: string): ScoredFact {
  return { ...fact, keys: { said: words } }
}

/** The coding in decisions of the review page. */
export function codingOfDecisions({ articles }: Decisions): Coding {
  return new Map(
    articles.map(({ id, reviewed, decisions }) => {
      const read = (kind: Kind, fact: object) => {
        const { keys, ...place } = readFact(fact, () => null, `a fact of ${id}`)
        return saying({ ...place, keys }, said(kind, keys))
      }
      const facts = decisions.flatMap(({ kind, fact, verdict, corrected }): CodedFact[] =>
        fact === null || verdict === 'added'
          ? []
          : [{ kind, id: fact.id, fact: read(kind, fact), verdict, corrected: corrected && read(kind, corrected) }],
      )
      const added = perKind((wanted) =>
        decisions.flatMap(({ kind, verdict, corrected }) =>
          kind === wanted && verdict === 'added' && corrected !== null ? [read(kind, corrected)] : [],
        ),
      )
      return [id, { reviewed, facts, added }]
    }),
  )
}

/** The facts of records as a coding without verdicts: what there was to be judged. */
export function codingOfRecords(records: readonly GoldArticle[]): Coding {
  const none = perKind(() => [])
  return new Map(
    records.map(({ id, facts }) => [
      id,
      {
        reviewed: false,
        added: none,
        facts: KINDS.flatMap((kind) =>
          (facts[kind] ?? []).map((fact) => ({
            kind,
            id: fact.id ?? '',
            fact: saying(fact, said(kind, fact.keys)),
            verdict: null,
            corrected: null,
          })),
        ),
      },
    ]),
  )
}
