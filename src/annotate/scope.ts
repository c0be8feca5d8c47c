import { builtInGazetteer } from '../gazetteer/open.ts'
import { withUserPlaces } from '../gazetteer/user.ts'
import { userRows } from '../lexicon/user.ts'
import type { UserLexicon } from '../lexicon/user-schema.ts'
import type { Scope } from '../model/doc.ts'
import { builtInLexicon, extendedLexicon } from '../text/lexicon.ts'
import { madeOnce } from '../text/made-once.ts'
import { wordKey } from '../text/word-key.ts'

/** The words and places that texts are read with: the built-in ones, and a user's beside them, compiled once for each lexicon of a user. */
export function scopeOf(user: UserLexicon | undefined): Scope {
  return user === undefined ? { lexicon: builtInLexicon(), gazetteer: builtInGazetteer() } : extended(user)
}

const extended = madeOnce(
  (user: UserLexicon): Scope => ({
    lexicon: extendedLexicon(userRows(user, wordKey)),
    gazetteer: withUserPlaces(builtInGazetteer(), user.places ?? []),
  }),
)
