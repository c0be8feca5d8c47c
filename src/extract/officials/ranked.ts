import { RANKS, SHARED_RANKS } from '../../lexicon/ranks.ts'
import { rule } from '../../match/rule.ts'
import type { OfficialMention } from '../../model/mentions/official.ts'
import { endOf } from '../../text/view.ts'
import { isNameOfPlace } from './holder.ts'
import { weightOf } from './holder-in-run.ts'
import { rankEnd, readPerson } from './person.ts'

type Found = Omit<OfficialMention, 'rule'>

/** "Kombes Endra Zulpan", "Letkol Inf Agus Hariadi": a rank and a name. */
export const rankName = rule<Found>('rank-name', [RANKS], (doc, at) => {
  if (rankEnd(doc, at) === 0 || doc.organizationAt[at] >= 0 || isNameOfPlace(doc, at)) return null
  const person = readPerson(doc, at)
  if (person === null || person.rank === null || weightOf(doc, person.name) <= 0) return null
  // "Kapten Jay Idzes": of a team.
  if (endOf(doc, at, SHARED_RANKS) === person.rank[1]) return null
  return {
    first: at,
    end: person.name[1],
    name: person.name,
    rank: person.rank,
    honorific: person.honorific,
    position: null,
    stands: null,
    body: null,
    organization: null,
    status: 'current',
    weight: weightOf(doc, person.name),
  }
})
