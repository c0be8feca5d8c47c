import type { Gazetteer, Place, PlaceId } from '../../model/gazetteer.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import type { LocationMention } from '../../model/mentions/location.ts'
import type { Context } from '../context.ts'
import { mostOf } from '../most.ts'
import { countryReader } from './countries.ts'
import { groupsOf } from './groups.ts'
import { nameOf } from './names.ts'
import type { Placed } from './placed.ts'
import { markEvents, roleOf } from './roles.ts'

/** One fact a place, in text order; namings of one place are its mentions. */
export function factsOf(list: readonly Placed[], context: Context): LocationFact[] {
  markEvents(list, context)
  const outers = outersOf(list)
  const countryOf = countryReader(list, context)
  return groupsOf(list, context).map((group, i) => factOf(group, outers, countryOf, context, `l${i + 1}`))
}

/** The nearest container that the table knows of each mention that it does not know. */
function outersOf(list: readonly Placed[]): ReadonlyMap<Placed, PlaceId> {
  const outers = new Map<Placed, PlaceId>()
  for (let i = list.length - 2; i >= 0; i--) {
    const holder = list[i + 1]
    const outer = holder.place >= 0 ? holder.place : outers.get(holder)
    if (list[i].isHeld && list[i].place < 0 && outer !== undefined) outers.set(list[i], outer)
  }
  return outers
}

function factOf(
  group: readonly Placed[],
  outers: ReadonlyMap<Placed, PlaceId>,
  countryOf: (mention: LocationMention) => string,
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
    type: typeOf(group, place, outer === undefined ? lead.mention : null, gazetteer),
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

/** What a place is: as a type word says, else as the table does; one in neither (`alone` where nothing holds it) as most of its name are. */
function typeOf(
  group: readonly Placed[],
  place: Place | null,
  alone: LocationMention | null,
  gazetteer: Gazetteer,
): LocationFact['type'] {
  const typed = group.find(({ mention }) => mention.type !== null)?.mention.type ?? null
  // "Kampung Yanti" in Papua is a village, elsewhere a part of one
  if (place !== null && (typed === null || typed === 'neighborhood' || typed === 'regency')) return place.type
  return typed ?? (alone === null ? 'other' : likelyType(gazetteer, alone))
}

/** The type that most places of a name have, the first of several; "other" for a name no table knows. */
function likelyType(gazetteer: Gazetteer, { known }: LocationMention): LocationFact['type'] {
  if (known < 0) return 'other'
  const counts = new Map<LocationFact['type'], number>()
  for (const id of gazetteer.candidates(known)) counts.set(gazetteer.type(id), (counts.get(gazetteer.type(id)) ?? 0) + 1)
  return mostOf(counts)!
}
