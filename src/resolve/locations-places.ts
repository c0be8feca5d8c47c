import { compatible } from '../gazetteer/compatible.ts'
import { PlaceFlag, type PlaceType } from '../gazetteer/format.ts'
import { openGazetteer } from '../gazetteer/open.ts'
import { type LocationMention, PlaceCue } from '../model/mentions/location.ts'
import type { Standing } from './locations-claims.ts'

/** The place a mention means (-1 where none can be told) and whether the text itself says so. */
export interface Choice {
  readonly place: number
  readonly isStated: boolean
  /** It shares a small area with sure places of the article: the regency for villages and districts, the province for towns, the country abroad. */
  readonly isNear: boolean
}

const UNKNOWN: Choice = { place: -1, isStated: false, isNear: false }

/** What a shared regency, province and country count beside a place's weight, which runs to 255; a container beside the name outdoes all. */
const SHARED = { regency: 60, province: 30, country: 25 } as const
const MOST = 3

/** What being of the type of a place listed beside it counts. */
const PEER = 60

/** So many places at most are named one in another: "RT 3, Desa, Kecamatan, Kabupaten, Provinsi, Indonesia". */
const LONGEST_CHAIN = 6

/** What each mention counts that lies in a place and is named right before it. */
const HELD = 400

/** From this weight on a district is a town that its province knows. */
const KNOWN_DISTRICT = 105

/** How the article's sure places are spread over areas: how many lie in each. */
type Surroundings = Map<number, number>

/** The candidates of a mention that its type word allows. */
function candidatesOf({ known, type }: Pick<LocationMention, 'known' | 'type'>): readonly number[] {
  const gazetteer = openGazetteer()
  if (known < 0) return []
  const all = gazetteer.candidates(known)
  if (type === null) return all
  // "Provinsi Jakarta"
  const isTwin = (id: number) => type === 'province' && (gazetteer.flags(id) & PlaceFlag.TWIN) !== 0
  const fitting = all.filter((id) => compatible(type, gazetteer.type(id)) || isTwin(id))
  // "Kabupaten Tangerang Selatan": a slip for the city, there being no such regency
  return fitting.length === 0 && type === 'regency' ? all.filter((id) => gazetteer.type(id) === 'city') : fitting
}

/** The places the mentions mean: containers beside a name first, then one coherent area, then size. */
export function choosePlaces(list: readonly Standing[], weak: readonly boolean[]): Choice[] {
  const surroundings = surroundingsOf(
    list.filter((_, i) => !weak[i]),
    list,
  )
  const choices: Choice[] = new Array(list.length)
  const listTypes = typesOfLists(list)
  const elsewhere = new Set<number>()
  for (let i = list.length - 1; i >= 0; i--) {
    const { container } = list[i]!
    const outer = container < 0 ? -1 : choices[container]!.place
    const { mention } = list[i]!
    const typed = asListed(mention, listTypes[i]!)
    const choice = choose(typed, outer, heldBy(list, i), surroundings, peersOf(list, i))
    choices[i] = typed === mention ? choice : { ...choice, isStated: false }
    if (outer >= 0 && choice.place < 0) elsewhere.add(mention.known)
  }
  // "di Blang Padang, Banda Aceh": one the table does not know, so the others of its name in the article are none it knows
  return choices.map((choice, i) => {
    const { mention, container } = list[i]!
    const isOther = container < 0 && mention.known >= 0 && elsewhere.has(mention.known)
    return isOther && !isBare(choice.place) ? { ...UNKNOWN, isNear: choice.isNear } : choice
  })
}

/** The type word that each mention stands behind in a list, null for none. */
function typesOfLists(list: readonly Standing[]): LocationMention['type'][] {
  const types: LocationMention['type'][] = []
  list.forEach(({ mention, listedWith }, i) => {
    types.push(mention.type ?? (listedWith.includes(i - 1) ? types[i - 1]! : null))
  })
  return types
}

/** "Kabupaten Bogor, Sukabumi dan Cianjur": a place listed behind a type word is of its type, where the table knows one so. */
function asListed(mention: LocationMention, type: LocationMention['type']): LocationMention {
  if (mention.type !== null || type === null) return mention
  const { known } = mention
  return candidatesOf({ known, type }).length > 0 ? { ...mention, type } : mention
}

/** The types of the places listed right beside `i` that can be but one: "Sumatera Barat dan Jambi" are two provinces. */
function peersOf(list: readonly Standing[], i: number): PlaceType[] {
  const gazetteer = openGazetteer()
  return list[i]!.listedWith.flatMap((j) => {
    const bare = candidatesOf(list[j]!.mention).filter(isBare)
    return bare.length === 1 ? [gazetteer.type(bare[0]!)] : []
  })
}

