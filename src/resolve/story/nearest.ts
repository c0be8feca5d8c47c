import type { Doc } from '../../model/doc.ts'
import { firstFrom } from '../../text/first-from.ts'
import { sentenceEnd, sentenceStart } from '../../text/view.ts'

/** Something that a sentence names, as tokens `[first, end)`. */
interface Named {
  readonly first: number
  readonly end: number
}

/** How far from a number its place and day are looked for within its sentence, in tokens. */
const WINDOW = 120

/** The tokens of a number's sentence that are near enough to say its place or day. */
export const around = (doc: Doc, token: number): readonly [first: number, end: number] => [
  Math.max(sentenceStart(doc, token), token - WINDOW),
  Math.min(sentenceEnd(doc, token), token + WINDOW),
]

/** What the end of a clause between two words counts as, and another number, in tokens. */
const CLAUSE = 12
const NUMBER = 8

/** What makes one thing nearer than it stands, and how far it may be, both in tokens. */
interface Leanings<T> {
  readonly bonus?: (one: T) => number
  readonly most?: (one: T) => number
}

/** Of what a sentence names the one that belongs to a number: right behind it, else the nearest, by tokens, clauses and other numbers between; null for none. */
export function nearest<T extends Named>(
  doc: Doc,
  named: readonly T[],
  token: number,
  { bonus = () => 0, most = () => Number.POSITIVE_INFINITY }: Leanings<T> = {},
): T | null {
  let best: T | null = null
  let least = Number.POSITIVE_INFINITY
  for (const one of named) {
    const isBehind = one.first >= token
    const [from, to] = isBehind ? [token + 1, one.first] : [one.end, token]
    const limit = most(one)
    const apart = Math.max(0, to - from) - bonus(one)
    // What stands between only adds to it.
    if (apart >= least || apart > limit) continue
    const cost = apart + CLAUSE * clausesBetween(doc, from, to) + NUMBER * numbersBetween(doc, token, from, to)
    if (cost >= least || cost > limit) continue
    least = cost
    best = one
  }
  return best
}

/** How many clauses begin among tokens `[from, to)` of a sentence. */
function clausesBetween({ story, sentenceOf }: Doc, from: number, to: number): number {
  if (to <= from) return 0
  const clauses = story.clausesIn(sentenceOf[from])
  const at = (token: number) => firstFrom(clauses.length, (i) => clauses[i].first, token)
  return Math.max(0, at(to + 1) - at(from + 1))
}

/** How many other numbers stand among tokens `[from, to)`; no more than three are told apart. */
function numbersBetween({ numberAt }: Doc, token: number, from: number, to: number): number {
  let count = 0
  let last = numberAt[token]
  for (let i = from; i < to && count < 3; i++)
    if (numberAt[i] >= 0 && numberAt[i] !== last) {
      last = numberAt[i]
      count++
    }
  return count
}
