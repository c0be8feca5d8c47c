import { compatible } from '../gazetteer/compatible.ts'
import { foldName } from '../gazetteer/fold.ts'
import { PlaceFlag } from '../gazetteer/format.ts'
import type { Place } from '../gazetteer/gazetteer.ts'
import { openGazetteer } from '../gazetteer/open.ts'
import type { LocationFact } from '../model/kinds/location.ts'
import type { LocationMention } from '../model/mentions/location.ts'
import type { Context } from './context.ts'
import type { Standing } from './locations-claims.ts'
import type { Choice } from './locations-places.ts'
import { rolesOf } from './locations-roles.ts'

/** A mention with the place it means. */
export type Placed = Standing & Choice

/** Longer names in capitals are shouted, shorter ones may be abbreviations. */
const LONGEST_ABBREVIATION = 4

/** One fact a place, in text order; namings of one place are its mentions. */
export function factsOf(list: readonly Placed[], context: Context): LocationFact[] {
  const groups = new Map<string, Placed[]>()
  for (const one of list) {
    const key = keyOf(one, context)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  if (list.some(({ place }) => place < 0)) joinUnresolved(groups, context)
  const roleOf = rolesOf(list, context)
  const sorted = [...groups.values()].sort((a, b) => a[0]!.mention.first - b[0]!.mention.first)
  const about = { roleOf, countryOf: countryReader(list, context) }
  return sorted.map((group, i) => factOf(group, list, about, context, `l${i + 1}`))
}

/** What two namings of one place share: its code, else its number, else its name and type. */
function keyOf({ place, mention }: Placed, { doc }: Context): string {
  const gazetteer = openGazetteer()
  if (place < 0) return `${foldName(doc.text.slice(...mention.name))}/${mention.type ?? ''}`
  return gazetteer.code(place) ?? `#${place}`
}

/** Lets namings that could not be resolved join the one other place of their name. */
function joinUnresolved(groups: Map<string, Placed[]>, { doc }: Context): void {
  const nameOf = ({ mention }: Placed) => foldName(doc.text.slice(...mention.name))
  const bearers = new Map<string, Set<string>>()
  for (const [key, group] of groups)
    for (const name of new Set(group.map(nameOf))) bearers.set(name, (bearers.get(name) ?? new Set()).add(key))
  for (const [key, group] of groups) {
    const one = group[0]!
    const others = [...bearers.get(nameOf(one))!].filter((other) => other !== key && groups.has(other))
    const host = others.length === 1 ? groups.get(others[0]!)! : null
    if (one.place >= 0 || host === null || !isLike(one.mention.type, host[0]!.place)) continue
    host.push(...group)
    host.sort((a, b) => a.mention.first - b.mention.first)
    groups.delete(key)
  }
}

/** Whether a stated type fits a place: "kampung Indonesia" is not Indonesia. */
function isLike(type: LocationFact['type'] | null, place: number): boolean {
  return type === null || place < 0 || compatible(type, openGazetteer().type(place))
}

/** What the whole article says of its places. */
interface About {
  readonly roleOf: (group: readonly Placed[]) => LocationFact['role']
  readonly countryOf: (mention: LocationMention) => string
}

function factOf(group: readonly Placed[], list: readonly Placed[], about: About, context: Context, id: string): LocationFact {
  const { doc } = context
  const gazetteer = openGazetteer()
  const lead = group.find((one) => one.place >= 0) ?? group[0]!
  const place = lead.place < 0 ? null : gazetteer.place(lead.place)
  const outer = containerOf(lead, list)
  const mentions = group.map(({ mention: { span } }) => ({ text: doc.text.slice(...span), span: [...span] as [number, number] }))
  const typed = group.find(({ mention }) => mention.type !== null)?.mention.type ?? null
  const within = place ? gazetteer.within(place.id) : outer < 0 ? [] : [gazetteer.place(outer).name, ...gazetteer.within(outer)]
  return {
    id,
    name: nameOf(group, place, context),
    // "Kampung Yanti" in Papua is a village, elsewhere a part of one
    type:
      place && (typed === 'neighborhood' || typed === 'regency')
        ? place.type
        : (typed ?? place?.type ?? (outer < 0 ? likelyType(lead.mention) : 'other')),
    country: place ? place.country : outer < 0 ? about.countryOf(lead.mention) : gazetteer.country(outer),
    code: place?.code ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    within,
    text: mentions[0]!.text,
    span: mentions[0]!.span,
    mentions,
    role: about.roleOf(group),
    certainty: lead.isStated || (lead.place < 0 && lead.mention.type !== null) ? 'stated' : 'implied',
    rule: group[0]!.mention.rule,
  }
}

/** The type that most places of a name have, "other" for a name no table knows. */
function likelyType({ known }: LocationMention): LocationFact['type'] {
  if (known < 0) return 'other'
  const types = openGazetteer()
    .candidates(known)
    .map((id) => openGazetteer().type(id))
  const count = (type: LocationFact['type']) => types.filter((other) => other === type).length
  return types.reduce((a, b) => (count(b) > count(a) ? b : a))
}

/** Tells the country of a place no table knows: that of a place its name holds ("Bandara Naypyidaw"), else the one of the article. */
function countryReader(list: readonly Placed[], { doc }: Context): (mention: LocationMention) => string {
  const gazetteer = openGazetteer()
  let ofArticle: string | undefined
  return ({ first, end }) => {
    for (let i = first; i < end; i++) {
      const match = gazetteer.longest(doc.text, doc.tokens.start, doc.tokens.end, i, end)
      const inside = match === null ? -1 : gazetteer.likeliest(match.name)
      if (inside >= 0 && gazetteer.flags(inside) & PlaceFlag.BARE) return gazetteer.country(inside) ?? 'ID'
    }
    ofArticle ??= countryOf(list)
    return ofArticle
  }
}

/** The country where most towns, else most places, of an article without Indonesia lie. */
function countryOf(list: readonly Placed[]): string {
  const gazetteer = openGazetteer()
  const countryAt = (id: number) => (id >= 0 ? gazetteer.country(id) : null)
  const countries = list.map(({ place }) => countryAt(place)).filter((country) => country !== null)
  if (countries.length === 0 || countries.includes('ID')) return 'ID'
  // "selatan Mosul … di Lapangan Terbang Qayyarah": a town says more than the countries that act
  const towns = list.filter(({ place }) => place >= 0 && gazetteer.type(place) !== 'country').map(({ place }) => countryAt(place))
  const from = towns.some((country) => country !== null) ? towns.filter((country) => country !== null) : countries
  const counts = new Map<string, number>()
  for (const country of from) counts.set(country, (counts.get(country) ?? 0) + 1)
  return from.reduce((a, b) => (counts.get(b)! > counts.get(a)! ? b : a))
}

/** The place of the nearest container of a naming that has one, or -1. */
function containerOf(one: Placed, list: readonly Placed[]): number {
  for (let at = one.container; at >= 0; at = list[at]!.container) if (list[at]!.place >= 0) return list[at]!.place
  return -1
}

/** The name as printed: the place's usual one where the text has it, else the first that is not in capitals alone; "JAKARTA" is calmed. */
function nameOf(group: readonly Placed[], place: Place | null, { doc }: Context): string {
  const names = group.map(({ mention }) => doc.text.slice(...mention.name))
  const usual = place === null ? undefined : names.find((name) => name === place.name)
  const calm = names.find((name) => name.length <= LONGEST_ABBREVIATION || name !== name.toUpperCase())
  return usual ?? calm ?? (place === null ? names[0]! : calmed(names[0]!, place))
}

/** The name of a place in capitals alone as it is written elsewhere. */
function calmed(name: string, place: Place): string {
  if (foldName(place.name) === foldName(name)) return place.name
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
}
