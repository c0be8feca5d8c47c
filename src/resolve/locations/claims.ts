import { PlaceFlag } from '../../gazetteer/format.ts'
import { HOUSE_NUMBERS, PLACE_JOINTS, PLACE_LINKS, PLACE_TYPES } from '../../lexicon/places.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { PlaceId } from '../../model/gazetteer.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import type { OfficialFact } from '../../model/kinds/official.ts'
import { type LocationMention, PlaceCue } from '../../model/mentions/location.ts'
import type { Reason } from '../../model/reasons.ts'
import { overlap, type Span } from '../../model/span.ts'
import { hasShape, isClass, isMark, valueAt } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { containedIn, inOtherProvinces } from './contained.ts'
import { isDateline } from './dateline.ts'

/** A mention that no other claims, and what ties it to the mentions right before and right behind it. */
export interface Standing {
  readonly mention: LocationMention
  /** The mention right behind it is its container ("Ciawi, Bogor"). */
  isHeld: boolean
  /** The mention right before it lies in it. */
  holds: boolean
  /** It is listed with the mention right before it, and with the one right behind it ("Wulanggitang, Ilebura, dan Larantuka"). */
  listedBefore: boolean
  listedBehind: boolean
}

/** The mentions that do not overlap: a type word's name before a bare one, the longer before the shorter, and none that a person or a body claims. */
export function standing(mentions: readonly LocationMention[], context: Context): Standing[] {
  const { doc, facts, reject } = context
  const officialIn = officialsInOrder(facts.officials)
  const free: Standing[] = []
  for (const mention of apart(mentions, reject)) {
    const isPlace = isDateline(mention, context)
    const reason = isPlace ? null : claimant(doc, mention)
    const official = isPlace || reason !== null ? null : officialIn(mention)
    if (reason === null && official === null)
      free.push({ mention, isHeld: false, holds: false, listedBefore: false, listedBehind: false })
    else reject?.('locations', mention, reason ?? 'names-official', official ?? undefined)
  }
  return free
}

/** The mentions that do not overlap, in text order: of those that do, the ones that rank first. */
function apart(mentions: readonly LocationMention[], reject: Context['reject']): LocationMention[] {
  const inOrder = inTextOrder(mentions)
  const kept: LocationMention[] = []
  for (let i = 0; i < inOrder.length; ) {
    const first = i
    let { end } = inOrder[i++]
    while (i < inOrder.length && inOrder[i].first < end) end = Math.max(end, inOrder[i++].end)
    if (i === first + 1) kept.push(inOrder[first])
    else keepFirstRanking(inOrder.slice(first, i), end, kept, reject)
  }
  return kept
}

/** Rules find most mentions one after another: few lists must be sorted. */
function inTextOrder(mentions: readonly LocationMention[]): readonly LocationMention[] {
  for (let i = 1; i < mentions.length; i++)
    if (mentions[i].first < mentions[i - 1].first) return mentions.toSorted((a, b) => a.first - b.first)
  return mentions
}

/** Keeps, of mentions that overlap one another and end before `end`, those that rank before all they overlap. */
function keepFirstRanking(
  mentions: readonly LocationMention[],
  end: number,
  kept: LocationMention[],
  reject: Context['reject'],
): void {
  const start = mentions[0].first
  // The mention kept at a token.
  const owner = new Array<LocationMention | undefined>(end - start).fill(undefined)
  const chosen: LocationMention[] = []
  for (const mention of mentions.toSorted((a, b) => rank(b) - rank(a) || a.first - b.first)) {
    const from = mention.first - start
    const to = mention.end - start
    let isFree = true
    // Halves of "Rusia-Ukraina" share a token, and no letter.
    for (let i = from; i < to && isFree; i++) isFree = owner[i] === undefined || !overlap(owner[i]!.span, mention.span)
    if (isFree) {
      chosen.push(mention)
      owner.fill(mention, from, to)
    } else reject?.('locations', mention, 'in-longer-naming')
  }
  for (const mention of chosen.sort((a, b) => a.span[0] - b.span[0])) kept.push(mention)
}

const rank = ({ cues, span }: LocationMention) => (cues & PlaceCue.TYPED ? 10_000 : 0) + span[1] - span[0]

