import { EXTRACTORS } from '../extract/extract.ts'
import type { Article } from '../model/article.ts'
import type { Doc } from '../model/doc.ts'
import type { Kind } from '../model/kind.ts'
import type { Mentions } from '../model/mention.ts'
import type { MentionBase } from '../model/mentions/common.ts'
import { REASONS, type Reason } from '../model/reasons.ts'
import type { ArticleRecord } from '../model/record.ts'
import { KINDS, perKind } from '../model/rows/index.ts'
import { type PipelineOptions, type Trace, traceArticle } from '../pipeline.ts'
import { sentenceEnd, sentenceStart, textOf } from '../text/view.ts'
import { type ByToken, byToken } from './by-token.ts'
import type { Captured, Rejected } from './explainer.ts'
import { EXPLAINERS } from './kinds/index.ts'
import { type Link, linksOf, type Target, targetsOf } from './links.ts'
import { type ReadToken, readTokens, tokensIn } from './tokens.ts'

/** Why a fact is what it is. */
export interface FactExplanation {
  readonly id: string
  readonly kind: Kind
  readonly text: string
  /** In code points of `article.text`. */
  readonly span: readonly [number, number]
  readonly certainty: string
  readonly sentence: string
  readonly tokens: readonly ReadToken[]
  /** The rule, and the classes of words at which it is tried. */
  readonly rule: string
  readonly triggers: readonly string[]
  readonly captured: Captured
  readonly resolution: readonly string[]
  /** Other facts it points at, by the key that does. */
  readonly links: readonly Link[]
  /** Candidates of its kind in its sentence that were put aside. */
  readonly rejected: readonly Rejected[]
}

/** Why an article has the facts it has, and what was found and put aside in all of it. */
export interface Explanation {
  readonly record: ArticleRecord
  readonly facts: readonly FactExplanation[]
  readonly rejected: readonly Rejected[]
}

interface Refusal {
  readonly kind: Kind
  readonly mention: MentionBase
  readonly code: Reason
  readonly about: string | undefined
  readonly first: number
  readonly end: number
}

/** An article as read, with what is looked for again and again. */
interface Reading {
  readonly trace: Trace
  readonly mentions: { readonly [K in Kind]: ByToken<MentionBase> }
  readonly refusals: ByToken<Refusal>
  readonly overlooked: { readonly [K in Kind]: (first: number, end: number) => Rejected[] }
  readonly targets: ReadonlyMap<string, Target>
}

/** So many tokens on each side of a fact are shown of a sentence that is longer. */
const AROUND = 80

/** Reads an article and tells of every fact where it came from. */
export function explainArticle(article: Article, options: PipelineOptions = {}): Explanation {
  const all: Refusal[] = []
  const trace = traceArticle(article, options, (kind, mention, code, about) =>
    all.push({ kind, mention, code, about, ...mention }),
  )
  const { record, doc, mentions } = trace
  const isAsked = (kind: Kind) => options.only?.includes(kind) ?? true
  const refusals = all.filter(({ kind }) => isAsked(kind)).sort((a, b) => a.first - b.first)
  const reading: Reading = {
    trace,
    mentions: perKind((kind) => byToken<MentionBase>(mentions[kind])),
    refusals: byToken(refusals),
    overlooked: perKind((kind) => EXPLAINERS[kind].overlooked?.(doc, mentions) ?? (() => [])),
    targets: targetsOf(trace),
  }
  const overlooked = KINDS.filter(isAsked).flatMap((kind) => reading.overlooked[kind](0, doc.tokens.length))
  return {
    record,
    facts: KINDS.flatMap((kind) => record[kind].map((_, i) => explainFact(kind, i, reading))),
    rejected: [...refusals.map((refusal) => rejectedOf(refusal, doc)), ...overlooked],
  }
}

function explainFact<K extends Kind>(kind: K, index: number, reading: Reading): FactExplanation {
  const { trace, mentions, refusals, overlooked, targets } = reading
  const { doc, record } = trace
  const fact = record[kind][index] as ArticleRecord[K][number]
  const tokens = tokensIn(doc, trace.facts[kind][index].span)
  const first = Math.max(sentenceStart(doc, tokens[0]), tokens[0] - AROUND)
  const end = Math.min(sentenceEnd(doc, tokens[1] - 1), tokens[1] + AROUND)
  const mention = sourceOf(mentions[kind].within(...tokens), tokens, fact.rule) as Mentions[K][number] | null
  const { id, text, span, certainty, rule } = fact
  return {
    id,
    kind,
    text,
    span,
    certainty,
    sentence: textOf(doc, first, end).replace(/\s+/g, ' '),
    tokens: readTokens(doc, first, end),
    rule,
    triggers: triggersOf(kind, rule),
    captured: mention === null ? {} : EXPLAINERS[kind].captured(mention, doc),
    resolution: EXPLAINERS[kind].steps(fact, mention, record, doc),
    links: linksOf(doc, kind, fact, tokens, targets),
    rejected: [
      ...refusals
        .within(first, end)
        .filter((refusal) => refusal.kind === kind)
        .map((refusal) => rejectedOf(refusal, doc)),
      ...overlooked[kind](first, end),
    ],
  }
}

/** The mention that a fact was made of: at its place, by its rule if one is. */
function sourceOf(mentions: readonly MentionBase[], [first, end]: readonly [number, number], rule: string): MentionBase | null {
  const apart = (mention: MentionBase) =>
    Math.abs(mention.first - first) + Math.abs(mention.end - end) + (mention.rule === rule ? 0 : 1000)
  return mentions.reduce<MentionBase | null>((best, one) => (best === null || apart(one) < apart(best) ? one : best), null)
}

function triggersOf(kind: Kind, rule: string): string[] {
  const names = rule.split('+')
  const triggers = EXTRACTORS[kind].rules.filter(({ name }) => names.includes(name)).flatMap((one) => one.triggers)
  return [...new Set(triggers.map((trigger) => (typeof trigger === 'string' ? trigger : trigger.name)))]
}

function rejectedOf({ kind, mention, code, about }: Refusal, doc: Doc): Rejected {
  const reason = about === undefined ? REASONS[code] : `${REASONS[code]} ${about}`
  const text = textOf(doc, mention.first, mention.end).replace(/\s+/g, ' ')
  return { kind, text, rule: mention.rule, code, reason, captured: EXPLAINERS[kind].captured(mention as never, doc) }
}
