import { PlaceFlag } from '../../gazetteer/format.ts'
import { type Gazetteer, type NameId, NO_PLACE, type PlaceId, type PlaceType } from '../../model/gazetteer.ts'
import type { LocationMention } from '../../model/mentions/location.ts'
import { candidatesOf, needsNoTypeWord } from './candidates.ts'
import type { Standing } from './claims.ts'
import { inOtherProvinces } from './contained.ts'
import { coherence, type Surroundings, sharesArea, surroundingsOf } from './surroundings.ts'

/** The place a mention means (-1 where none can be told) and whether the text itself says so. */
export interface Choice {
  readonly place: PlaceId
  readonly isStated: boolean
  /**
   * It shares a small area with sure places of the article: the regency for villages and districts, the province for towns, the country abroad.
   * Asked only where it matters: of weak mentions and of places that need a type word.
   */
  readonly isNear: boolean
}

const UNKNOWN: Choice = { place: NO_PLACE, isStated: false, isNear: false }

const NONE: readonly never[] = []

/** What being of the type of a place listed beside it counts. */
const PEER = 60

/** So many places at most are named one in another: "RT 3, Desa, Kecamatan, Kabupaten, Provinsi, Indonesia". */
const LONGEST_CHAIN = 6

/** What each mention counts that lies in a place and is named right before it. */
const HELD = 400

/** The places the mentions mean: containers beside a name first, then one coherent area, then size. */
export function choosePlaces(list: readonly Standing[], weak: readonly boolean[], gazetteer: Gazetteer): Choice[] {
  const allowed = list.map(({ mention }) => candidatesOf(gazetteer, mention))
  const surroundings = surroundingsOf(gazetteer, list, allowed, weak)
  const isAbroad = areAbroad(gazetteer, surroundings)
  const choices: Choice[] = new Array(list.length)
  const listTypes = typesOfLists(list)
  const outers: PlaceId[] = new Array(list.length)
  const elsewhere = new Set<NameId>()
  for (let i = list.length - 1; i >= 0; i--) {
    const { mention, isHeld } = list[i]
    // "Desa Sukamaju RT 02, Kecamatan Sunggal": what holds a holder that no table knows holds what is in it
    const outer = !isHeld ? NO_PLACE : choices[i + 1].place >= 0 ? choices[i + 1].place : outers[i + 1]
    outers[i] = outer
    const asListed = listedAs(gazetteer, mention, listTypes[i])
    const naming: Naming = {
      candidates: asListed ?? allowed[i],
      isTyped: mention.type !== null || asListed !== null,
      isWeak: weak[i],
      isAbroad,
      outer,
      isOuterTyped: isHeld && list[i + 1].mention.type !== null,
      held: heldBy(list, allowed, i),
      peers: peersOf(gazetteer, list, allowed, i),
    }
    const { place, isStated, isNear } = choose(gazetteer, naming, surroundings)
    choices[i] = { place, isStated: isStated && asListed === null, isNear }
    if (outer >= 0 && place < 0) elsewhere.add(mention.known)
  }
  if (elsewhere.size === 0) return choices
  // "di Blang Padang, Banda Aceh": one the table does not know, so the others of its name in the article are none it knows
  return choices.map((choice, i) => {
    const { mention, isHeld } = list[i]
    const isOther = !isHeld && mention.known >= 0 && elsewhere.has(mention.known)
    return isOther && !needsNoTypeWord(gazetteer, choice.place)
      ? { place: NO_PLACE, isStated: false, isNear: choice.isNear }
      : choice
  })
}

/** The type word that each mention stands behind in a list, null for none. */
function typesOfLists(list: readonly Standing[]): LocationMention['type'][] {
  const types: LocationMention['type'][] = []
  for (let i = 0; i < list.length; i++) types.push(list[i].mention.type ?? (list[i].listedBefore ? types[i - 1] : null))
  return types
}

/** "Kabupaten Bogor, Sukabumi dan Cianjur": a place listed behind a type word is of its type, where the table knows one so; else null. */
function listedAs(
  gazetteer: Gazetteer,
  { type, known }: LocationMention,
  listType: LocationMention['type'],
): readonly PlaceId[] | null {
  if (type !== null || listType === null) return null
  const fitting = candidatesOf(gazetteer, { known, type: listType })
  return fitting.length > 0 ? fitting : null
}

/** The types of the places listed right beside `i` that can be but one: "Sumatera Barat dan Jambi" are two provinces. */
function peersOf(
  gazetteer: Gazetteer,
  list: readonly Standing[],
  allowed: readonly (readonly PlaceId[])[],
  i: number,
): readonly PlaceType[] {
  const { listedBefore, listedBehind } = list[i]
  if (!listedBefore && !listedBehind) return NONE
  const peers: PlaceType[] = []
  for (const beside of [i - 1, i + 1]) {
    if (beside < i ? !listedBefore : !listedBehind) continue
    const bare = allowed[beside].filter((id) => needsNoTypeWord(gazetteer, id))
    if (bare.length === 1) peers.push(gazetteer.type(bare[0]))
  }
  return peers
}

/** What the mentions right before `i` may mean that lie in it, a list each. */
function heldBy(list: readonly Standing[], allowed: readonly (readonly PlaceId[])[], i: number): readonly (readonly PlaceId[])[] {
  if (i === 0 || !list[i - 1].isHeld) return NONE
  const held: (readonly PlaceId[])[] = []
  for (let j = i - 1; j >= 0 && j >= i - LONGEST_CHAIN && list[j].isHeld; j--) held.push(allowed[j])
  return held
}

