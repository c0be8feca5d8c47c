import { inWords } from '../model/rows/walk.ts'
import { overlap, type Span } from '../model/span.ts'
import type { ScoredFact } from './gold.ts'

/** A right fact and the found one that stands for it: indexes into the two lists. */
export interface Pair {
  readonly gold: number
  readonly found: number
  /** Their values agree. */
  readonly same: boolean
}

/**
 * Whether two values are the same: texts whatever their case and white space, words of the article by the name they stand for; a value that the
 * first does not state is any.
 */
function sameValue(wanted: unknown, got: unknown): boolean {
  if (wanted === undefined) return true
  const [a, b] = [inWords(wanted), inWords(got)]
  return typeof a === 'string' && typeof b === 'string' ? fold(a) === fold(b) : a === b
}

/** Whether a found fact says under a key what it should, or something else that is right. */
export function agrees(wanted: ScoredFact, got: ScoredFact, key: string): boolean {
  return [wanted.keys[key], ...(wanted.accept[key] ?? [])].some((value) => sameValue(value, got.keys[key]))
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Whether some span of one fact shares a code point with some span of the other. */
function touches(a: ScoredFact, b: ScoredFact): boolean {
  return a.spans.some((span) => b.spans.some((other) => overlap(span, other)))
}

/** When two facts are of one place and of one value, as `Scoring` says it. */
export interface Likeness {
  readonly value: readonly string[]
  readonly shared: number
}

/**
 * Pairs right facts with found ones, each at most once. Two can pair where their spans overlap, or share as much as is asked for; those whose
 * values agree go first, then those whose spans are the same, then those that share most.
 */
export function pairUp(gold: readonly ScoredFact[], found: readonly ScoredFact[], { value, shared }: Likeness): Pair[] {
  const possible: (Pair & { readonly rank: number })[] = []
  gold.forEach((wanted, g) => {
    found.forEach((got, f) => {
      if (!touches(wanted, got) || (shared > 0 && sharedBy(wanted, got) < shared)) return
      const same = value.every((key) => agrees(wanted, got, key))
      const share = alike(wanted.spans[0], got.spans[0])
      possible.push({ gold: g, found: f, same, rank: (same ? 2 : 0) + share })
    })
  })
  possible.sort((a, b) => b.rank - a.rank || a.gold - b.gold || a.found - b.found)
  const goldTaken = new Set<number>()
  const foundTaken = new Set<number>()
  return possible.flatMap(({ gold: g, found: f, same }) => {
    if (goldTaken.has(g) || foundTaken.has(f)) return []
    goldTaken.add(g)
    foundTaken.add(f)
    return [{ gold: g, found: f, same }]
  })
}

/** What two facts share, all their spans taken, of what they cover together, 0 to 1. */
function sharedBy(a: ScoredFact, b: ScoredFact): number {
  const [own, other] = [a, b].map(({ spans }) => new Set(spans.flatMap(([start, end]) => range(start, end))))
  const both = [...own].filter((point) => other.has(point)).length
  return both / (own.size + other.size - both)
}

const range = (start: number, end: number) => Array.from({ length: end - start }, (_, i) => start + i)

/** What two spans share of what they cover together, 0 to 1. */
function alike(a: Span, b: Span): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0])
  return shared <= 0 ? 0 : shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]))
}
