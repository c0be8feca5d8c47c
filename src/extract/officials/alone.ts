import { OFFICE_MATTERS, ROLE_HEADS } from '../../lexicon/roles.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { rule } from '../../match/rule.ts'
import { Shape } from '../../model/doc.ts'
import type { OfficialMention } from '../../model/mentions/official.ts'
import { endsWith } from '../../text/ending.ts'
import { hasShape, isClass, isMark, textOf } from '../../text/view.ts'
import { officeHead } from './head.ts'
import { holderBehind, isNameOfPlace } from './holder.ts'
import { bodyOf } from './organization.ts'

/** An office alone is followed by so many words of it at most. */
const LONGEST = 12

/** "kata Kapolres", "Gubernur menilai": an office that stands for the person who holds it; in lower case only where somebody speaks. */
export const officeAlone = rule<Omit<OfficialMention, 'rule'>>('office-alone', [ROLE_HEADS], (doc, at) => {
  const head = officeHead(doc, at)
  if (head === null || head.role.weak || head.status !== 'current') return null
  if (doc.organizationAt[at] >= 0 || isNameOfPlace(doc, head.first) || holderBehind(doc, head) !== null) return null
  let end = head.end
  while (end < head.end + LONGEST && hasShape(doc, end, Shape.CAPITAL) && !hasShape(doc, end, Shape.LINE_START)) end++
  if (!hasShape(doc, at, Shape.CAPITAL) && !isClass(doc, head.first - 1, SPEECH_BEFORE) && !isClass(doc, end, SPEECH_AFTER))
    return null
  // "Peraturan Menteri", "HK.01.07/Menkes/239/2020": a document, and nobody.
  if (endsWith(doc, head.first, OFFICE_MATTERS) || (isMark(doc, head.first - 1, '/') && isMark(doc, end, '/'))) return null
  // "Presiden ke-6": which one it was is told.
  if (/^ke(?:-?\d+)?$/.test(textOf(doc, end))) return null
  return {
    first: head.first,
    end,
    name: null,
    rank: null,
    honorific: null,
    position: [head.position, end],
    stands: head.role.stands ?? null,
    ...bodyOf(doc, head, end),
    status: head.status,
    weight: 0,
  }
})
