import { compatible } from '../../gazetteer/compatible.ts'
import { PlaceFlag } from '../../gazetteer/format.ts'
import type { Gazetteer, PlaceId } from '../../model/gazetteer.ts'
import type { LocationMention } from '../../model/mentions/location.ts'

/** The candidates of a mention that its type word allows. */
export function candidatesOf(gazetteer: Gazetteer, { known, type }: Pick<LocationMention, 'known' | 'type'>): readonly PlaceId[] {
  if (known < 0) return []
  const all = gazetteer.candidates(known)
  if (type === null) return all
  // "Provinsi Jakarta"
  const isTwin = (id: PlaceId) => type === 'province' && (gazetteer.flags(id) & PlaceFlag.TWIN) !== 0
  const fitting = all.filter((id) => compatible(type, gazetteer.type(id)) || isTwin(id))
  // "Kabupaten Tangerang Selatan": a slip for the city, there being no such regency; "Kota Kebumen": the seat of the regency of that name
  const slip = type === 'regency' ? 'city' : type === 'city' ? 'regency' : null
  if (fitting.length === 0 && slip !== null)
    return all.filter((id) => gazetteer.type(id) === slip && gazetteer.country(id) === 'ID')
  // "kota Louisiana": a slip for the state, not a town of its name
  const isMeant =
    type === 'city' &&
    gazetteer.type(all[0]) === 'province' &&
    needsNoTypeWord(gazetteer, all[0]) &&
    !fitting.some((id) => needsNoTypeWord(gazetteer, id)) &&
    fitting.length > 0
  return isMeant ? all.slice(0, 1) : fitting
}

/** Whether a place needs no type word. */
export function needsNoTypeWord(gazetteer: Gazetteer, id: PlaceId): boolean {
  return id >= 0 && (gazetteer.flags(id) & PlaceFlag.BARE) !== 0
}
