import { foldName } from '../fold.ts'
import { PlaceFlag } from '../format.ts'
import type { Draft, Entry } from './entry.ts'
import { rows } from './read.ts'
import { HOMONYMS } from './tables/homonyms.ts'

/** Throws where a name of several places that need no type word, one of them in Indonesia or a country, is missing from the list of homonyms, or the reverse. */
export function checkHomonyms(draft: Draft): void {
  const meanings = new Map<string, Set<Entry>>()
  for (const { text, entry, isSpelling } of draft.aliases) {
    if (!(entry.flags & PlaceFlag.BARE) || isSpelling) continue
    const key = foldName(text)
    meanings.set(key, (meanings.get(key) ?? new Set()).add(entry))
  }
  const isNear = (entry: Entry) => entry.country === 'ID' || entry.type === 'country' || entry.code === null
  const shared = [...meanings].filter(([, entries]) => entries.size > 1 && [...entries].some(isNear)).map(([name]) => name)
  const listed = rows(HOMONYMS).map(([name]) => foldName(name))
  const wrong = [...shared.filter((name) => !listed.includes(name)), ...listed.filter((name) => !shared.includes(name))]
  if (wrong.length > 0) throw new Error(`Expected every homonym in the list and no other, got \`${wrong.join(', ')}\``)
}
