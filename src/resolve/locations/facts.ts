import { ENGLISH_SITES, INDONESIAN_SITES } from '../../lexicon/places.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { type Gazetteer, type NameId, NO_NAME, type Place, type PlaceId } from '../../model/gazetteer.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import type { LocationMention } from '../../model/mentions/location.ts'
import { hasShape, isClass } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { mostOf } from '../most.ts'
import { countryReader } from './countries.ts'
import { groupsOf } from './groups.ts'
import { nameOf } from './names.ts'
import type { Placed } from './placed.ts'
import { markEvents, roleOf } from './roles.ts'
import { townAt } from './sites.ts'

/** One fact a place, in text order; namings of one place are its mentions. `all` are the namings of the article, those put aside too. */
export function factsOf(list: readonly Placed[], all: readonly LocationMention[], context: Context): LocationFact[] {
  markEvents(list, context)
  const outers = outersOf(list, context)
  const countryOf = countryReader(list, all, context)
  return groupsOf(list, context).map((group, i) => factOf(group, outers, countryOf, context, `l${i + 1}`))
}

/** The nearest container that the table knows of each mention that it does not know: what holds it, else the town that its name ends with. */
function outersOf(list: readonly Placed[], { doc }: Context): ReadonlyMap<Placed, PlaceId> {
  const outers = new Map<Placed, PlaceId>()
  const named = new Map<NameId, PlaceId>()
  for (const { mention, place } of list) if (place >= 0 && !named.has(mention.known)) named.set(mention.known, place)
  for (let i = list.length - 1; i >= 0; i--) {
    const { mention, place, isHeld } = list[i]
    if (place >= 0) continue
    const holder = list[i + 1]
    const outer = !isHeld || holder === undefined ? undefined : holder.place >= 0 ? holder.place : outers.get(holder)
    // "RSUD Soeroto Ngawi"
    const town = mention.type === 'facility' ? townAt(doc, mention.first + 1, mention.end) : mention.end
    const known = town < mention.end ? doc.placeNames[town] : NO_NAME
    const ending = known < 0 ? undefined : (named.get(known) ?? doc.gazetteer.likeliest(known))
    // "SDN 1 Pondok Cina"
    const isAbroad =
      ending !== undefined && doc.gazetteer.country(ending) !== 'ID' && isClass(doc, mention.first, INDONESIAN_SITES)
    const own = isAbroad ? undefined : ending
    if (outer !== undefined || own !== undefined) outers.set(list[i], outer ?? own!)
  }
  return outers
}

function factOf(
  group: readonly Placed[],
  outers: ReadonlyMap<Placed, PlaceId>,
  countryOf: (mention: LocationMention) => string | null,
  context: Context,
  id: string,
): LocationFact {
  const { gazetteer } = context.doc
  const lead = group.find((one) => one.place >= 0) ?? group[0]
  const place = lead.place < 0 ? null : gazetteer.place(lead.place)
  const outer = outers.get(lead)
  const mentions = group.map(({ mention }) => mentionOf(mention, context))
  return {
    id,
    name: nameOf(group, place, context),
    type: typeOf(group, place, outer, context.doc),
    country: place ? place.country : outer === undefined ? countryOf(lead.mention) : gazetteer.country(outer),
    code: place?.code ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    within: place
      ? gazetteer.within(place.id)
      : outer === undefined
        ? []
        : [gazetteer.place(outer).name, ...gazetteer.within(outer)],
    text: mentions[0].text,
    span: mentions[0].span,
    mentions,
    role: roleOf(group, context),
    certainty: lead.isStated || (lead.place < 0 && lead.mention.type !== null) ? 'stated' : 'implied',
    rule: group[0].mention.rule,
  }
}

function mentionOf({ span: [start, end] }: LocationMention, { doc }: Context): LocationFact['mentions'][number] {
  return { text: doc.text.slice(start, end), span: [start, end] }
}

/** What a place is: as a type word says, else as the table does; one in neither as most of its name are, where nothing (`outer`) holds it. */
function typeOf(group: readonly Placed[], place: Place | null, outer: PlaceId | undefined, doc: Doc): LocationFact['type'] {
  const { gazetteer } = doc
  const typed = group.find(({ mention }) => mention.type !== null)?.mention.type ?? null
  // "Kampung Yanti" in Papua is a village, elsewhere a part of one
  if (place !== null && (typed === null || typed === 'neighborhood' || typed === 'regency')) return place.type
  const isPapuan = outer !== undefined && (gazetteer.code(outer)?.startsWith('9') ?? false) && gazetteer.country(outer) === 'ID'
  if (typed !== null) return typed === 'neighborhood' && isPapuan ? 'village' : typed
  return outer === undefined ? likelyType(gazetteer, group[0].mention) : typeWithin(doc, group[0].mention, outer)
}

/** What a place that no table knows is by what holds it: the table has all areas of Indonesia down to the village, and abroad only greater towns. */
function typeWithin(doc: Doc, { first, end, span }: LocationMention, outer: PlaceId): LocationFact['type'] {
  const type = doc.gazetteer.type(outer)
  for (let i = first; i < end; i++) if (isClass(doc, i, ENGLISH_SITES) || hasShape(doc, i, Shape.UPPER)) return 'other'
  // "di kawasan Kalibuntu, Kecamatan Tembalang"
  const isPart = (type === 'district' || type === 'village') && !doc.text.slice(...span).includes('-')
  if (doc.gazetteer.country(outer) === 'ID') return isPart ? 'neighborhood' : 'other'
  // "di Olmedo, Sardinia, Italia"
  return type === 'country' || type === 'province' || type === 'island' ? 'city' : 'other'
}

/** The type that most places of a name have, the first of several; "other" for a name no table knows. */
function likelyType(gazetteer: Gazetteer, { known }: LocationMention): LocationFact['type'] {
  if (known < 0) return 'other'
  const counts = new Map<LocationFact['type'], number>()
  for (const id of gazetteer.candidates(known)) counts.set(gazetteer.type(id), (counts.get(gazetteer.type(id)) ?? 0) + 1)
  return mostOf(counts)!
}
