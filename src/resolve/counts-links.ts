import { AUXILIARIES, CLAUSE_OPENERS } from '../lexicon/count-words.ts'
import { ORIGIN_WORDS, QUOTING, SCENE_WORDS } from '../lexicon/link-words.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../lexicon/speech.ts'
import type { Doc } from '../model/doc.ts'
import type { CountMention } from '../model/mentions/count.ts'
import type { Span } from '../model/span.ts'
import { isClass, isMark, sentenceEnd, sentenceStart, textOf } from '../text/view.ts'
import type { Context } from './context.ts'
import { speakers } from './counts-speakers.ts'

/** Where, when and by whose word a count is, by the ids of these facts. */
export interface Links {
  readonly location: string | null
  readonly date: string | null
  readonly official: string | null
}

/** A naming of a fact and its tokens. */
interface Anchor {
  readonly id: string
  readonly first: number
  readonly end: number
  readonly event: boolean
  /** A place with an area of its own, no road or building. */
  readonly area: boolean
  readonly country: boolean
}

/** How far from a count its place and date are looked for within a sentence, in tokens. */
const WINDOW = 120

/** How many sentences before are looked through for the place of the story. */
const LOOK_BACK = 1

/** Ties counts to places, dates and speakers: those of the clause, else of the sentence, else of what was told before. */
export function linker(context: Context): (mentions: readonly CountMention[]) => Links {
  const { doc, facts } = context
  const places = facts.locations.flatMap(({ id, mentions, role, type }) =>
    // The dateline tells where the article was written.
    mentions.slice(role === 'dateline' ? 1 : 0).map(({ span }) => ({
      id,
      first: tokenAt(doc, span),
      end: tokenAt(doc, [span[1], span[1]]),
      event: role === 'event',
      country: type === 'country',
      area: type !== 'road' && type !== 'facility' && type !== 'water',
    })),
  )
  const dates = facts.dates.flatMap(({ id, type, value, span }) =>
    (type === 'date' || type === 'time') && value !== null && !value.endsWith('_REF')
      ? [{ id, first: tokenAt(doc, span), end: tokenAt(doc, [span[1], span[1]]), event: true, area: true, country: false }]
      : [],
  )
  const scenes = chainsOf(sorted(places)).filter((place) => !isOrigin(doc, place.first) && !isActor(doc, place))
  const days = sorted(dates.filter((day) => !isOfSpeech(doc, day.first)))
  const speakerOf = speakers(context)
  const storyPlace = storyPlaces(doc, scenes)
  return (mentions) => ({
    location:
      firstOf(mentions, (mention) => nearest(doc, mention, scenes, (first) => isScene(doc, first))) ?? storyPlace(mentions[0]!),
    date: firstOf(mentions, (mention) => nearest(doc, mention, days, () => true)) ?? before(doc, mentions[0]!, days, 1),
    official: firstOf(mentions, ({ number }) => speakerOf(number)),
  })
}

/** How many mentions of a count are asked for a link. */
const MOST_ASKED = 5

/** What the first of the mentions that can tell says. */
function firstOf(mentions: readonly CountMention[], ask: (mention: CountMention) => string | null): string | null {
  for (const mention of mentions.slice(0, MOST_ASKED)) {
    const answer = ask(mention)
    if (answer !== null) return answer
  }
  return null
}

const sorted = (anchors: readonly Anchor[]) => [...anchors].sort((a, b) => a.first - b.first)

/** The token that begins at or covers a place in the text. */
export function tokenAt(doc: Doc, [start]: Span): number {
  let low = 0
  let high = doc.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (doc.tokens.end[middle]! <= start) low = middle + 1
    else high = middle
  }
  return low
}

const isOrigin = (doc: Doc, first: number) => isClass(doc, first - 1, ORIGIN_WORDS) && !isClass(doc, first - 2, SCENE_WORDS)

/** "Israel menahan 9.500 warga": the state acts, nothing says that it happened there. */
const isActor = (doc: Doc, { first, end, country }: Anchor) =>
  country && !isScene(doc, first) && (isClass(doc, end, AUXILIARIES) || ACTIVE.test(textOf(doc, end)))

