import { type Gazetteer, NO_PLACE, type PlaceId } from '../../model/gazetteer.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import { PlaceCue } from '../../model/mentions/location.ts'
import type { Context } from '../context.ts'
import { officesOf } from '../story/chains.ts'
import { happeningAt } from '../story/happening.ts'
import { isPlacing, type PlacePart } from '../story/place-part.ts'
import { placeParts } from '../story/place-parts.ts'
import { isDateline } from './dateline.ts'
import type { Placed } from './placed.ts'

/** So many sentences from the beginning tell where the story plays. */
const LEAD = 3

/** What the namings of one place are to the story, those of events being marked. */
export function roleOf(group: readonly Placed[], context: Context): LocationFact['role'] {
  if (group.some((one) => isDateline(one.mention, context))) return 'dateline'
  return group.some((one) => one.isEvent) ? 'event' : 'mention'
}

/** Marks the namings of where the story plays: the scene that the lead sets with the places listed beside it, and all that lie in or around them. */
export function markEvents(list: readonly Placed[], context: Context): void {
  const greatest = areasOf(context.doc.gazetteer, list)
  const parts = partsOf(list, context)
  const scene = sceneOf(list, greatest, parts, context)
  if (scene < 0) return
  const areas: PlaceId[] = []
  for (const i of listAround(list, scene)) {
    list[i].isEvent = true
    if (greatest[i] >= 0) areas.push(greatest[i])
  }
  // "di Jalan Denpasar-Gilimanuk, tepatnya di Desa Meliling": what no table knows before the scene is of it
  for (let i = 0; i < scene; i++) if (list[i].place < 0 && isPlacing(parts[i])) list[i].isEvent = true
  // "Banjir juga merendam Wirosari"
  for (let i = 0; i < list.length; i++)
    if (parts[i] === 'struck' && !isCountry(context.doc.gazetteer, list[i])) list[i].isEvent = true
  const isRelated = relatedTo(context.doc.gazetteer, areas)
  for (let i = list.length - 1; i >= 0; i--) {
    const one = list[i]
    // "Kampung Cilangir, Desa Majasari": no table knows it, but what holds it
    if (one.place < 0 ? one.isHeld && list[i + 1].isEvent : isRelated(one.place)) one.isEvent = true
  }
  // "di Pulau Qanus, Irak": what holds a place of the story is of it, but for the own country
  for (let i = 0; i < list.length; i++) {
    if (!list[i].isHeld || !list[i].isEvent) continue
    const holder = list[i + 1]
    if (!isCountry(context.doc.gazetteer, holder) || context.doc.gazetteer.country(holder.place) !== 'ID') holder.isEvent = true
  }
}

/** What each naming is to its clause. */
function partsOf(list: readonly Placed[], context: Context): PlacePart[] {
  const namings = list.map(({ mention, place }) => ({
    first: mention.first,
    end: mention.end,
    type: mention.type ?? (place < 0 ? null : context.doc.gazetteer.type(place)),
    isDateline: isDateline(mention, context),
  }))
  return placeParts(context.doc, namings, officesOf(context.doc, context.facts.officials))
}

/** Tells whether a place lies in one of some areas or around it; the own country says nothing of where in it. */
function relatedTo(gazetteer: Gazetteer, areas: readonly PlaceId[]): (place: PlaceId) => boolean {
  const isAbroad = areas.length > 0 && gazetteer.country(areas[0]) !== 'ID'
  const inner = new Set<PlaceId>()
  const outer = new Set<PlaceId>()
  for (const id of areas) {
    const area = gazetteer.area(id)
    inner.add(area)
    for (let up = area; up >= 0; up = gazetteer.parent(up)) outer.add(up)
  }
  return (place) => {
    if (gazetteer.type(place) === 'country' && !isAbroad) return false
    const area = gazetteer.area(place)
    if (outer.has(area)) return true
    for (let up = area; up >= 0; up = gazetteer.parent(up)) if (inner.has(up)) return true
    return false
  }
}

/**
 * The naming that says where the story plays: the first of the lead below a country and in the table if there is one, else one where an event is
 * told further on, else a country abroad; -1 for none. No place that somebody spoke in, came from or went to.
 */
function sceneOf(list: readonly Placed[], areas: readonly PlaceId[], parts: readonly PlacePart[], { doc }: Context): number {
  const stop = doc.sentences[Math.min(LEAD, doc.sentences.length - 1)]
  let unknown = -1
  let abroad = -1
  let named = -1
  for (let i = 0; i < list.length; i++) {
    const { mention, place } = list[i]
    const isLead = mention.first < stop
    if (!isPlacing(parts[i]) || (!isLead && happeningAt(doc, mention.first, mention.end) < 2)) {
      // "Gubernur mengunjungi Desa Melati": for want of a scene
      if (
        isLead &&
        named < 0 &&
        areas[i] >= 0 &&
        MAY_NAME.has(parts[i]) &&
        mention.cues & (PlaceCue.PREPOSITION | PlaceCue.TYPED)
      )
        named = i
      continue
    }
    if (areas[i] >= 0 && !isCountry(doc.gazetteer, list[i])) return i
    if (place < 0) unknown = unknown < 0 ? i : unknown
    else if (abroad < 0 && doc.gazetteer.country(place) !== 'ID') abroad = i
  }
  return unknown >= 0 ? unknown : abroad >= 0 ? abroad : named
}

/** Parts of which one in the lead is taken for want of a scene. */
const MAY_NAME: ReadonlySet<PlacePart> = new Set(['home', 'other'])

const isCountry = (gazetteer: Gazetteer, { place }: Placed) => place >= 0 && gazetteer.type(place) === 'country'

/** The indexes of the mentions listed with `at` ("Bekasi, Karawang, dan Subang"), itself first. */
function listAround(list: readonly Placed[], at: number): number[] {
  const all = [at]
  for (let i = at; list[i].listedBefore; i--) all.push(i - 1)
  for (let i = at; list[i].listedBehind; i++) all.push(i + 1)
  return all
}

/** For each mention the greatest place of its chain of containers that is no country nor province, -1 where no table knows it. */
function areasOf(gazetteer: Gazetteer, list: readonly Placed[]): PlaceId[] {
  const areas: PlaceId[] = new Array(list.length)
  for (let i = list.length - 1; i >= 0; i--) {
    const { isHeld, place } = list[i]
    const outer = isHeld ? list[i + 1].place : NO_PLACE
    const outerType = outer < 0 ? null : gazetteer.type(outer)
    areas[i] = !isHeld || outerType === 'country' || outerType === 'province' ? place : areas[i + 1]
  }
  return areas
}
