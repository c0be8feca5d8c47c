import type { OfficialFact } from '../../model/kinds/official.ts'
import type { OfficialMention } from '../../model/mentions/official.ts'
import type { Context } from '../context.ts'
import { officialFacts } from './facts.ts'
import { introduced, shortNamings } from './mentions.ts'
import { peopleOf, standingMentions } from './people.ts'
import { tellRejected } from './rejected.ts'
import { titleNamings } from './titles.ts'
import { joinedByOtherNames } from './told.ts'

/** Decides which official mentions stand and whom they name: facts in text order, spans in UTF-16 units. */
export function resolveOfficials(mentions: readonly OfficialMention[], { doc, anchor, reject }: Context): OfficialFact[] {
  if (mentions.length === 0) return []
  const standing = standingMentions(mentions)
  const people = joinedByOtherNames(doc, peopleOf(doc, standing))
  const taken = introduced(doc, people)
  // First, for "Dirut RS Sardjito", who is somebody else, names no Sardjito.
  const offices = titleNamings(doc, people, mentions, taken)
  const short = [...shortNamings(doc, people, taken), ...offices]
  if (reject) tellRejected(mentions, standing, short, reject)
  return officialFacts(doc, people, short, anchor.published)
}