/** Tells, asked in text order, the id of the official whose naming a mention's words are part of; null for none. */
function officialsInOrder(officials: readonly OfficialFact[]): (mention: LocationMention) => string | null {
  const namings: { readonly id: string; readonly span: Span }[] = []
  for (const { id, mentions } of officials) for (const { span } of mentions) namings.push({ id, span })
  namings.sort((a, b) => a.span[0] - b.span[0])
  let next = 0
  return ({ span, cues }) => {
    while (next < namings.length && namings[next].span[1] <= span[0]) next++
    const isSaid = (cues & (PlaceCue.TYPED | PlaceCue.PREPOSITION | PlaceCue.CONTAINED)) !== 0
    for (let i = next; i < namings.length && namings[i].span[0] < span[1]; i++) {
      const { id, span: person } = namings[i]
      // "di Bandara Halim": the words before the name say it is a place
      const isWithin = span[0] <= person[0] && person[1] <= span[1]
      if (overlap(span, person) && !(isSaid && isWithin)) return id
    }
    return null
  }
}

/** The body, longer name or office whose words a mention's are; null for none. */
function claimant(doc: Doc, { span, cues, type }: LocationMention): Reason | null {
  if (cues & PlaceCue.BODY) return 'in-body'
  if (cues & PlaceCue.PART) return 'in-longer-name'
  // "Presiden RI": part of the office
  if (cues & PlaceCue.POST && (type === 'facility' || doc.text.slice(span[0], span[1]) === 'RI')) return 'in-office'
  return null
}

/** So many tokens at most stand between neighbours: ", di". */
const FARTHEST = 2

/** Ties neighbours: a mention to the one behind it that holds it (nothing, a comma, a bracket or "di" between), and those of one list. */
export function tieNeighbours(list: readonly Standing[], { doc }: Context): void {
  for (let i = 0; i + 1 < list.length; i++) {
    const one = list[i]
    const end = houseEnd(doc, one.mention)
    const next = list[i + 1].mention
    const gap = next.first - end
    if (gap < 0 || gap > FARTHEST || doc.sentenceOf[end - 1] !== doc.sentenceOf[next.first]) continue
    const comma = isMark(doc, end, ',')
    const isAddress = gap === 1 && comma && (one.holds || isChain(doc, list, i))
    const isPlain = one.mention.type === null && one.mention.cues & PlaceCue.NO_CASE
    const joined =
      (gap === 0 && (one.mention.type !== null || doc.gazetteer.isBare(one.mention.known))) ||
      (gap === 1 && (comma || isMark(doc, end, '(') || isClass(doc, end, PLACE_LINKS))) ||
      (gap === 2 && comma && isClass(doc, end + 1, PLACE_LINKS))
    if (
      joined &&
      (one.mention.cues & PlaceCue.CONTAINED || mayHold(doc, one.mention, next, isAddress)) &&
      !(isPlain && one.mention.end - one.mention.first === 1)
    ) {
      one.isHeld = true
      list[i + 1].holds = true
    } else if (
      (gap === 1 && (comma || isClass(doc, end, PLACE_JOINTS))) ||
      (gap === 2 && comma && isClass(doc, end + 1, PLACE_JOINTS))
    ) {
      one.listedBehind = true
      list[i + 1].listedBefore = true
    }
  }
  for (let i = list.length - 2; i >= 0; i--) {
    if (list[i].isHeld || !isNumberedIn(doc, list, i)) continue
    list[i].isHeld = true
    list[i + 1].holds = true
  }
}

/** "Ciater, Serpong, Tangerang Selatan": whether the mention at `i` is a village in the district behind it, and that lies in the regency or city behind that. */
function isChain(doc: Doc, list: readonly Standing[], i: number): boolean {
  if (i + 2 >= list.length) return false
  const { gazetteer } = doc
  const [inner, middle, outer] = [list[i].mention, list[i + 1].mention, list[i + 2].mention]
  if (Math.min(inner.known, middle.known, outer.known) < 0 || !isMark(doc, middle.end, ',') || outer.first !== middle.end + 1)
    return false
  const outers = gazetteer.candidates(outer.known)
  const middles = gazetteer
    .candidates(middle.known)
    .filter((id) => gazetteer.type(id) === 'district' && outers.includes(gazetteer.parent(id)))
  return middles.length > 0 && gazetteer.candidates(inner.known).some((id) => middles.includes(gazetteer.parent(id)))
}

