import type { Kind } from '../model/kind.ts'
import type { MentionBase } from '../model/mentions/common.ts'
import { REASONS, type Reason } from '../model/reasons.ts'
import { KINDS, perKind } from '../model/rows/index.ts'
import { type LooseFact, namingsOf } from '../model/rows/walk.ts'
import type { Listener, Trace } from '../pipeline.ts'
import { byToken } from './by-token.ts'
import type { Candidate } from './candidates/candidate.ts'
import { CANDIDATES } from './candidates/index.ts'
import { formOf } from './form.ts'
import { tokensIn } from './tokens.ts'

/** A mention that became no fact, and why. */
export interface Refusal {
  readonly kind: Kind
  readonly mention: MentionBase
  readonly code: Reason
  readonly about: string | undefined
  readonly first: number
  readonly end: number
}

/** A token at which a rule took nothing, and why. */
interface Pass {
  readonly kind: Kind
  readonly code: Reason
  readonly first: number
  readonly end: number
}

/** What was heard while an article was read. */
export interface Heard {
  readonly refusals: Refusal[]
  readonly passes: Pass[]
}

/** Words that may tell of a fact, and of which no fact came: tokens `[first, end)`. */
export interface Unread {
  readonly kind: Kind
  readonly first: number
  readonly end: number
  /** The words with numbers and names folded. */
  readonly form: string
  readonly code: Reason
  readonly about: string | undefined
  /** A rule found them, and they were put aside later. */
  readonly found: boolean
  /** Nothing beside them is of such a fact. */
  readonly weak: boolean
  /** A fact came of them, which does not say who speaks. */
  readonly lacking: boolean
}

/** A listener, and what it has heard. */
export function listen(): { readonly listener: Listener; readonly heard: Heard } {
  const heard: Heard = { refusals: [], passes: [] }
  const listener: Listener = {
    rejected: (kind, mention, code, about) => heard.refusals.push({ kind, mention, code, about, ...mention }),
    passedBy: (kind, token, code) => heard.passes.push({ kind, code, first: token, end: token + 1 }),
  }
  return { listener, heard }
}

/** Kinds whose facts are names and times, so that words of one are none of another's. */
const NAMED: readonly Kind[] = ['dates', 'officials', 'locations']

/** What an article says and no fact explains, kind by kind in text order, each with the reason. */
export function unreadIn(trace: Trace, heard: Heard, kinds: readonly Kind[] = KINDS): Unread[] {
  const { doc, mentions, facts } = trace
  const told = perKind((kind) => tokensOf(trace, kind))
  const isTold = (kind: Kind, first: number, end: number) => told[kind].subarray(first, end).includes(1)
  const isWhole = (kind: Kind, first: number, end: number) => !told[kind].subarray(first, end).includes(0)
  return kinds.flatMap((kind) => {
    const isOwn = (one: { readonly kind: Kind }) => one.kind === kind
    const refused = byToken(heard.refusals.filter(isOwn))
    const passed = byToken(heard.passes.filter(isOwn))
    const others = NAMED.includes(kind) ? NAMED.filter((other) => other !== kind) : []
    const isElse = ({ first, end, core = [first, end] }: Candidate) => others.some((other) => isWhole(other, ...core))
    return CANDIDATES[kind]({ doc, mentions, facts, isTold })
      .filter((candidate) => !isTold(kind, candidate.first, candidate.end) && !isElse(candidate))
      .map((candidate) => {
        const { first, end, decidedAt, weak = false, lacking = false } = candidate
        const passes = decidedAt === undefined ? passed.within(first, end) : passed.within(decidedAt, decidedAt + 1)
        const refusal = longest(refused.within(first, end).filter((one) => speaksFor(one, candidate)))
        const why: Why = refusal ?? passes[0] ?? candidate
        const form = formOf(doc, candidate)
        return { kind, first, end, form, code: why.code, about: why.about, found: refusal !== undefined, weak, lacking }
      })
  })
}

/** A mark for each token that the facts of a kind have; those of statements, where they name who speaks. */
function tokensOf({ doc, facts }: Trace, kind: Kind): Uint8Array {
  const tokens = new Uint8Array(doc.tokens.length)
  for (const fact of facts[kind] as readonly LooseFact[])
    if (fact.speaker !== null) for (const { span } of namingsOf(fact)) tokens.fill(1, ...tokensIn(doc, span))
  return tokens
}

/** Reasons that speak of a part of some words alone. */
const OF_PARTS: readonly Reason[] = ['in-body', 'in-longer-name', 'in-office', 'redefined']

/** Whether why a mention was put aside says why nothing came of a candidate: it has more than half of its words, or is said to be part of more. */
function speaksFor(refusal: Refusal, { first, end, core = [first, end] }: Candidate): boolean {
  const shared = Math.min(refusal.end, core[1]) - Math.max(refusal.first, core[0])
  return OF_PARTS.includes(refusal.code) || 2 * shared > core[1] - core[0]
}

/** A reason, and the id of the fact it speaks of. */
interface Why {
  readonly code: Reason
  readonly about?: string | undefined
}

/** Of the mentions put aside the longest: what it was put aside for is why nothing came of the words. */
function longest(refusals: readonly Refusal[]): Refusal | undefined {
  return refusals.reduce<Refusal | undefined>(
    (best, one) => (best === undefined || one.end - one.first > best.end - best.first ? one : best),
    undefined,
  )
}

/** A reason in words; `about` is the id of the fact it speaks of. */
export const whyOf = (code: Reason, about: string | undefined) =>
  about === undefined ? REASONS[code] : `${REASONS[code]} (${about})`
