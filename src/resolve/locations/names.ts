import { foldName } from '../../gazetteer/fold.ts'
import type { Place } from '../../model/gazetteer.ts'
import { plainName } from '../../text/name.ts'
import type { Context } from '../context.ts'
import type { Placed } from './placed.ts'

/** Longer names in capitals are shouted, shorter ones may be abbreviations. */
const LONGEST_ABBREVIATION = 4

/** The name as printed: the place's usual one where the text has it, else the first that is not in capitals alone; "JAKARTA" is calmed. */
export function nameOf(group: readonly Placed[], place: Place | null, { doc }: Context): string {
  const nameIn = ({ mention: { name } }: Placed) => plainName(doc.text.slice(name[0], name[1]))
  let calm: string | undefined
  for (const one of group) {
    const name = nameIn(one)
    if (name === place?.name) return name
    if (calm === undefined && (name.length <= LONGEST_ABBREVIATION || name !== name.toUpperCase())) calm = name
  }
  const first = nameIn(group[0])
  // "JAKARTA – … di DKI"
  const isShouted = first.length > LONGEST_ABBREVIATION && first === first.toUpperCase()
  if (calm !== undefined && !(isShouted && calm === calm.toUpperCase())) return calm
  return place === null ? first : calmed(first, place)
}

/** The name of a place in capitals alone as it is written elsewhere. */
function calmed(name: string, place: Place): string {
  if (foldName(place.name) === foldName(name)) return place.name
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
}
