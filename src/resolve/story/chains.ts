import { NATIONWIDE } from '../../lexicon/scene-words.ts'
import type { Doc } from '../../model/doc.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import { firstFrom } from '../../text/first-from.ts'
import { madeOnce } from '../../text/made-once.ts'
import { tokenAt } from '../../text/token-at.ts'
import { endOf } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { mostOf } from '../most.ts'
import { happeningAt } from './happening.ts'
import { isPlacing, type PlaceNaming, type PlacePart } from './place-part.ts'
import { placeParts } from './place-parts.ts'
import { isTiedTo } from './place-rows.ts'

/** A place as a clause names it, with those that hold it ("Ngaglik, Sleman") and those listed with it ("di Agam dan Solok"): tokens `[first, end)`. */
export interface Chain {
  /** The finest place that holds for all of it, null where none does: "di seluruh dunia", "di luar Bali", "antara lain Kudus, Solo, dan Ternate". */
  readonly place: LocationFact | null
  /** The road, building or water of it that is named first ("Jalan Melati, Sleman"), else its place. */
  readonly site: LocationFact | null
  readonly first: number
  readonly end: number
  readonly part: PlacePart
  /** How sure the words beside it are that something happened there: see `happeningAt`. */
  readonly happening: 0 | 1 | 2
}

interface Naming extends PlaceNaming {
  readonly fact: LocationFact
}

/** The places of a text as its clauses name them, and the words for the whole nation or world, in text order. */
export const readChains = madeOnce(({ doc, facts }: Pick<Context, 'doc' | 'facts'>): Chain[] => {
  const namings = namingsOf(doc, facts.locations)
  const parts = placeParts(doc, namings, officesOf(doc, facts.officials))
  const byName = new Map(facts.locations.map((fact) => [fact.name, fact]))
  const chains: Chain[] = []
  for (let i = 0; i < namings.length; ) {
    let to = i + 1
    while (to < namings.length && isTiedTo(doc, namings[to - 1].end, namings[to].first) && parts[to] === parts[i]) to++
    chains.push(chainOf(doc, namings.slice(i, to), parts[i], byName))
    i = to
  }
  return [...chains, ...everywhere(doc)].sort((a, b) => a.first - b.first)
})

function namingsOf(doc: Doc, locations: readonly LocationFact[]): Naming[] {
  return locations
    .flatMap((fact) =>
      fact.mentions.map(({ span }, i) => ({
        fact,
        type: fact.type,
        first: tokenAt(doc, span[0]),
        end: tokenAt(doc, span[1] - 1) + 1,
        isDateline: fact.role === 'dateline' && i === 0,
      })),
    )
    .sort((a, b) => a.first - b.first)
}

/** Tells which tokens are of the introduction of an official, or of the name of a body. */
export function officesOf(doc: Doc, officials: Context['facts']['officials']): (token: number) => boolean {
  const inPost = new Uint8Array(doc.tokens.length)
  for (const { span } of officials) inPost.fill(1, tokenAt(doc, span[0]), tokenAt(doc, span[1] - 1) + 1)
  return (token) => inPost[token] === 1 || (doc.organizationAt[token] >= 0 && !doc.organizations[doc.organizationAt[token]].site)
}

function chainOf(doc: Doc, namings: readonly Naming[], part: PlacePart, byName: ReadonlyMap<string, LocationFact>): Chain {
  const first = namings[0].first
  const end = namings[namings.length - 1].end
  const place =
    part === 'outside'
      ? null
      : placeOf(
          namings.map(({ fact }) => fact),
          byName,
        )
  const happening = part === 'struck' ? 2 : isPlacing(part) ? happeningAt(doc, first, end) : 0
  const site = place === null || isArea(namings[0].fact) ? place : namings[0].fact
  return { place, site, first, end, part, happening }
}

/** So many places side by side are no one place. */
const SEVERAL = 3

/** The finest place of a row: of an address the smallest area, of places side by side the one that holds them all. */
function placeOf(row: readonly LocationFact[], byName: ReadonlyMap<string, LocationFact>): LocationFact | null {
  const beside: LocationFact[] = []
  for (const place of row) {
    const last = beside[beside.length - 1]
    if (last === undefined) beside.push(place)
    else if (isWithin(place, last)) beside[beside.length - 1] = place
    else if (!isHeldBy(last, place)) beside.push(place)
    // "Pesing, Kebon Jeruk": of the two the one that a table knows
    else if (!isArea(last) || last.type === 'other') beside[beside.length - 1] = place
  }
  if (beside.length === 1) return beside[0]
  const holder = beside[0].within.find((name) => beside.every(({ within }) => within.includes(name)))
  const named = holder === undefined ? undefined : byName.get(holder)
  if (named !== undefined && named.type !== 'country') return named
  return beside.length < SEVERAL ? beside[0] : null
}

/** Whether a place lies in another, by the table. */
export const isWithin = (inner: LocationFact, outer: LocationFact): boolean =>
  inner.within.includes(outer.name) || (outer.type === 'country' && inner.type !== 'country' && inner.country === outer.country)

/** Whether a place lies in one named right behind it: by the table, or as a smaller kind of which the table does not know where it lies. */
const isHeldBy = (inner: LocationFact, outer: LocationFact) =>
  isWithin(inner, outer) ||
  !isArea(inner) ||
  (inner.code !== null && outer.code === null) ||
  ((inner.code === null || inner.type === 'mountain') && SIZES[inner.type] < SIZES[outer.type])

/** How great places of a type are beside others. */
const SIZES: { readonly [type in LocationFact['type']]: number } = {
  country: 9,
  region: 8,
  province: 7,
  regency: 6,
  city: 6,
  island: 5,
  district: 4,
  village: 3,
  neighborhood: 2,
  mountain: 1,
  water: 1,
  other: 1,
  road: 0,
  facility: 0,
}

/** Whether a place has an area of its own, and is no road, building or water. */
export const isArea = ({ type }: LocationFact): boolean => type !== 'road' && type !== 'facility' && type !== 'water'

/** The words for the whole nation or world. */
function everywhere(doc: Doc): Chain[] {
  const chains: Chain[] = []
  for (let i = 0; i < doc.words.length; i++) {
    const end = doc.words[i] === 0 ? 0 : endOf(doc, i, NATIONWIDE)
    if (end > 0) chains.push({ place: null, site: null, first: i, end, part: 'at', happening: 0 })
  }
  return chains
}

/** The index of the first chain that begins at or behind a token. */
export const chainFrom = (chains: readonly Chain[], token: number): number =>
  firstFrom(chains.length, (i) => chains[i].first, token)

/** The place that most of the story is told of, for want of a scene; null for none. */
export function mainPlace(chains: readonly Chain[]): Chain | null {
  const weights = new Map<string, number>()
  const first = new Map<string, Chain>()
  for (const chain of chains) {
    const { place, part, happening } = chain
    if (place === null || !isPlacing(part) || part === 'counts' || (happening === 0 && place.role !== 'event')) continue
    const weight = (place.role === 'event' ? 1 : 0.5) + happening
    weights.set(place.id, (weights.get(place.id) ?? 0) + (isArea(place) ? weight : weight / 100))
    if (!first.has(place.id)) first.set(place.id, chain)
  }
  const most = mostOf(weights)
  return most === undefined ? null : first.get(most)!
}
