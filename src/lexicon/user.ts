import type { LexClass } from '../model/lexicon.ts'
import type { AddedRows } from './compile.ts'
import { ORGANIZATION_NAMES } from './organizations.ts'
import { PEOPLE } from './people.ts'
import { RANKS } from './ranks.ts'
import { ROLE_HEADS, type Role } from './roles.ts'
import type { UserLexicon } from './user-schema.ts'
import { ACTS, HUMAN_ACTS, HUMAN_STATES, STATES } from './victims.ts'

const TAILS: { readonly [follows: string]: Role['tail'] } = { nothing: 'none', place: 'place', anything: 'open' }

/** The rows that a user's words add to the classes of the lexicon; `keyOf` gives the key of a word, its tokens apart by one space. */
export function userRows(user: UserLexicon, keyOf: (word: string) => string): AddedRows[] {
  const { statuses = [] } = user
  const said = statuses.filter(({ acts }) => !acts)
  const done = statuses.filter(({ acts }) => acts)
  const ofPeople = ({ people }: { people?: boolean | undefined }) => people === true
  return [
    rowsOf(ROLE_HEADS, user.titles, keyOf, ({ follows = 'anything', stands, body }): Role => {
      return { tail: TAILS[follows], ...(stands !== undefined && { stands }), ...(body !== undefined && { body }) }
    }),
    rowsOf(RANKS, user.ranks, keyOf, () => true),
    rowsOf(ORGANIZATION_NAMES, user.organizations, keyOf, ({ place }) => (place ? 'place' : 'none')),
    rowsOf(STATES, said, keyOf, ({ status }) => status),
    rowsOf(HUMAN_STATES, said.filter(ofPeople), keyOf, () => true),
    rowsOf(ACTS, done, keyOf, ({ status }) => status),
    rowsOf(HUMAN_ACTS, done.filter(ofPeople), keyOf, () => true),
    rowsOf(PEOPLE, user.units, keyOf, ({ counts }) => counts ?? 'person'),
  ]
}

function rowsOf<Item extends { word: string }, V>(
  cls: LexClass<V>,
  items: readonly (string | Item)[] | undefined,
  keyOf: (word: string) => string,
  meaning: (item: Item) => V,
): AddedRows {
  const rows: { [key: string]: V } = {}
  for (const item of items ?? []) {
    const entry = typeof item === 'string' ? ({ word: item } as Item) : item
    rows[keyOf(entry.word)] = meaning(entry)
  }
  return { cls, rows }
}
