import { AUXILIARIES } from '../../lexicon/count-words.ts'
import { ORIGIN_WORDS, SCENE_WORDS, WORLD } from '../../lexicon/link-words.ts'
import { SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { CARE_PLACES } from '../../lexicon/victims.ts'
import type { Doc } from '../../model/doc.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { tokenAt } from '../../text/token-at.ts'
import { classBits, isClass, isMark, sentenceEnd, sentenceStart, textOf } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { mostOf } from '../most.ts'
import { type Anchor, before, nearestAnchor } from './anchors.ts'

/** How many sentences before are looked through for the place of the story. */
const LOOK_BACK = 1

/** How many mentions of a count are asked for its place. */
const MOST_ASKED = 5

/** Tells where a count is: the place of the clause, else of the sentence, else of the sentence before or of the story. */
export function places(context: Context): (mentions: readonly CountMention[]) => string | null {
  const { doc } = context
  const scenes = scenesOf(context)
  const events = scenes.filter(({ event }) => event)
  const story = mainPlace(doc, scenes)
  const factOf = new Map(context.facts.locations.map((fact) => [fact.id, fact]))
  return (mentions) => {
    // A mention with another status only names the people again.
    const telling = mentions.slice(0, MOST_ASKED).filter(({ status }) => status === mentions[0].status)
    const said = telling.map((mention) => nearestAnchor(doc, mention, scenes, (first) => isScene(doc, first)))
    const place = finest(factOf, said)
    if (place !== null || isOfWorld(doc, mentions[0])) return place
    return before(doc, mentions[0], events, LOOK_BACK) ?? story
  }
}

/** The places of a text where things may have happened, in text order. */
function scenesOf({ doc, facts }: Context): Anchor[] {
  const inPost = new Array<0 | 1>(doc.tokens.length).fill(0)
  for (const { span } of facts.officials) inPost.fill(1, tokenAt(doc, span[0]), tokenAt(doc, span[1]))
  const namings: Anchor[] = []
  // The dateline tells where the article was written.
  for (const { id, mentions, role, type } of facts.locations)
    for (let i = role === 'dateline' ? 1 : 0; i < mentions.length; i++) {
      const { span } = mentions[i]
      const first = tokenAt(doc, span[0])
      namings.push({
        id,
        first,
        end: tokenAt(doc, span[1]),
        // "Gubernur Sultra" names a post.
        event: role === 'event' && !inPost[first],
        country: type === 'country',
        care: type === 'facility' && isClass(doc, first, CARE_PLACES),
        post: inPost[first] === 1,
        area: type !== 'road' && type !== 'facility' && type !== 'water',
      })
    }
  const chains = chainsOf(
    doc,
    namings.sort((a, b) => a.first - b.first),
  )
  return chains.filter((place) => !isOrigin(doc, place.first) && !isActor(doc, place) && !isWhereSpoken(doc, place.first))
}

/** "secara global, 160.759 orang meninggal": no place of the story. */
function isOfWorld(doc: Doc, { first, end }: CountMention): boolean {
  for (
    let i = Math.max(sentenceStart(doc, first), first - SPEECH_REACH);
    i < Math.min(sentenceEnd(doc, first), end + SPEECH_REACH);
    i++
  )
    if (isClass(doc, i, WORLD)) return true
  return false
}

/** The first place named, or a smaller one within it that another mention names: "di Kamboja … di Sihanoukville, Kamboja". */
function finest(factOf: ReadonlyMap<string, LocationFact>, ids: readonly (string | null)[]): string | null {
  let first: LocationFact | undefined
  for (const id of ids) {
    const place = id === null ? undefined : factOf.get(id)
    first ??= place
    if (first !== undefined && place?.within.includes(first.name)) return place.id
  }
  return first?.id ?? null
}

const isOrigin = (doc: Doc, first: number) => isClass(doc, first - 1, ORIGIN_WORDS) && !isClass(doc, first - 2, SCENE_WORDS)

const isSpeech = classBits([SPEECH_BEFORE])

/** "… ," kata Dedi di Gedung DPR RI": where the speaker was. */
function isWhereSpoken(doc: Doc, first: number): boolean {
  const floor = Math.max(sentenceStart(doc, first), first - SPEECH_REACH)
  for (let i = first - 1; i > floor; i--)
    if (doc.words[i] !== 0 && isSpeech(doc, i))
      return isMark(doc, i - 1, '"') || isMark(doc, i - 1, '”') || isMark(doc, i - 1, ',')
  return false
}

/** How far before a place the verb of saying may stand, in tokens: the speaker and his office stand between. */
const SPEECH_REACH = 25

/** "Israel menahan 9.500 warga": the state acts, nothing says that it happened there. */
const isActor = (doc: Doc, { first, end, country }: Anchor) =>
  country && !isScene(doc, first) && (isClass(doc, end, AUXILIARIES) || ACTIVE.test(textOf(doc, end)))

/** Forms of verbs that say of their subject what it does or has done to it; "terjadi" and its kin say no deed. */
const ACTIVE = /^(?:me[a-z]{4,}|ber[a-z]{3,}|di[a-z]{5,})$/

const isScene = (doc: Doc, first: number) => isClass(doc, first - 1, SCENE_WORDS)

/** The area most of the story is about: named often, where things happen; the first of several. A road or building only where no area is named. */
function mainPlace(doc: Doc, scenes: readonly Anchor[]): string | null {
  const weights = new Map<string, number>()
  const told = new Set<string>()
  for (const { id, post } of scenes) if (!post) told.add(id)
  for (const { id, first, event, area, country } of scenes) {
    // "Gubernur Papua Pegunungan John Tabo" alone makes no story of Papua where another area is told of.
    const naming = !told.has(id) ? 0.05 : isScene(doc, first) ? 1 : country ? 0.1 : 0.5
    weights.set(id, (weights.get(id) ?? (event && area ? 2 : 0)) + (area ? naming : naming / 100))
  }
  return mostOf(weights) ?? null
}

/** Most tokens between a place and the one that holds it. */
const CHAIN_GAP = 3

/** One anchor for each run of places that lie in one another: the first area of "Jalan Melati, Ngaglik, Sleman". */
function chainsOf(doc: Doc, places: readonly Anchor[]): Anchor[] {
  const chains: Anchor[] = []
  let last: Anchor | null = null
  for (const place of places) {
    const head = chains.at(-1)
    if (head === undefined || last === null || place.first - last.end > CHAIN_GAP || isCountedBetween(doc, last.end, place.first))
      chains.push(place)
    else chains[chains.length - 1] = joined(head, place)
    last = place
  }
  return chains
}

function joined({ id, first, event, area, country, care, post }: Anchor, place: Anchor): Anchor {
  return {
    id: !area && place.area ? place.id : id,
    first,
    end: place.end,
    event: event || place.event,
    country,
    area: area || place.area,
    care: care && !place.area,
    post: post && place.post,
  }
}

/** "Jawa Timur 100 orang, Jawa Barat 75 orang": two places, each with its number. */
function isCountedBetween(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (doc.numberAt[i] >= 0) return true
  return false
}
