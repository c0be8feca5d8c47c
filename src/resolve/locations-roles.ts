import { foldName } from '../gazetteer/fold.ts'
import { openGazetteer } from '../gazetteer/open.ts'
import { PLACE_PREPOSITIONS } from '../lexicon/places.ts'
import type { LocationFact } from '../model/kinds/location.ts'
import { PlaceCue } from '../model/mentions/location.ts'
import { isClass, sentenceStart } from '../text/view.ts'
import type { Context } from './context.ts'
import type { Placed } from './locations-facts.ts'

/** So many sentences from the beginning tell where the story plays. */
const LEAD = 3

/** A dateline stands in the first tokens. */
const DATELINE = 8

/** What the namings of one place are to the story. */
export function rolesOf(list: readonly Placed[], context: Context): (group: readonly Placed[]) => LocationFact['role'] {
  const events = eventPlaces(list, context)
  return (group) => {
    if (group.some((one) => isDateline(one, context))) return 'dateline'
    return group.some((one) => events.has(one)) ? 'event' : 'mention'
  }
}

/** Whether a naming stands in the article's dateline. */
function isDateline({ mention }: Placed, { doc, article }: Context): boolean {
  if (article.dateline === null || mention.first > DATELINE) return false
  return foldName(article.dateline).includes(foldName(doc.text.slice(...mention.name)))
}

/** The namings of where the story plays: the scene that the lead sets with the places listed beside it, and all that lie in or around them. */
function eventPlaces(list: readonly Placed[], context: Context): Set<Placed> {
  const greatest = areasOf(list)
  const scene = sceneOf(list, greatest, context)
  if (scene < 0) return new Set()
  const around = listAround(list, scene)
  const scenes = around.map((i) => list[i]!)
  const areas = [...new Set(around.map((i) => greatest[i]!))].filter((id) => id >= 0)
  const isAbroad = areas.length > 0 && openGazetteer().country(areas[0]!) !== 'ID'
  // "di Jalan Denpasar-Gilimanuk, tepatnya di Desa Meliling": what no table knows before the scene is of it
  const before = list.slice(0, scene).filter((one) => one.place < 0 && !isDateline(one, context))
  const events = new Set([...scenes, ...before])
  for (let i = list.length - 1; i >= 0; i--) {
    const one = list[i]!
    const holder = one.container < 0 ? undefined : list[one.container]
    // "Kampung Cilangir, Desa Majasari": no table knows it, but what holds it
    if (one.place < 0 ? holder !== undefined && events.has(holder) : areas.some((area) => isRelated(area, one.place, isAbroad)))
      events.add(one)
  }
  // "di Pulau Qanus, Irak": what holds a place of the story is of it, but for the own country
  for (const one of list) {
    const holder = one.container < 0 ? undefined : list[one.container]
    const isOwn = holder !== undefined && isCountry(holder) && openGazetteer().country(holder.place) === 'ID'
    if (holder !== undefined && events.has(one) && !isOwn) events.add(holder)
  }
  return events
}

/** Whether a place lies in an area or around it; the own country says nothing of where in it. */
function isRelated(area: number, place: number, isAbroad: boolean): boolean {
  const gazetteer = openGazetteer()
  if (gazetteer.type(place) === 'country' && !isAbroad) return false
  return gazetteer.contains(area, place) || gazetteer.contains(place, area)
}

/** The first naming of the lead that says where something happens: below a country and in the table if there is one, else a country abroad; -1 for none. */
function sceneOf(list: readonly Placed[], areas: readonly number[], context: Context): number {
  const { doc } = context
  const stop = doc.sentences[Math.min(LEAD, doc.sentences.length - 1)]!
  const inLead = (one: Placed) => one.mention.first < stop && !isDateline(one, context) && isSaid(one, context)
  const tests: ((one: Placed, i: number) => boolean)[] = [
    (one, i) => areas[i]! >= 0 && !isCountry(one),
    (one) => one.place < 0,
    (one) => openGazetteer().country(one.place) !== 'ID',
  ]
  for (const test of tests) {
    const scene = list.findIndex((one, i) => inLead(one) && test(one, i))
    if (scene >= 0) return scene
  }
  return -1
}

const isCountry = ({ place }: Placed) => place >= 0 && openGazetteer().type(place) === 'country'

/** The indexes of the mentions listed with `at` ("Bekasi, Karawang, dan Subang"), itself included. */
function listAround(list: readonly Placed[], at: number): number[] {
  const all = [at]
  for (let i = at; list[i]!.listedWith.includes(i - 1); i--) all.push(i - 1)
  for (let i = at; list[i]!.listedWith.includes(i + 1); i++) all.push(i + 1)
  return all
}

/** For each mention the greatest place of its chain of containers that is no country nor province, -1 where no table knows it. */
function areasOf(list: readonly Placed[]): number[] {
  const gazetteer = openGazetteer()
  const areas: number[] = new Array(list.length)
  for (let i = list.length - 1; i >= 0; i--) {
    const { container, place } = list[i]!
    const outer = container < 0 ? -1 : list[container]!.place
    const isEnd = container < 0 || (outer >= 0 && ['country', 'province'].includes(gazetteer.type(outer)))
    areas[i] = isEnd ? place : areas[container]!
  }
  return areas
}

/** Whether a naming says where something happens: behind a word of place or with its type word. */
function isSaid({ mention }: Placed, { doc }: Context): boolean {
  if (mention.cues & (PlaceCue.PREPOSITION | PlaceCue.TYPED)) return true
  const before = mention.first - 1
  return before >= sentenceStart(doc, mention.first) && isClass(doc, before, PLACE_PREPOSITIONS)
}
