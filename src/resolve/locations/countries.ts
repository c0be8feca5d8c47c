import { BORROWED_SITES, INDONESIAN_SITES } from '../../lexicon/places.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { type Gazetteer, type NameId, NO_NAME, NO_PLACE, type PlaceId } from '../../model/gazetteer.ts'
import type { LocationMention } from '../../model/mentions/location.ts'
import { hasShape, isClass } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { mostOf } from '../most.ts'
import { isDateline } from './dateline.ts'
import type { Placed } from './placed.ts'

/**
 * Tells the country of a place no table knows: that of a place its name holds ("Bandara Naypyidaw"), of the place named nearest in its sentence, of
 * the story; null where nothing tells. `all` are the namings of the article, those put aside too.
 */
export function countryReader(
  list: readonly Placed[],
  all: readonly LocationMention[],
  context: Context,
): (mention: LocationMention) => string | null {
  const { doc } = context
  const told = list.filter(
    ({ mention, place }) => place >= 0 && doc.gazetteer.country(place) !== null && !isDateline(mention, context),
  )
  let ofStory: Story | undefined
  return (mention) => {
    const own = countryWithin(doc, mention)
    if (own !== null) return own
    ofStory ??= storyOf(doc.gazetteer, told, all)
    const country = countryOf(doc, mention, told, ofStory)
    return mention.type === null && mention.known >= 0 && !mayLieIn(doc.gazetteer, mention.known, country) ? null : country
  }
}

/** The country of a place that its own words do not tell: a town says more than the country that somebody comes from. */
function countryOf(doc: Doc, mention: LocationMention, told: readonly Placed[], { country, abroad }: Story): string | null {
  // the table knows all provinces of Indonesia
  const isAbroad = mention.type === 'province'
  const town = nearest(doc, told, mention, (place) => doc.gazetteer.type(place) !== 'country')
  if (town !== null && !(isAbroad && town === 'ID')) return town
  if (!isAbroad && country === 'ID') return 'ID'
  const near = nearest(doc, told, mention, () => true)
  if (near !== null && !(isAbroad && near === 'ID')) return near
  return isAbroad ? abroad : (country ?? 'ID')
}

/** Whether one of the places of a name lies in a country. */
function mayLieIn(gazetteer: Gazetteer, known: NameId, country: string | null): boolean {
  return gazetteer.candidates(known).some((id) => gazetteer.country(id) === (country ?? 'ID'))
}

/** The country of the first place that the words of a name hold, Indonesia for what only it has ("RSUD Caruban" after the return from Wuhan), null for none; a hotel is called after places that it does not lie in. */
function countryWithin(doc: Doc, { first, end }: LocationMention): string | null {
  const { gazetteer } = doc
  // "SDN 1 Pondok Cina", "RW 05 Kampung Arab"
  if (isClass(doc, first, INDONESIAN_SITES)) return 'ID'
  const isCalledAfter = isClass(doc, first, BORROWED_SITES)
  for (let i = first; i < end; i++) {
    const name = nameAt(doc, i, end)
    if (isCalledAfter && doc.placeEnds[i] !== end) continue
    const country = name >= 0 && gazetteer.isBare(name) ? gazetteer.country(gazetteer.likeliest(name)) : null
    // "RS Columbia Asia"
    if (country !== null) return country
  }
  return null
}

/** The country of the place, of those that pass, that is named nearest in the sentence of a mention, null for none. */
function nearest(
  doc: Doc,
  told: readonly Placed[],
  { first }: LocationMention,
  passes: (place: PlaceId) => boolean,
): string | null {
  // The first one behind the mention; a search, since a text may name thousands.
  let low = 0
  for (let high = told.length; low < high; ) {
    const middle = (low + high) >> 1
    if (told[middle].mention.first < first) low = middle + 1
    else high = middle
  }
  const isNear = (i: number) =>
    i >= 0 && i < told.length && Math.abs(i - low) <= REACH && doc.sentenceOf[told[i].mention.first] === doc.sentenceOf[first]
  let before = low - 1
  while (isNear(before) && !passes(told[before].place)) before--
  let behind = low
  while (isNear(behind) && !passes(told[behind].place)) behind++
  const distance = (i: number) => (isNear(i) ? Math.abs(told[i].mention.first - first) : Number.POSITIVE_INFINITY)
  const one = distance(before) <= distance(behind) ? before : behind
  return isNear(one) ? doc.gazetteer.country(told[one].place) : null
}

/** So many namings on each side are looked at. */
const REACH = 8

/** The longest name of the gazetteer that starts at token `i` and ends before `stop`, -1 for none. */
function nameAt(doc: Doc, i: number, stop: number): NameId {
  if (hasShape(doc, i, Shape.CAPITAL)) {
    // Looked up before: only what goes on too far must be looked up anew.
    if (doc.placeNames[i] < 0) return NO_NAME
    if (doc.placeEnds[i] <= stop) return doc.placeNames[i]
  }
  return doc.gazetteer.longest(doc.text, doc.tokens.start, doc.tokens.end, i, stop)?.name ?? NO_NAME
}

/** Where a story plays, as its places tell, and which country abroad it is about; null where none is named. */
interface Story {
  readonly country: string | null
  readonly abroad: string | null
}

/** The country where most of the towns lie, else most of the places, else the one that bodies and posts are of. */
function storyOf(gazetteer: Gazetteer, told: readonly Placed[], all: readonly LocationMention[]): Story {
  const towns = new Map<string, number>()
  const places = new Map<string, number>()
  for (const { place } of told) {
    const country = gazetteer.country(place)!
    count(places, country)
    if (gazetteer.type(place) !== 'country') count(towns, country)
  }
  // "Pemerintah Arab Saudi mengecam"
  const actors = new Map<string, number>()
  for (const { known } of all) {
    const place = known < 0 ? NO_PLACE : gazetteer.likeliest(known)
    if (place >= 0 && gazetteer.type(place) === 'country') count(actors, gazetteer.country(place)!)
  }
  // "selatan Mosul … di Lapangan Terbang Qayyarah": a town says more than the countries that act
  const country = mostOf(towns) ?? (places.has('ID') ? 'ID' : mostOf(places))
  const foreign = [towns, places, actors].map((counts) => mostOf(new Map([...counts].filter(([code]) => code !== 'ID'))))
  return { country: country ?? mostOf(actors) ?? null, abroad: foreign.find((code) => code != null) ?? null }
}

function count(counts: Map<string, number>, country: string): void {
  counts.set(country, (counts.get(country) ?? 0) + 1)
}
