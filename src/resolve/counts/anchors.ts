import { CLAUSE_OPENERS, COUNT_JOINTS } from '../../lexicon/count-words.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { firstFrom } from '../../text/first-from.ts'
import { isPrinted } from '../../text/printed.ts'
import { hasShape, isClass, isMark, sentenceEnd, sentenceStart, textOf } from '../../text/view.ts'

/** A naming of a fact and its tokens. */
export interface Anchor {
  readonly id: string
  readonly first: number
  readonly end: number
  readonly event: boolean
  /** A place with an area of its own, no road or building. */
  readonly area: boolean
  readonly country: boolean
  /** A hospital or the like, where people are brought. */
  readonly care: boolean
  /** Named only in the office of somebody. */
  readonly post: boolean
}

/** How far from a count its place and date are looked for within a sentence, in tokens. */
const WINDOW = 120

/** The anchor of the clause, else of the sentence: what stands behind first, a scene before another place. */
export function nearestAnchor(
  doc: Doc,
  { first, end, status }: CountMention,
  anchors: readonly Anchor[],
  isGood: (first: number) => boolean,
): string | null {
  const from = Math.max(sentenceStart(doc, first), first - WINDOW)
  const to = Math.min(sentenceEnd(doc, first), end + WINDOW)
  const next = isOpening(doc, first, from) ? numberBehind(doc, end, to) : to
  const start = indexFrom(anchors, first)
  const paired = pairedBefore(doc, anchors, start, first, from)
  if (paired !== null) return paired.id
  let best: Anchor | null = null
  let least = Number.POSITIVE_INFINITY
  // From the count outwards: the words to one that is too far anyhow are not read. Of two that are as near the first of the text is taken.
  for (let i = start - 1; i >= 0 && anchors[i].first >= from; i--) {
    const anchor = anchors[i]
    const distance = first - anchor.first + 4
    if (distance > least) break
    if (anchor.first >= next || isBroughtTo(doc, anchor, status)) continue
    const cost = distance + costOf(doc, anchor, anchor.first, first, isGood)
    if (cost > least) continue
    least = cost
    best = anchor
  }
  for (let i = start; i < anchors.length && anchors[i].first < to; i++) {
    const anchor = anchors[i]
    const begun = Math.min(end, anchor.first)
    const distance = anchor.first - begun
    if (distance >= least) break
    // "… 4 kasus, Sidoarjo (1 kasus)": the place of the next number.
    if (anchor.first >= next || isOfNext(doc, anchor, end) || isBroughtTo(doc, anchor, status)) continue
    // "8 orang di Majene"
    if (anchor.first === end + 1 && textOf(doc, end) === 'di') return anchor.id
    const cost = distance + costOf(doc, anchor, begun, anchor.first, isGood)
    if (cost >= least) continue
    least = cost
    best = anchor
  }
  return best?.id ?? null
}

/** "Jawa Timur 100 orang, Jawa Barat 75 orang", "Gresik (2 kasus)": the anchor right before the number at `first` that is its own, null for none. */
function pairedBefore(doc: Doc, anchors: readonly Anchor[], start: number, first: number, from: number): Anchor | null {
  let paired: Anchor | null = null
  for (let i = start - 1; i >= 0 && anchors[i].first >= from && anchors[i].end >= first - 1; i--)
    if (isPaired(doc, anchors[i], first, from) || isBracketed(doc, anchors[i], first)) paired = anchors[i]
  return paired
}

/** What stands between an anchor and its count, and what it is, as tokens of distance. */
const costOf = (doc: Doc, anchor: Anchor, from: number, to: number, isGood: (first: number) => boolean) =>
  12 * breaks(doc, from, to) + (isGood(anchor.first) ? 0 : 15) + (anchor.event ? 0 : 6)

/** "tewas … setelah dibawa ke RSUD Ciawi" */
const isBroughtTo = (doc: Doc, anchor: Anchor, status: CountMention['status']) =>
  anchor.care && !IN_CARE.has(status) && isPrinted(doc, anchor.first - 1, 'ke')

/** Whom a hospital is the place of. */
const IN_CARE: ReadonlySet<CountMention['status']> = new Set(['hospitalized', 'recovered'])

/** "Dari 12 kasus baru, 7 kasus di Mimika": what the parts behind it have is not said of the group. */
const isOpening = (doc: Doc, first: number, from: number) => first - 1 === from && textOf(doc, from).toLowerCase() === 'dari'

/** The first number from token `at` on, `to` for none. */
function numberBehind(doc: Doc, at: number, to: number): number {
  for (let i = at; i < to; i++) if (doc.numberAt[i] >= 0) return i
  return to
}

/** Whether a place stands right before a number and opens its clause. */
const isPaired = (doc: Doc, anchor: Anchor, first: number, from: number) =>
  anchor.end === first &&
  (anchor.first === from || hasShape(doc, anchor.first - 1, Shape.PUNCTUATION) || isClass(doc, anchor.first - 1, COUNT_JOINTS))

/** Whether a number opens the bracket right behind a place. */
const isBracketed = (doc: Doc, anchor: Anchor, first: number) => anchor.end === first - 1 && isMark(doc, anchor.end, '(')

/** Whether a place behind a comma or joint has a number of its own in the bracket behind it. */
const isOfNext = (doc: Doc, anchor: Anchor, end: number) =>
  isMark(doc, anchor.end, '(') &&
  (doc.numberAt[anchor.end + 1] ?? -1) >= 0 &&
  anchor.first > end &&
  (isMark(doc, anchor.first - 1, ',') || isClass(doc, anchor.first - 1, COUNT_JOINTS))

/** How many clauses end between two tokens. */
function breaks(doc: Doc, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++)
    if (isMark(doc, i, ';') || (isClass(doc, i, CLAUSE_OPENERS) && !isMark(doc, i - 1, ','))) count++
  return count
}

/** The last anchor of the sentences before, as many of them. */
export function before(doc: Doc, { number }: CountMention, anchors: readonly Anchor[], sentences: number): string | null {
  const sentence = doc.sentenceOf[number]
  const anchor = anchors[indexFrom(anchors, doc.sentences[sentence]) - 1]
  return anchor !== undefined && sentence - doc.sentenceOf[anchor.first] <= sentences ? anchor.id : null
}

/** Index of the first anchor at or behind a token. */
function indexFrom(anchors: readonly Anchor[], token: number): number {
  return firstFrom(anchors.length, (i) => anchors[i].first, token)
}
