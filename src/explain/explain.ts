import { EXTRACTORS } from '../extract/extract.ts'
import type { Article } from '../model/article.ts'
import type { Doc } from '../model/doc.ts'
import type { Kind } from '../model/kind.ts'
import type { Mentions } from '../model/mention.ts'
import type { MentionBase } from '../model/mentions/common.ts'
import type { ArticleRecord } from '../model/record.ts'
import { KINDS, perKind } from '../model/rows/index.ts'
import { type PipelineOptions, type Trace, traceArticle } from '../pipeline.ts'
import { textOf } from '../text/view.ts'
import { type ByToken, byToken } from './by-token.ts'
import type { Captured, Rejected } from './explainer.ts'
import { EXPLAINERS } from './kinds/index.ts'
import { type Link, linksOf, type Target, targetsOf } from './links.ts'
import { type SceneExplanation, scenesOf } from './scenes.ts'
import { type ReadToken, readTokens, sentenceAround, tokensIn } from './tokens.ts'
import { listen, type Refusal, type Unread, unreadIn, whyOf } from './unread.ts'

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
  /** Where and when what the counts tell happened. */
  readonly scenes: readonly SceneExplanation[]
}

/** An article as read, with what is looked for again and again. */
interface Reading {
  readonly trace: Trace
  readonly mentions: { readonly [K in Kind]: ByToken<MentionBase> }
  readonly refusals: ByToken<Refusal>
  /** What no rule took, though one might think that it should. */
  readonly overlooked: ByToken<Unread>
  readonly targets: ReadonlyMap<string, Target>
}

/** Reads an article and tells of every fact where it came from. */
export function explainArticle(article: Article, options: PipelineOptions = {}): Explanation {
  const { listener, heard } = listen()
  const trace = traceArticle(article, options, listener)
  const { record, doc, mentions } = trace
  const asked = KINDS.filter((kind) => options.only?.includes(kind) ?? true)
  const refusals = heard.refusals.filter(({ kind }) => asked.includes(kind)).sort((a, b) => a.first - b.first)
  const overlooked = unreadIn(trace, heard, asked).filter(({ found, lacking }) => !found && !lacking)
  const reading: Reading = {
    trace,
    mentions: perKind((kind) => byToken<MentionBase>(mentions[kind])),
    refusals: byToken(refusals),
    overlooked: byToken(overlooked),
    targets: targetsOf(trace),
  }
  return {
    record,
    facts: KINDS.flatMap((kind) => record[kind].map((_, i) => explainFact(kind, i, reading))),
    rejected: [...refusals.map((refusal) => rejectedOf(refusal, doc)), ...overlooked.map((unread) => overlookedOf(unread, doc))],
    scenes: scenesOf(trace),
  }
}

function explainFact<K extends Kind>(kind: K, index: number, reading: Reading): FactExplanation {
  const { trace, mentions, refusals, overlooked, targets } = reading
  const { doc, record } = trace
  const fact = record[kind][index] as ArticleRecord[K][number]
  const tokens = tokensIn(doc, trace.facts[kind][index].span)
  const [first, end] = sentenceAround(doc, ...tokens)
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
      ...overlooked
        .within(first, end)
        .filter((unread) => unread.kind === kind)
        .map((unread) => overlookedOf(unread, doc)),
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

function rejectedOf({ kind, mention, code, about, first, end }: Refusal, doc: Doc): Rejected {
  const captured = EXPLAINERS[kind].captured(mention as never, doc)
  return { kind, text: oneLine(doc, first, end), rule: mention.rule, code, reason: whyOf(code, about), captured }
}

function overlookedOf({ kind, first, end, code, about }: Unread, doc: Doc): Rejected {
  return { kind, text: oneLine(doc, first, end), rule: 'no rule', code, reason: whyOf(code, about), captured: {} }
}

const oneLine = (doc: Doc, first: number, end: number) => textOf(doc, first, end).replace(/\s+/g, ' ')
