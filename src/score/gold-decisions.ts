import { type Decisions, decisionsSchema } from '../model/decisions.ts'
import type { Kind } from '../model/kind.ts'
import { perKind } from '../model/rows/index.ts'
import { readFact } from './facts.ts'
import { type GoldArticle, GoldError, type ScoredFact } from './gold.ts'

type Article = Decisions['articles'][number]
type Decision = Article['decisions'][number]

/** Reads the decisions that the review page saved; throws, naming the place, where they are not of that form. */
export function readDecisions(value: unknown, where: string): Decisions {
  const { success, data, error } = decisionsSchema.safeParse(value)
  if (success) return data
  const { path, message } = error.issues[0]
  throw new GoldError(`Expected ${where} to be decisions of the review page: ${path.join('.') || 'the file'}: ${message}`)
}

/**
 * Gold of a reviewer's decisions. In an article that was reviewed, a fact without a decision is right; in any other, only decided facts are
 * judged, and nothing is said of what was missed.
 */
export function goldOfDecisions({ articles }: Decisions): GoldArticle[] {
  return articles.map((article) => ({
    id: article.id,
    text: article.text,
    title: null,
    published: null,
    outlet: null,
    facts: perKind((kind) => ofKind(article, kind).flatMap((decision) => factOf(rightOf(decision), article))),
    rejected: perKind((kind) => ofKind(article, kind).flatMap((decision) => factOf(struckOf(decision), article))),
    ignore: perKind(() => ({})),
    others: article.reviewed ? 'right' : 'unknown',
    complete: article.reviewed,
  }))
}

const ofKind = (article: Article, kind: Kind) => article.decisions.filter((decision) => decision.kind === kind)

function rightOf({ verdict, fact, corrected }: Decision) {
  if (verdict === 'wrong') return null
  return verdict === 'right' ? fact : corrected
}

const struckOf = ({ verdict, fact }: Decision) => (verdict === 'wrong' || verdict === 'edited' ? fact : null)

function factOf(fact: Decision['fact'], { id }: Article): ScoredFact[] {
  return fact === null ? [] : [readFact(fact, () => null, `a fact of ${id}`)]
}
