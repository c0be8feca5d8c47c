import { PLACE_PREPOSITIONS } from '../../lexicon/places.ts'
import { type Gazetteer, NO_PLACE, type PlaceId } from '../../model/gazetteer.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import { PlaceCue } from '../../model/mentions/location.ts'
import { isClass, sentenceStart } from '../../text/view.ts'
import type { Context } from '../context.ts'
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
  const scene = sceneOf(list, greatest, context)
  if (scene < 0) return
  const areas: PlaceId[] = []
  for (const i of listAround(list, scene)) {
    list[i].isEvent = true
    if (greatest[i] >= 0) areas.push(greatest[i])
  }
  // "di Jalan Denpasar-Gilimanuk, tepatnya di Desa Meliling": what no table knows before the scene is of it
  for (let i = 0; i < scene; i++) if (list[i].place < 0 && !isDateline(list[i].mention, context)) list[i].isEvent = true
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

/** The first naming of the lead that says where something happens: below a country and in the table if there is one, else a country abroad; -1 for none. */
function sceneOf(list: readonly Placed[], areas: readonly PlaceId[], context: Context): number {
  const { doc } = context
  const stop = doc.sentences[Math.min(LEAD, doc.sentences.length - 1)]
  let unknown = -1
  let abroad = -1
  for (let i = 0; i < list.length && list[i].mention.first < stop; i++) {
    const one = list[i]
    if (!isSaid(one, context) || isDateline(one.mention, context)) continue
    if (areas[i] >= 0 && !isCountry(doc.gazetteer, one)) return i
    if (one.place < 0) unknown = unknown < 0 ? i : unknown
    else if (abroad < 0 && doc.gazetteer.country(one.place) !== 'ID') abroad = i
  }
  return unknown >= 0 ? unknown : abroad
}

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

/** Whether a naming says where something happens: behind a word of place or with its type word. */
function isSaid({ mention }: Placed, { doc }: Context): boolean {
  if (mention.cues & (PlaceCue.PREPOSITION | PlaceCue.TYPED)) return true
  const before = mention.first - 1
  return before >= sentenceStart(doc, mention.first) && isClass(doc, before, PLACE_PREPOSITIONS)
}
