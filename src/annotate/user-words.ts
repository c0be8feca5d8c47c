import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { openGazetteer, withGazetteer } from '../gazetteer/open.ts'
import { withUserPlaces } from '../gazetteer/user.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { userRows } from '../lexicon/user.ts'
import type { UserLexicon } from '../lexicon/user-schema.ts'
import { extendedLexicon, withLexicon } from '../text/lexicon.ts'
import { wordKey } from '../text/word-key.ts'

interface Prepared {
  readonly lexicon: Lexicon
  readonly gazetteer: Gazetteer
}

/** Compiled once for each lexicon of a user, however many articles it reads. */
const prepared = new WeakMap<UserLexicon, Prepared>()

/** Does some work, which must not wait for anything, with a user's words in use beside the built-in ones. */
export function withUserWords<T>(user: UserLexicon | undefined, work: () => T): T {
  if (user === undefined) return work()
  const known = prepared.get(user) ?? prepare(user)
  prepared.set(user, known)
  return withLexicon(known.lexicon, () => withGazetteer(known.gazetteer, work))
}

function prepare(user: UserLexicon): Prepared {
  return {
    lexicon: extendedLexicon(userRows(user, wordKey)),
    gazetteer: withUserPlaces(openGazetteer(), user.places ?? []),
  }
}
