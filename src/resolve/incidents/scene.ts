import { CONSEQUENCES } from '../../lexicon/incidents.ts'
import { QUOTING } from '../../lexicon/link-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import type { Doc } from '../../model/doc.ts'
import type { DateFact } from '../../model/kinds/date.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import type { IncidentMention } from '../../model/mentions/incident.ts'
import { classBits, isClass, sentenceEnd, sentenceStart } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { type Chain, readChains } from '../story/chains.ts'
import { isPlacing } from '../story/place-part.ts'
import { readSceneDays } from '../story/scene-days.ts'

/** When and where the words of incidents say that something happened, each with what is said of it in its own clause. */
export interface Scene {
  /** The day of the words that begin at a token, none where they have none. */
  readonly dayOf: ReadonlyMap<number, DateFact>
  /** Their clock or part of the day, where no day is said: of which day it is has been guessed. */
  readonly hourOf: ReadonlyMap<number, DateFact>
  /** Their places: those that "di" introduces first. */
  readonly placesOf: ReadonlyMap<number, readonly LocationFact[]>
}

/** Most places that words of an incident have. */
const MOST_PLACES = 8

/** Ties the days and places of the story to words of incidents: each to the verb or noun of doing nearest before it, else behind it. */
export function readScene(mentions: readonly IncidentMention[], context: Context): Scene {
  const { doc } = context
  const telling = new Map(mentions.map(({ first, end }) => [first, end]))
  const sicknesses = new Set(mentions.filter(({ type }) => type === 'epidemic').map(({ first }) => first))
  const told = new Set(mentions.map(({ first }) => doc.sentenceOf[first]))
  const ownerAt = (first: number, mayBeSaid: boolean) =>
    told.has(doc.sentenceOf[first]) ? ownerOf(doc, telling, first, mayBeSaid) : null
  const { named, hours } = daysOf(context, ownerAt, sicknesses)
  return { dayOf: named, hourOf: hours, placesOf: placesOf(context, ownerAt, new Set(telling.values())) }
}

/** Tells the first token of the words of an incident that a day or place at a token belongs to, null for none; see `ownerOf`. */
type OwnerAt = (first: number, mayBeSaid: boolean) => number | null

function daysOf(context: Context, ownerAt: OwnerAt, sicknesses: ReadonlySet<number>) {
  const byId = new Map(context.facts.dates.map((day) => [day.id, day]))
  const named = new Map<number, DateFact>()
  const hours = new Map<number, DateFact>()
  // "sejak Senin" is the day of what has gone on since, "hingga Senin" that of a sickness, for want of another.
  const days = readSceneDays(context)
  for (const wanted of ['plain', 'since', 'until'])
    for (const { id, first, kind, isNamed, value } of days) {
      const owner = kind === wanted ? ownerAt(first, false) : null
      const dayOf = isNamed || !value.includes('T') ? named : hours
      if (owner !== null && !dayOf.has(owner) && (kind !== 'until' || sicknesses.has(owner))) dayOf.set(owner, byId.get(id)!)
    }
  return { named, hours }
}

function placesOf(context: Context, ownerAt: OwnerAt, ends: ReadonlySet<number>): ReadonlyMap<number, readonly LocationFact[]> {
  const placesOf = new Map<number, LocationFact[]>()
  const chains = readChains(context)
  for (const wanted of [isScene, (chain: Chain) => isAttribute(chain, ends)])
    for (const chain of chains) {
      const owner = chain.site !== null && wanted(chain) ? ownerAt(chain.first, true) : null
      if (owner === null) continue
      const places = placesOf.get(owner)
      if (places === undefined) placesOf.set(owner, [chain.site!])
      else if (places.length < MOST_PLACES) places.push(chain.site!)
    }
  return placesOf
}

const isScene = ({ part }: Chain) => isPlacing(part)

/** "gempa Turki", "demo Surabaya": what something is of tells where; a state that stands elsewhere acts, or something is its ("kapal berbendera Liberia"). */
const isAttribute = ({ part, place, first }: Chain, ends: ReadonlySet<number>) =>
  part === 'other' && (ends.has(first) || (place!.type !== 'country' && place!.type !== 'region'))

/** How far a day or place may stand from the words it belongs to, in tokens. */
const REACH = 60

const otherBits = classBits([CONSEQUENCES, [SPEECH_BEFORE, SPEECH_AFTER, QUOTING]])
const FOLLOWS = 1

/**
 * The first token of the words of an incident that a day or place at a token belongs to, null where it belongs to something else; `mayBeSaid` whether
 * it may be of what is said behind a verb of saying: "mengimbau warga menjauhi tambang di Agam pascalongsor".
 */
function ownerOf(doc: Doc, telling: ReadonlyMap<number, number>, at: number, mayBeSaid: boolean): number | null {
  const from = Math.max(sentenceStart(doc, at), at - REACH)
  let named: number | null = null
  for (let i = at - 1; i >= from; i--) {
    // "menangkap pelaku pembunuhan itu di Bogor": the place of what was done to the culprit.
    const end = telling.get(i)
    if (end !== undefined) {
      named ??= i
      if (!isOfPeople(doc, i) || at - end < 2) return named
    } else if (doc.words[i] !== 0) {
      const bits = otherBits(doc, i)
      if (bits & FOLLOWS || (bits !== 0 && !mayBeSaid)) return null
      if (bits !== 0) break
    }
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
const isOfPeople = (doc: Doc, i: number) => isClass(doc, i - 1, PEOPLE)
