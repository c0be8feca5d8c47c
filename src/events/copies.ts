import type { Member } from './group.ts'
import type { Telling } from './telling.ts'
import { cosine, sharedOf } from './vector.ts'

/** The least cosine of the words, and of the names, of two articles that are one text. */
const ONE_TEXT = 0.9

/** So many articles before one are looked at for its text. */
const LOOKED_BACK = 32

/** For each article the first of the event with the same text, or one so near that it says nothing else; null where it is that one. */
export function copiesOf(members: readonly Member[]): Map<string, string | null> {
  const first = new Map<string, string>()
  const own: Member[] = []
  return new Map(
    members.map((member) => {
      const { id, fingerprint } = member.telling
      const before =
        (fingerprint === '' ? undefined : first.get(fingerprint)) ??
        own.slice(-LOOKED_BACK).find((other) => isOneText(other.telling, member.telling))?.telling.id
      if (before === undefined) own.push(member)
      first.set(fingerprint, before ?? id)
      return [id, before ?? null]
    }),
  )
}

/** Whether two articles have almost all words, names and figures in common. */
function isOneText(a: Telling, b: Telling): boolean {
  const isSame = a.figureKeys.length === b.figureKeys.length && sharedOf(a.figureKeys, b.figureKeys) === a.figureKeys.length
  return isSame && cosine(a.words, b.words) >= ONE_TEXT && cosine(a.names, b.names) >= ONE_TEXT
}
