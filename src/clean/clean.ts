import { readDateline } from '../furniture/dateline.ts'
import { readFurniture } from '../furniture/head.ts'
import { builtInGazetteer } from '../gazetteer/open.ts'
import type { BoilerplateRule } from '../lexicon/boilerplate.ts'
import type { Article } from '../model/article.ts'
import type { Steps } from '../model/doc.ts'
import type { Span } from '../model/span.ts'
import { stepsFor } from '../text/steps.ts'
import { findAds } from './ads.ts'
import { findClosing } from './closing.ts'
import { compose } from './compose.ts'
import { type Cut, isCut } from './cut.ts'
import { findFollowers } from './followers.ts'
import { findGluedHeadlines } from './glued-headline.ts'
import { findInserts } from './inserts.ts'
import { linesOf } from './lines.ts'
import { mend } from './mend.ts'
import { type PhraseTable, phrasesWith } from './phrases.ts'
import { remainsOf } from './remains.ts'
import { findBehindSignature, findSignature } from './signature.ts'
import { readVocabulary, type Vocabulary } from './words.ts'

/** What a line of furniture that was broken in two has in the second is no longer, in UTF-16 units. */
const LONGEST_REST = 40
/** Furniture is looked for again so often where inserts hid it; no article needs more. */
const MOST_ROUNDS = 4

/** Takes everything out of an article that is not its body; pure. `added` are rules a user has besides ours. The dateline is read and stays in the text. */
export function clean(
  article: Article,
  added: readonly BoilerplateRule[] = [],
  steps: Steps = stepsFor(article.text.length),
): Article {
  const { text, origin, hyphens } = mend(article.text)
  const lines = linesOf(text)
  const cuts = findCuts({ text, lines, origin }, article.title, phrasesWith(added), steps)
  const { prose, marks } = remainsOf(text, lines, cuts)
  const kept = compose(text, prose)
  const dateline = readDateline(kept, 0, isPlace)
  const inInput = [...cuts, ...marks].map((cut) => ({ ...cut, span: [origin(cut.span[0]), origin(cut.span[1])] as Span }))
  inInput.sort(inOrder)
  const outside = hyphens.filter(({ span }) => !isCut(inInput, span))
  const removed = [...inInput, ...outside].map(({ kind, rule, span }) => ({
    kind,
    text: article.text.slice(span[0], span[1]),
    rule,
    at: span,
  }))
  return {
    ...article,
    text: kept,
    removed: [...article.removed, ...removed].sort((a, b) => a.at[0] - b.at[0]),
    dateline: dateline?.place ?? null,
    outlet: article.outlet ?? dateline?.outlet ?? null,
  }
}

/** A text in lines, and of its places those of the input. */
interface Lines {
  readonly text: string
  readonly lines: readonly Span[]
  readonly origin: (at: number) => number
}

/** Whether a name by itself is a place's. */
function isPlace(name: string): boolean {
  const gazetteer = builtInGazetteer()
  const known = gazetteer.find(name)
  return known >= 0 && gazetteer.isBare(known)
}

/** Every piece of a text that is no body, in text order, none overlapping. */
function findCuts({ text, lines, origin }: Lines, title: string | null, phrases: PhraseTable, steps: Steps): Cut[] {
  let vocabulary: Vocabulary | null = null
  const vocabularyOfText = () => (vocabulary ??= readVocabulary(text))
  const furniture = readFurniture(text, title).lines
  const cuts: Cut[] = [...furniture]
  let insertOpensLine = false
  let next = 0
  let gone = 0
  for (const [i, [start, end]] of lines.entries()) {
    // Behind all of it: a line of a page copied as text holds a caption and a byline.
    for (; next < furniture.length && furniture[next].span[0] < end; next++) gone = furniture[next].span[1]
    const from = Math.max(start, gone)
    if (from >= end) continue
    const known = cuts.length
    findInserts(
      { text, start: from, end, brokenEnd: brokenEnd(text, end, lines[i + 1]), vocabulary: vocabularyOfText, phrases, steps },
      cuts,
    )
    if (cuts.length > known) gone = Math.max(gone, cuts.at(-1)!.span[1])
    insertOpensLine ||= cuts.length > known && cuts[known].span[0] === from
  }
  cuts.sort(inOrder)
  add(cuts, findFollowers(text, lines, cuts))
  add(cuts, findGluedHeadlines(text, lines, cuts, origin, vocabularyOfText))
  add(cuts, findAds(text, lines, cuts))
  let signed = add(cuts, findBehindSignature(text, cuts))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const isSigned = add(cuts, found(findSignature(text, cuts)))
    const isClosed = add(cuts, found(findClosing(text, cuts)))
    if (!isSigned && !isClosed) break
    signed = true
  }
  // Lines that are gone leave others at the opening and the close of the text; inserts within lines do not.
  const mayBeGone = insertOpensLine || signed || furniture.length > 0
  for (let round = 0; mayBeGone && round < MOST_ROUNDS && cuts.length > furniture.length; round++) {
    const more = readFurniture(text, title, covering(text, cuts)).lines
    if (!add(cuts, more)) break
  }
  return cuts
}

/** Where the line behind one that ends at `end` ends, if it follows at once and is a few words long; else `end`. */
function brokenEnd(text: string, end: number, next: Span | undefined): number {
  if (next === undefined || next[1] - next[0] > LONGEST_REST || /\n\s*\n/.test(text.slice(end, next[0]))) return end
  return next[1]
}

function inOrder(a: Cut, b: Cut): number {
  return a.span[0] - b.span[0]
}

const found = (cut: Cut | null): Cut[] => (cut === null ? [] : [cut])

/** Adds those that overlap none of the cuts, which stand in order; whether there were any. */
function add(cuts: Cut[], more: readonly Cut[]): boolean {
  const fresh = more.filter(({ span }) => !isCut(cuts, span))
  if (fresh.length === 0) return false
  cuts.push(...fresh)
  cuts.sort(inOrder)
  return true
}

/** Tells whether a span lies wholly within cuts, which stand in order. */
function covering(text: string, cuts: readonly Cut[]): (span: Span) => boolean {
  const ends = new Map<number, number>()
  let start = -1
  let end = -1
  for (const { span } of cuts) {
    if (start < 0 || text.slice(end, span[0]).trim() !== '' || text.slice(end, span[0]).includes('\n')) start = span[0]
    end = Math.max(end, span[1])
    ends.set(start, end)
  }
  return ([from, to]) => (ends.get(from) ?? -1) >= to
}
