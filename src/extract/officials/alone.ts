import { ROLE_HEADS } from '../../lexicon/roles.ts'
import { rule } from '../../match/rule.ts'
import { Shape } from '../../model/doc.ts'
import type { OfficialMention } from '../../model/mentions/official.ts'
import { hasShape } from '../../text/view.ts'
import { officeHead } from './head.ts'
import { holderBehind } from './holder.ts'
import { organizationOf } from './organization.ts'

/** An office alone is followed by so many words of it at most. */
const LONGEST = 12

/** "kata Kapolres", "Gubernur menilai": an office that stands for the person who holds it. */
export const officeAlone = rule<Omit<OfficialMention, 'rule'>>('office-alone', [ROLE_HEADS], (doc, at) => {
  const head = officeHead(doc, at)
  if (head === null || !hasShape(doc, at, Shape.CAPITAL) || head.role.weak || head.status !== 'current') return null
  if (doc.organizationAt[at] >= 0 || holderBehind(doc, head) !== null) return null
  let end = head.end
  while (end < head.end + LONGEST && hasShape(doc, end, Shape.CAPITAL) && !hasShape(doc, end, Shape.LINE_START)) end++
  return {
    first: head.first,
    end,
    name: null,
    rank: null,
    honorific: null,
    position: [head.position, end],
    stands: head.role.stands ?? null,
    body: head.role.body ?? null,
    organization: organizationOf(doc, head, end),
    status: head.status,
    weight: 0,
  }
})
