import { withUserWords } from '../annotate/user-words.ts'
import { RULES } from '../extract/rules.ts'
import type { Article } from '../model/article.ts'
import type { Doc } from '../model/doc.ts'
import { KINDS, type Kind } from '../model/kind.ts'
import { FACT_SCORING } from '../model/kinds/index.ts'
import type { Mentions } from '../model/mention.ts'
import type { MentionBase } from '../model/mentions/common.ts'
import type { Record } from '../model/record.ts'
import { type PipelineOptions, type Trace, traceArticle } from '../pipeline.ts'
import { sentenceEnd, sentenceStart, textOf } from '../text/view.ts'
import { CAPTURED, type Captured } from './captured.ts'
import { RESOLUTION } from './resolution.ts'
import { type ReadToken, readTokens, tokensIn } from './tokens.ts'

/** Something a rule found that became no fact of its own. */
export interface Rejected {
  readonly kind: Kind
  readonly text: string
  readonly rule: string
  readonly reason: string
  readonly captured: Captured
}

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
  readonly links: readonly { readonly key: string; readonly id: string; readonly text: string }[]
  /** Candidates of its kind in its sentence that were put aside. */
  readonly rejected: readonly Rejected[]
}

/** Why an article has the facts it has, and what was found and put aside in all of it. */
export interface Explanation {
  readonly record: Record
  readonly facts: readonly FactExplanation[]
  readonly rejected: readonly Rejected[]
}

interface Refusal {
  readonly kind: Kind
  readonly mention: MentionBase
  readonly reason: string
}

/** Reads an article and tells of every fact where it came from. */
export function explainArticle(article: Article, options: PipelineOptions = {}): Explanation {
  return withUserWords(options.lexicon, () => {
    const refusals: Refusal[] = []
    const trace = traceArticle(article, options, (kind, mention, reason) => refusals.push({ kind, mention, reason }))
    const asked = refusals
      .filter(({ kind }) => options.only?.includes(kind) ?? true)
      .sort((a, b) => a.mention.first - b.mention.first)
    return {
      record: trace.record,
      facts: KINDS.flatMap((kind) => trace.facts[kind].map((_, i) => explainFact(kind, i, trace, asked))),
      rejected: asked.map((refusal) => rejectedOf(refusal, trace.doc)),
    }
  })
}

function explainFact<K extends Kind>(kind: K, index: number, trace: Trace, refusals: readonly Refusal[]): FactExplanation {
  const { doc, record } = trace
  const fact = record[kind][index]! as Record[K][number]
  const tokens = tokensIn(doc, trace.facts[kind][index]!.span)
  const [first, end] = [sentenceStart(doc, tokens[0]), sentenceEnd(doc, tokens[1] - 1)]
  const mention = sourceOf(trace.mentions[kind] as readonly Mentions[K][number][], tokens, fact.rule)
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
    captured: mention === null ? {} : CAPTURED[kind](mention, doc),
    resolution: RESOLUTION[kind](fact, mention, record),
    links: FACT_SCORING[kind].links.flatMap(([key, to]) => {
      const target = (record[to] as readonly { id: string; text: string }[]).find(
        (other) => other.id === fact[key as keyof typeof fact],
      )
      return target === undefined ? [] : [{ key, id: target.id, text: target.text }]
    }),
    rejected: refusals
      .filter((refusal) => refusal.kind === kind && refusal.mention.first < end && refusal.mention.end > first)
      .map((refusal) => rejectedOf(refusal, doc)),
  }
}

/** The mention that a fact was made of: at its place, by its rule if one is. */
function sourceOf<M extends MentionBase>(
  mentions: readonly M[],
  [first, end]: readonly [number, number],
  rule: string,
): M | null {
  const here = mentions.filter((mention) => mention.first < end && mention.end > first)
  const apart = (mention: M) => Math.abs(mention.first - first) + Math.abs(mention.end - end) + (mention.rule === rule ? 0 : 1000)
  return here.reduce<M | null>((best, mention) => (best === null || apart(mention) < apart(best) ? mention : best), null)
}

function triggersOf(kind: Kind, rule: string): string[] {
  const names = rule.split('+')
  const triggers = RULES[kind].filter(({ name }) => names.includes(name)).flatMap((one) => one.triggers)
  return [...new Set(triggers.map((trigger) => (typeof trigger === 'string' ? trigger : trigger.name)))]
}

function rejectedOf({ kind, mention, reason }: Refusal, doc: Doc): Rejected {
  const text = textOf(doc, mention.first, mention.end).replace(/\s+/g, ' ')
  return { kind, text, rule: mention.rule, reason, captured: CAPTURED[kind](mention as never, doc) }
}