/** What is asked of a mention to choose its place. */
interface Naming {
  readonly candidates: readonly PlaceId[]
  /** A type word says what it is. */
  readonly isTyped: boolean
  readonly isWeak: boolean
  /** All sure places of the article lie abroad. */
  readonly isAbroad: boolean
  /** The place of its container, -1 for none. */
  readonly outer: PlaceId
  /** A type word says what its container is. */
  readonly isOuterTyped: boolean
  readonly held: readonly (readonly PlaceId[])[]
  readonly peers: readonly PlaceType[]
}

function choose(gazetteer: Gazetteer, naming: Naming, surroundings: Surroundings): Choice {
  const { candidates, isTyped, isWeak, outer, held } = naming
  const isPlain = (id: PlaceId) => needsNoTypeWord(gazetteer, id)
  const inside = outer < 0 ? NONE : candidates.filter((id) => id !== outer && gazetteer.contains(outer, id))
  if (outer >= 0 && inside.length === 0) {
    const mayBe = (id: PlaceId) => isPlain(id) && !(naming.isOuterTyped && inOtherProvinces(gazetteer, id, outer))
    if (!candidates.some(mayBe)) return UNKNOWN
  }
  const from = likelier(gazetteer, inside.length > 0 ? inside : candidates, isTyped)
  if (from.length === 0) return UNKNOWN
  // One alone needs no weighing.
  const scores: readonly number[] = from.length === 1 ? NONE : from.map((id) => scoreOf(gazetteer, id, naming, surroundings))
  const best = from.length === 1 ? 0 : scores.indexOf(Math.max(...scores))
  const place = from[best]
  const needsNone = isPlain(place)
  const isNear = (isWeak || !needsNone) && sharesArea(gazetteer, place, surroundings)
  if (!needsNone) {
    const hasRival = scores.some((s, i) => i !== best && s >= scores[best] - 5)
    const isFar =
      inside.length === 0 &&
      !isNear &&
      (from.length > 1 ? !isMuchGreater(gazetteer, from, place) : isElsewhere(gazetteer, place, surroundings, naming.isAbroad))
    if (hasRival || isFar) return UNKNOWN
  }
  const isOnly =
    from.length === 1 ||
    (held.length > 0 && from.filter((id) => heldIn(gazetteer, id, held) > 0).length === 1) ||
    (needsNone && !isTyped && from.filter(isPlain).length === 1) ||
    (inside.length > 0 && !needsNone)
  return { place, isStated: isOnly && (needsNone || inside.length > 0 || isTyped), isNear }
}

/** What a town abroad must outweigh its namesakes by: four times their people. */
const MUCH_GREATER = 15

/** "di Oxford": whether a place abroad has so many more people than its namesakes, none of them in Indonesia, that it alone is meant. */
function isMuchGreater(gazetteer: Gazetteer, places: readonly PlaceId[], place: PlaceId): boolean {
  const isLess = (id: PlaceId) => id === place || gazetteer.weight(id) <= gazetteer.weight(place) - MUCH_GREATER
  return places.every((id) => gazetteer.country(id) !== 'ID' && isLess(id))
}

/** From this weight on a town abroad is meant wherever the article plays (about forty thousand people). */
const LARGE = 140

/** Whether all sure places of the article lie in other countries: no village in Indonesia of the name is meant, nor a town abroad where all lie abroad. */
function isElsewhere(gazetteer: Gazetteer, place: PlaceId, surroundings: Surroundings, isAbroad: boolean): boolean {
  const mayBeOther = gazetteer.country(place) === 'ID' || (isAbroad && gazetteer.weight(place) < LARGE)
  if (surroundings.size === 0 || !mayBeOther) return false
  return !surroundings.has(countryAbove(gazetteer, place))
}

/** Whether all areas that sure places lie in are abroad. */
function areAbroad(gazetteer: Gazetteer, surroundings: Surroundings): boolean {
  for (const area of surroundings.keys()) if (gazetteer.country(area) === 'ID') return false
  return true
}

/** The country that a place lies in, or whatever else holds it last. */
function countryAbove(gazetteer: Gazetteer, place: PlaceId): PlaceId {
  let up = place
  while (gazetteer.parent(up) >= 0) up = gazetteer.parent(up)
  return up
}

/** The places that a name alone means before others: the one it means whatever its namesakes, else those that need no type word, else all. */
function likelier(gazetteer: Gazetteer, places: readonly PlaceId[], isTyped: boolean): readonly PlaceId[] {
  const bare = isTyped ? NONE : places.filter((id) => needsNoTypeWord(gazetteer, id))
  const first = bare.find((id) => gazetteer.flags(id) & PlaceFlag.FIRST)
  if (first !== undefined) return [first]
  return bare.length > 0 ? bare : places
}

/** How much speaks for a place beside others of its name. */
function scoreOf(gazetteer: Gazetteer, id: PlaceId, { held, peers }: Naming, surroundings: Surroundings): number {
  const peer = peers.includes(gazetteer.type(id)) ? PEER : 0
  return gazetteer.weight(id) + coherence(gazetteer, id, surroundings) + HELD * heldIn(gazetteer, id, held) + peer
}

/** How many of the mentions held, a list of meanings each, may lie in a place. */
function heldIn(gazetteer: Gazetteer, id: PlaceId, held: readonly (readonly PlaceId[])[]): number {
  let count = 0
  for (const inner of held) if (inner.some((c) => c !== id && gazetteer.contains(id, c))) count++
  return count
}
