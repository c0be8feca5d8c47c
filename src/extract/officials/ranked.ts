import { PEOPLE } from '../../lexicon/people.ts'
import { RANKS, SHARED_RANKS } from '../../lexicon/ranks.ts'
import { OFFICE_JOINTS, ROLE_HEADS, TASK_LINKS } from '../../lexicon/roles.ts'
import { RELATIONS } from '../../lexicon/speech.ts'
import { rule } from '../../match/rule.ts'
import type { Doc } from '../../model/doc.ts'
import type { OfficialMention, TokenRange } from '../../model/mentions/official.ts'
import { endOf, isClass } from '../../text/view.ts'
import { closes, isNameOfPlace } from './holder.ts'
import { weightOf } from './holder-in-run.ts'
import { hasGivenName } from './leanings.ts'
import { isOfficeNoun } from './office.ts'
import { rankEnd, readPerson } from './person.ts'

type Found = Omit<OfficialMention, 'rule'>

/** "Kombes Endra Zulpan", "Letkol Inf Agus Hariadi": a rank and a name. */
export const rankName = rule<Found>('rank-name', [RANKS], (doc, at) => {
  if (rankEnd(doc, at) === 0 || doc.organizationAt[at] >= 0 || isNameOfPlace(doc, at)) return null
  const person = readPerson(doc, at)
  if (person === null || person.rank === null || !(hasGivenName(doc, ...person.name) || weightOf(doc, person.name) > 0))
    return null
  // "Kapten Jay Idzes": of a team.
  if (endOf(doc, at, SHARED_RANKS) === person.rank[1]) return null
  const position = taskBehind(doc, person.name[1])
  return {
    first: at,
    end: position?.[1] ?? person.name[1],
    name: person.name,
    rank: person.rank,
    honorific: person.honorific,
    position,
    stands: null,
    body: null,
    organization: null,
    status: 'current',
    weight: weightOf(doc, person.name),
  }
})

/** A task is named in so many words at most. */
const LONGEST_TASK = 4

/** "Iptu Samuel sebagai | perwira pawang": the task of a ranked person, in words that head no office of the tables; null for what happened to somebody ("sebagai korban"). */
function taskBehind(doc: Doc, at: number): TokenRange | null {
  const first = endOf(doc, at, TASK_LINKS)
  if (first === 0 || isClass(doc, first, ROLE_HEADS) || isClass(doc, first, PEOPLE) || isClass(doc, first, RELATIONS)) return null
  let end = first
  while (end < first + LONGEST_TASK && isOfficeNoun(doc, end) && !isClass(doc, end, OFFICE_JOINTS)) end++
  return end > first && closes(doc, end) ? [first, end] : null
}