const ACTIVE = /^(?:me[a-z]{4,}|ber[a-z]{3,}|di[a-z]{5,})$/

const isScene = (doc: Doc, first: number) => isClass(doc, first - 1, SCENE_WORDS)

/** "kata Dedi, Selasa (2/8)", "dikutip dari Antara, Rabu": the day of speaking, not that of the event. */
function isOfSpeech(doc: Doc, first: number): boolean {
  const floor = sentenceStart(doc, first)
  for (let i = first - 1, commas = 0; i >= floor && commas < 3; i--) {
    if (isMark(doc, i, ',')) commas++
    if (isMark(doc, i, '"') || isMark(doc, i, '”')) return true
    if (isClass(doc, i, SPEECH_BEFORE) || isClass(doc, i, QUOTING)) return true
    if (isClass(doc, i, SPEECH_AFTER)) return i > first - 8
  }
  return false
}

/** The anchor of the clause, else of the sentence: what stands behind first, a scene before another place. */
function nearest(
  doc: Doc,
  { first, end }: CountMention,
  anchors: readonly Anchor[],
  isGood: (first: number) => boolean,
): string | null {
  const from = Math.max(sentenceStart(doc, first), first - WINDOW)
  const to = Math.min(sentenceEnd(doc, first), end + WINDOW)
  let best: Anchor | null = null
  let least = Number.POSITIVE_INFINITY
  for (let i = indexFrom(anchors, from); i < anchors.length && anchors[i]!.first < to; i++) {
    const anchor = anchors[i]!
    const behind = anchor.first >= first
    const [a, b] = behind ? [Math.min(end, anchor.first), anchor.first] : [anchor.first, first]
    const cost = b - a + 12 * breaks(doc, a, b) + (behind ? 0 : 4) + (isGood(anchor.first) ? 0 : 15) + (anchor.event ? 0 : 6)
    if (cost >= least) continue
    least = cost
    best = anchor
  }
  return best?.id ?? null
}

/** How many clauses end between two tokens. */
function breaks(doc: Doc, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++)
    if (isMark(doc, i, ';') || (isClass(doc, i, CLAUSE_OPENERS) && !isMark(doc, i - 1, ','))) count++
  return count
}

/** The last anchor of the sentences before. */
function before(doc: Doc, { number }: CountMention, anchors: readonly Anchor[], sentences: number): string | null {
  const sentence = doc.sentenceOf[number]!
  const anchor = anchors[indexFrom(anchors, doc.sentences[sentence]!) - 1]
  return anchor !== undefined && sentence - doc.sentenceOf[anchor.first]! <= sentences ? anchor.id : null
}

/** The scene of the sentence before, else that of the story. */
function storyPlaces(doc: Doc, scenes: readonly Anchor[]): (mention: CountMention) => string | null {
  const events = scenes.filter(({ event }) => event)
  const story = (events.find(({ area }) => area) ?? scenes.find(({ area }) => area) ?? scenes[0])?.id ?? null
  return (mention) => before(doc, mention, events, LOOK_BACK) ?? story
}

/** Most tokens between a place and the one that holds it. */
const CHAIN_GAP = 3

/** One anchor for each run of places that lie in one another: the first area of "Jalan Melati, Ngaglik, Sleman". */
function chainsOf(places: readonly Anchor[]): Anchor[] {
  const chains: Anchor[] = []
  let last: Anchor | null = null
  for (const place of places) {
    const head = chains.at(-1)
    if (head === undefined || last === null || place.first - last.end > CHAIN_GAP) chains.push(place)
    else {
      const better = !head.area && place.area
      chains[chains.length - 1] = {
        ...head,
        ...(better && { id: place.id, area: true }),
        event: head.event || place.event,
        end: place.end,
      }
    }
    last = place
  }
  return chains
}

/** Index of the first anchor at or behind a token. */
function indexFrom(anchors: readonly Anchor[], token: number): number {
  let low = 0
  let high = anchors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (anchors[middle]!.first < token) low = middle + 1
    else high = middle
  }
  return low
}