/** The mentions right before `i` that lie in it. */
function heldBy(list: readonly Standing[], i: number): LocationMention[] {
  const held: LocationMention[] = []
  for (let j = i - 1; j >= 0 && j >= i - LONGEST_CHAIN && list[j]!.container === j + 1; j--) held.push(list[j]!.mention)
  return held
}

/** Whether a place needs no type word. */
function isBare(id: number): boolean {
  return id >= 0 && (openGazetteer().flags(id) & PlaceFlag.BARE) !== 0
}

function choose(
  mention: LocationMention,
  outer: number,
  held: readonly LocationMention[],
  surroundings: Surroundings,
  peers: readonly PlaceType[],
): Choice {
  const gazetteer = openGazetteer()
  const all = candidatesOf(mention)
  const inside = outer < 0 ? [] : all.filter((id) => id !== outer && gazetteer.contains(outer, id))
  if (outer >= 0 && inside.length === 0 && !all.some(isBare)) return UNKNOWN
  const allowed = inside.length > 0 ? inside : all
  const bare = mention.type === null ? allowed.filter(isBare) : []
  const first = bare.find((id) => gazetteer.flags(id) & PlaceFlag.FIRST)
  const from = first !== undefined ? [first] : bare.length > 0 ? bare : allowed
  if (from.length === 0) return UNKNOWN
  const holds = (id: number) =>
    held.length === 0 ? 0 : held.filter((inner) => candidatesOf(inner).some((c) => c !== id && gazetteer.contains(id, c))).length
  const isPeer = (id: number) => peers.includes(gazetteer.type(id))
  // One alone needs no weighing.
  const scores =
    from.length === 1
      ? [0]
      : from.map((id) => gazetteer.weight(id) + coherence(id, surroundings) + HELD * holds(id) + (isPeer(id) ? PEER : 0))
  const best = scores.indexOf(Math.max(...scores))
  const place = from[best]!
  const isNear = sharesArea(place, surroundings)
  if (!isBare(place)) {
    const hasRival = scores.some((s, i) => i !== best && s >= scores[best]! - 5)
    if (hasRival || (inside.length === 0 && from.length > 1 && !isNear)) return UNKNOWN
  }
  const isOnly =
    (held.length > 0 && from.filter((id) => holds(id) > 0).length === 1) ||
    from.length === 1 ||
    (isBare(place) && mention.type === null && from.filter(isBare).length === 1) ||
    (inside.length > 0 && !isBare(place))
  return { place, isStated: isOnly && (isBare(place) || inside.length > 0 || mention.type !== null), isNear }
}

/** Whether a place lies in an area that sure places of the article lie in: the smaller the place, the smaller the area. */
function sharesArea(id: number, surroundings: Surroundings): boolean {
  const gazetteer = openGazetteer()
  const isSmall = gazetteer.type(id) === 'village' || (gazetteer.type(id) === 'district' && gazetteer.weight(id) < KNOWN_DISTRICT)
  for (let up = gazetteer.parent(id); up >= 0; up = gazetteer.parent(up)) {
    const type = gazetteer.type(up)
    const isCountry = type === 'country'
    if (isCountry ? gazetteer.country(id) === 'ID' : isSmall && type === 'province') return false
    if (surroundings.has(up)) return true
  }
  return false
}

/** What a place shares with the sure places of the article, those in it included. */
function coherence(id: number, surroundings: Surroundings): number {
  const gazetteer = openGazetteer()
  let sum = 0
  for (let up = id; up >= 0; up = gazetteer.parent(up)) {
    const type = gazetteer.type(up)
    const share = type === 'country' ? SHARED.country : type === 'province' ? SHARED.province : SHARED.regency
    sum += share * Math.min(MOST, surroundings.get(up) ?? 0)
  }
  return sum
}

/** Counts the areas that hold the places of mentions with one meaning, or with one within the container named beside them. */
function surroundingsOf(sureOnes: readonly Standing[], list: readonly Standing[]): Surroundings {
  const gazetteer = openGazetteer()
  const surroundings: Surroundings = new Map()
  const seen = new Set<number>()
  for (const { mention, container } of sureOnes) {
    if (mention.known < 0 && mention.type === null) continue
    let found = candidatesOf(mention)
    if (container >= 0) {
      const outers = candidatesOf(list[container]!.mention)
      const inside = found.filter((id) => outers.some((o) => o !== id && gazetteer.contains(o, id)))
      if (inside.length > 0) found = inside
    }
    const bare = found.filter((id) => gazetteer.flags(id) & PlaceFlag.BARE)
    const sure = bare.length === 1 && !(mention.cues & PlaceCue.NAMESAKE) ? bare[0]! : found.length === 1 ? found[0]! : -1
    if (sure < 0 || seen.has(sure)) continue
    seen.add(sure)
    for (let up = gazetteer.area(sure); up >= 0; up = gazetteer.parent(up)) surroundings.set(up, (surroundings.get(up) ?? 0) + 1)
  }
  return surroundings
}
