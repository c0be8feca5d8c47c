import { type Doc, Shape } from '../../model/doc.ts'
import { type Gazetteer, type NameId, NO_NAME } from '../../model/gazetteer.ts'
import type { LocationMention } from '../../model/mentions/location.ts'
import { hasShape } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { mostOf } from '../most.ts'
import type { Placed } from './placed.ts'

/** Tells the country of a place no table knows: that of a place its name holds ("Bandara Naypyidaw"), else the one of the article. */
export function countryReader(list: readonly Placed[], { doc }: Context): (mention: LocationMention) => string {
  let ofArticle: string | undefined
  return ({ first, end }) => {
    const { gazetteer } = doc
    for (let i = first; i < end; i++) {
      const name = nameAt(doc, i, end)
      if (name >= 0 && gazetteer.isBare(name)) return gazetteer.country(gazetteer.likeliest(name)) ?? 'ID'
    }
    ofArticle ??= countryOf(gazetteer, list)
    return ofArticle
  }
}

/** The longest name of the gazetteer that starts at token `i` and ends before `stop`, -1 for none. */
function nameAt(doc: Doc, i: number, stop: number): NameId {
  if (hasShape(doc, i, Shape.CAPITAL)) {
    // Looked up before: only what goes on too far must be looked up anew.
    if (doc.placeNames[i] < 0) return NO_NAME
    if (doc.placeEnds[i] <= stop) return doc.placeNames[i]
  }
  return doc.gazetteer.longest(doc.text, doc.tokens.start, doc.tokens.end, i, stop)?.name ?? NO_NAME
}

/** The country where most towns, else most places, of an article without Indonesia lie. */
function countryOf(gazetteer: Gazetteer, list: readonly Placed[]): string {
  const towns = new Map<string, number>()
  const all = new Map<string, number>()
  for (const { place } of list) {
    const country = place < 0 ? null : gazetteer.country(place)
    if (country === null) continue
    all.set(country, (all.get(country) ?? 0) + 1)
    if (gazetteer.type(place) !== 'country') towns.set(country, (towns.get(country) ?? 0) + 1)
  }
  // "selatan Mosul … di Lapangan Terbang Qayyarah": a town says more than the countries that act
  return all.has('ID') ? 'ID' : (mostOf(towns) ?? mostOf(all) ?? 'ID')
}
