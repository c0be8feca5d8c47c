import { CONSEQUENCES } from '../../lexicon/incidents.ts'
import { ORIGIN_WORDS, QUOTING, SCENE_WORDS } from '../../lexicon/link-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { CARE_PLACES } from '../../lexicon/victims.ts'
import type { Doc } from '../../model/doc.ts'
import type { DateFact } from '../../model/kinds/date.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import type { IncidentMention } from '../../model/mentions/incident.ts'
import { tokenAt } from '../../text/token-at.ts'
import { classBits, isClass, sentenceEnd, sentenceStart, textOf } from '../../text/view.ts'
import type { Context } from '../context.ts'

/** A naming of a day or place, as tokens. */
interface Naming<F> {
  readonly fact: F
  readonly first: number
  readonly end: number
}

/** When and where the words of incidents say that something happened, each with what is said of it in its own clause. */
export interface Scene {
  /** The day of the words that begin at a token, none where they have none. */
  readonly dayOf: ReadonlyMap<number, DateFact>
  /** Their places: those that "di" introduces first. */
  readonly placesOf: ReadonlyMap<number, readonly LocationFact[]>
}

/** Most places that words of an incident have. */
const MOST_PLACES = 8

/** Reads which day and place belongs to which words of an incident: each to the verb or noun of doing nearest before it, else behind it. */
export function readScene(mentions: readonly IncidentMention[], { doc, facts }: Context): Scene {
  const telling = new Map(mentions.map(({ first, end }) => [first, end]))
  const dayOf = new Map<number, DateFact>()
  const told = new Set(mentions.map(({ first }) => doc.sentenceOf[first]))
  for (const { fact, first } of namingsOf(doc, facts.dates.filter(isDay), told)) {
    const owner = ownerOf(doc, telling, first)
    if (owner !== null && !dayOf.has(owner)) dayOf.set(owner, fact)
  }
  const placesOf = new Map<number, LocationFact[]>()
  const namings = placeNamings(
    doc,
    facts,
    told,
    new Set(mentions.filter(({ type }) => type !== 'armed-clash').map(({ end }) => end)),
  )
  for (const there of [true, false])
    for (const naming of namings) {
      if (isScene(doc, naming) !== there) continue
      const owner = ownerOf(doc, telling, naming.first)
      if (owner === null) continue
      const places = placesOf.get(owner)
      if (places === undefined) placesOf.set(owner, [naming.fact])
      else if (places.length < MOST_PLACES) places.push(naming.fact)
    }
  return { dayOf, placesOf }
}

const isScene = (doc: Doc, { first }: Naming<unknown>) => isClass(doc, first - 1, SCENE_WORDS)

const isDay = ({ type, value }: DateFact) => (type === 'date' || type === 'time') && value !== null && !value.endsWith('_REF')

/** The namings of facts that stand in some sentences, in text order. */
function namingsOf<F extends { span: [number, number]; mentions?: { span: [number, number] }[] }>(
  doc: Doc,
  facts: readonly F[],
  sentences: ReadonlySet<number>,
): Naming<F>[] {
  const namings: Naming<F>[] = []
  for (const fact of facts)
    for (const { span } of fact.mentions ?? [fact]) {
      const first = tokenAt(doc, span[0])
      if (sentences.has(doc.sentenceOf[first])) namings.push({ fact, first, end: tokenAt(doc, span[1] - 1) + 1 })
    }
  return namings.sort((a, b) => a.first - b.first)
}

/** The places where things may have happened: none of offices, none people come from or lie in, the dateline only where it is named again; of places within one another the first. */
function placeNamings(
  doc: Doc,
  { locations, officials }: Context['facts'],
  told: ReadonlySet<number>,
  tellingEnds: ReadonlySet<number>,
): Naming<LocationFact>[] {
  const inOffice = new Set<number>()
  for (const { span } of officials) for (let i = tokenAt(doc, span[0]); doc.tokens.start[i] < span[1]; i++) inOffice.add(i)
  const datelines = new Set(locations.filter(({ role }) => role === 'dateline').map(({ span }) => span[0]))
  const namings = namingsOf(doc, locations, told).filter(
    ({ first }) => !datelines.has(doc.tokens.start[first]) && !inOffice.has(first) && !isClass(doc, first, CARE_PLACES),
  )
  return namings.filter(
    (naming, i) =>
      !isActor(doc, naming, tellingEnds) &&
      !(i > 0 && naming.first - namings[i - 1].end <= CHAIN_GAP) &&
      !(isClass(doc, naming.first - 1, ORIGIN_WORDS) && !isClass(doc, naming.first - 2, SCENE_WORDS)),
  )
}

/** "serangan Israel", "kapal berbendera Liberia": a state that acts or that something is of; "gempa Turki" and "Turki diguncang gempa" tell where. */
const isActor = (doc: Doc, { fact, first, end }: Naming<LocationFact>, tellingEnds: ReadonlySet<number>) =>
  fact.type === 'country' &&
  ![1, 2, 3].some((back) => isClass(doc, first - back, SCENE_WORDS)) &&
  !tellingEnds.has(first) &&
  !PASSIVE.test(textOf(doc, end))

const PASSIVE = /^di[a-z]{4,}$/

/** Most tokens between a place and the one that holds it. */
const CHAIN_GAP = 2

/** How far a day or place may stand from the words it belongs to, in tokens. */
const REACH = 60

const otherBits = classBits([CONSEQUENCES, SPEECH_BEFORE, SPEECH_AFTER, QUOTING])

/** The first token of the words of an incident that a day or place at a token belongs to, null where it belongs to something else. */
function ownerOf(doc: Doc, telling: ReadonlyMap<number, number>, at: number): number | null {
  const from = Math.max(sentenceStart(doc, at), at - REACH)
  let named: number | null = null
  for (let i = at - 1; i >= from; i--) {
    // "menangkap pelaku pembunuhan itu di Bogor": the place of what was done to the culprit.
    const end = telling.get(i)
    if (end !== undefined) {
      named ??= i
      if (!isAttribute(doc, i) || at - end < CHAIN_GAP) return named
    } else if (doc.words[i] !== 0 && otherBits(doc, i) !== 0) return null
  }
  if (named !== null) return named
  const to = Math.min(sentenceEnd(doc, at), at + REACH)
  for (let i = at + 1; i < to; i++) {
    if (telling.has(i)) return i
    if (doc.words[i] !== 0 && otherBits(doc, i) !== 0) return null
  }
  return null
}

/** Whether words of an incident only say which people are spoken of: "pelaku pembunuhan". */
const isAttribute = (doc: Doc, i: number) => isClass(doc, i - 1, PEOPLE)
