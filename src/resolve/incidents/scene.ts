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
import { classBits, isClass, sentenceEnd, sentenceStart } from '../../text/view.ts'
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
  const telling = new Set(mentions.map(({ first }) => first))
  const dayOf = new Map<number, DateFact>()
  for (const { fact, first } of namingsOf(doc, facts.dates.filter(isDay))) {
    const owner = ownerOf(doc, telling, first)
    if (owner !== null && !dayOf.has(owner)) dayOf.set(owner, fact)
  }
  const placesOf = new Map<number, LocationFact[]>()
  const namings = placeNamings(doc, facts)
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

function namingsOf<F extends { span: [number, number]; mentions?: { span: [number, number] }[] }>(
  doc: Doc,
  facts: readonly F[],
): Naming<F>[] {
  return facts
    .flatMap((fact) =>
      (fact.mentions ?? [fact]).map(({ span }) => ({ fact, first: tokenAt(doc, span[0]), end: tokenAt(doc, span[1] - 1) + 1 })),
    )
    .sort((a, b) => a.first - b.first)
}

/** The places where things may have happened: none of offices, none people come from or lie in, the dateline only where it is named again; of places within one another the first. */
function placeNamings(doc: Doc, { locations, officials }: Context['facts']): Naming<LocationFact>[] {
  const inOffice = new Set<number>()
  for (const { span } of officials) for (let i = tokenAt(doc, span[0]); doc.tokens.start[i] < span[1]; i++) inOffice.add(i)
  const datelines = new Set(locations.filter(({ role }) => role === 'dateline').map(({ span }) => span[0]))
  const namings = namingsOf(doc, locations).filter(
    ({ first }) => !datelines.has(doc.tokens.start[first]) && !inOffice.has(first) && !isClass(doc, first, CARE_PLACES),
  )
  return namings.filter(
    ({ first }, i) =>
      !(i > 0 && first - namings[i - 1].end <= CHAIN_GAP) &&
      !(isClass(doc, first - 1, ORIGIN_WORDS) && !isClass(doc, first - 2, SCENE_WORDS)),
  )
}

/** Most tokens between a place and the one that holds it. */
const CHAIN_GAP = 2

/** How far a day or place may stand from the words it belongs to, in tokens. */
const REACH = 60

const otherBits = classBits([CONSEQUENCES, SPEECH_BEFORE, SPEECH_AFTER, QUOTING])

/** The first token of the words of an incident that a day or place at a token belongs to, null where it belongs to something else. */
function ownerOf(doc: Doc, telling: ReadonlySet<number>, at: number): number | null {
  const from = Math.max(sentenceStart(doc, at), at - REACH)
  let named: number | null = null
  for (let i = at - 1; i >= from; i--) {
    // "menangkap pelaku pembunuhan itu di Bogor": the place of what was done to the culprit.
    if (telling.has(i)) {
      named ??= i
      if (!isAttribute(doc, i)) return named
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
