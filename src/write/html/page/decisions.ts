import type { Decisions } from '../../../model/decisions.ts'
import type { Fact, Facts } from '../../../model/kind.ts'
import { KINDS } from '../../../model/rows/index.ts'
import type { PageArticle } from '../data.ts'
import { carryOver, type Deciding } from './carry.ts'
import type { Decision, Verdict } from './decision.ts'
import type { KindFact } from './facts.ts'
import { fields } from './fields.ts'

/** What was decided on one article. */
interface Judged {
  reviewed: boolean
  /** By the id of the fact. */
  readonly decisions: Map<string, Decision>
}

/** What was decided on all articles of the page. */
export interface DecisionStore {
  verdict(article: PageArticle, id: string): Verdict | null
  reviewed(article: PageArticle): boolean
  /** The facts of an article with the corrections in it; those judged wrong are still among them. */
  facts(article: PageArticle): Facts
  /** The same without those judged wrong: what may be added up. */
  standing(article: PageArticle): Facts
  judge(article: PageArticle, fact: KindFact, verdict: 'right' | 'wrong'): void
  edit(article: PageArticle, corrected: KindFact): void
  add(article: PageArticle, added: KindFact): void
  undo(article: PageArticle, id: string): void
  review(article: PageArticle, reviewed: boolean): void
  /** How many facts of an article were decided on. */
  decided(article: PageArticle): number
  /** Everything decided, as the file that is saved. */
  toFile(): Decisions
  /** Takes in a saved file; returns how many of its articles are on this page. */
  fromFile(file: Decisions): number
}

/** Holds the decisions; `changed` is called after each with the article it is about. */
export function createDecisions(articles: readonly PageArticle[], changed: (article: PageArticle) => void): DecisionStore {
  const judged = new Map<PageArticle, Judged>()
  const of = (article: PageArticle): Judged => {
    const known = judged.get(article)
    if (known) return known
    const fresh: Judged = { reviewed: false, decisions: new Map() }
    judged.set(article, fresh)
    return fresh
  }
  const original = ({ record }: PageArticle, { kind, fact }: KindFact) =>
    (record[kind] as readonly Fact[]).find(({ id }) => id === fact.id) ?? null
  const decide = (article: PageArticle, id: string, decision: Decision) => {
    of(article).decisions.set(id, decision)
    changed(article)
  }
  const factsOf = (article: PageArticle, keep: (verdict: Verdict | null) => boolean): Facts => {
    const decisions = judged.get(article)?.decisions
    const lists = KINDS.map((kind) => {
      const facts = (article.record[kind] as readonly Fact[])
        .filter(({ id }) => keep(decisions?.get(id)?.verdict ?? null))
        .map((fact) => decisions?.get(fact.id)?.corrected ?? fact)
      for (const { kind: kindAdded, verdict, corrected } of decisions?.values() ?? [])
        if (kindAdded === kind && verdict === 'added' && corrected !== null) facts.push(corrected)
      return [kind, facts.sort((a, b) => a.span[0] - b.span[0])]
    })
    return Object.fromEntries(lists) as Facts
  }
  return {
    verdict: (article, id) => judged.get(article)?.decisions.get(id)?.verdict ?? null,
    reviewed: (article) => judged.get(article)?.reviewed ?? false,
    facts: (article) => factsOf(article, () => true),
    standing: (article) => factsOf(article, (verdict) => verdict !== 'wrong'),
    judge(article, fact, verdict) {
      decide(article, fact.fact.id, { kind: fact.kind, fact: original(article, fact), verdict, corrected: null })
    },
    edit(article, corrected) {
      const fact = original(article, corrected)
      const verdict = fact === null ? 'added' : 'edited'
      decide(article, corrected.fact.id, { kind: corrected.kind, fact, verdict, corrected: corrected.fact })
    },
    add(article, { kind, fact }) {
      decide(article, fact.id, { kind, fact: null, verdict: 'added', corrected: fact })
    },
    undo(article, id) {
      of(article).decisions.delete(id)
      changed(article)
    },
    review(article, reviewed) {
      of(article).reviewed = reviewed
      changed(article)
    },
    decided: (article) => judged.get(article)?.decisions.size ?? 0,
    toFile() {
      const touched = articles.filter((article) => {
        const known = judged.get(article)
        return known !== undefined && (known.reviewed || known.decisions.size > 0)
      })
      return {
        schema: 'fakta-decisions/1',
        articles: touched.map((article) => ({
          id: article.record.id,
          sha256: article.record.source.sha256,
          text: article.record.article.text,
          reviewed: of(article).reviewed,
          decisions: [...of(article).decisions.values()] as Decisions['articles'][number]['decisions'],
        })),
      }
    },
    fromFile(file) {
      const known = new Map(articles.map((article) => [keyOf(article.record.id, article.record.source.sha256), article]))
      let taken = 0
      for (const { id, sha256, text, reviewed, decisions } of file.articles) {
        const article = known.get(keyOf(id, sha256))
        if (article === undefined || article.record.article.text !== text) continue
        taken++
        const carried = carryOver(article.record, decisions, DECIDING)
        judged.set(article, {
          reviewed,
          decisions: new Map(carried.map((decision) => [(decision.fact ?? decision.corrected)!.id, decision])),
        })
        changed(article)
      }
      return taken
    },
  }
}

const DECIDING = Object.fromEntries(
  KINDS.map((kind) => [kind, fields[kind].filter(({ decides }) => decides).map(({ name }) => name)]),
) as unknown as Deciding

const keyOf = (id: string, sha256: string) => `${id}\n${sha256}`