/** "Desa Sukamaju RT 02, Kecamatan Sunggal": whether a neighbourhood by its number stands right behind the mention at `i` and in what holds that. */
function isNumberedIn(doc: Doc, list: readonly Standing[], i: number): boolean {
  const { mention, isHeld } = list[i + 1]
  const gap = mention.first - list[i].mention.end
  return isHeld && isUnit(doc, mention) && (gap === 0 || (gap === 1 && isMark(doc, mention.first - 1, ',')))
}

/** Whether a mention is a neighbourhood by its number: "RT 03/RW 05". */
function isUnit(doc: Doc, { first, known, type }: LocationMention): boolean {
  return known < 0 && type === 'neighborhood' && UNIT.test(doc.text.slice(doc.tokens.start[first], doc.tokens.end[first]))
}

const UNIT = /^R[TW]\.?\d*$/

/** The token behind a road's name and the number of a house in it: "Jalan Melati No. 9". */
function houseEnd(doc: Doc, { type, end }: LocationMention): number {
  if (type !== 'road' || !isClass(doc, end, HOUSE_NUMBERS)) return end
  const number = isMark(doc, end + 1, '.') ? end + 2 : end + 1
  return hasShape(doc, number, Shape.NUMBER) ? number + 1 : end
}

/** How great a type is beside others: what holds is greater than what is held. */
const LEVEL: { readonly [type in LocationFact['type']]: number } = {
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
  road: 1,
  facility: 1,
}

/** Whether some place `outer` may mean contains some place `inner` may mean, or is of a higher level where the table does not know one of them. */
function mayHold(doc: Doc, inner: LocationMention, outer: LocationMention, isAddress: boolean): boolean {
  const { gazetteer } = doc
  const outers = outer.known < 0 ? [] : gazetteer.candidates(outer.known)
  const inners = inner.known < 0 ? [] : gazetteer.candidates(inner.known)
  const isHeld = containedIn(gazetteer, outers)
  const bare = inner.type === null ? inners.filter((id) => gazetteer.flags(id) & PlaceFlag.BARE) : []
  if (bare.some(isHeld)) return true
  // "Hotel Mawar, Sampang, Cilacap": what a place lies in lies itself in the next
  if (isAddress && inners.some(isHeld)) return true
  // "di Depok, Sleman": a district of it, though a city is called so
  if (
    inner.cues & PlaceCue.PREPOSITION &&
    inners.some((a) => gazetteer.type(a) === 'district' && outers.includes(gazetteer.parent(a)))
  )
    return true
  // "Jambi, Riau" are two provinces, though a village of Riau is called Jambi
  const isList = bare.some((a) =>
    outers.some((b) => LEVEL[gazetteer.type(a)] >= LEVEL[gazetteer.type(b)] && gazetteer.flags(b) & PlaceFlag.BARE),
  )
  // "wilayah Madura, Jawa Tengah": no village of that name somewhere in the province
  const isFar = (a: PlaceId) =>
    bare.length > 0 && gazetteer.type(a) === 'village' && !outers.some((b) => LEVEL[gazetteer.type(b)] < LEVEL.province)
  if (!isList && inners.some((a) => isHeld(a) && !isFar(a))) return true
  if (bare.length > 0 && inners.some(isHeld)) return false
  // "di Kota Baru, Kabupaten Lampung Selatan": no Kotabaru that the table knows
  const isNewTown = inner.type === null && outer.type === 'regency' && valueAt(doc, inner.first, PLACE_TYPES)?.type === 'city'
  if (isNewTown && bare.length > 0 && bare.every((a) => outers.every((b) => inOtherProvinces(gazetteer, a, b))))
    return outers.length > 0
  const outerType = outer.type ?? (outers.length > 0 ? gazetteer.type(outers[0]) : null)
  if (outerType === null) return false
  if (inner.type !== null && !(inner.known >= 0 && inner.type === 'city')) return LEVEL[inner.type] < LEVEL[outerType]
  return inner.known < 0 && LEVEL[outerType] > LEVEL.village
}
