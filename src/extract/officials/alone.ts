import { DOCUMENT_WORDS, ROLE_HEADS } from '../../lexicon/roles.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { rule } from '../../match/rule.ts'
import { Shape } from '../../model/doc.ts'
import type { OfficialMention } from '../../model/mentions/official.ts'
import { hasShape, isClass, textOf } from '../../text/view.ts'
import { officeHead } from './head.ts'
import { holderBehind } from './holder.ts'
import { bodyOf } from './organization.ts'

/** An office alone is followed by so many words of it at most. */
const LONGEST = 12

/** "kata Kapolres", "Gubernur menilai": an office that stands for the person who holds it; in lower case only where somebody speaks. */
export const officeAlone = rule<Omit<OfficialMention, 'rule'>>('office-alone', [ROLE_HEADS], (doc, at) => {
  const head = officeHead(doc, at)
  if (head === null || head.role.weak || head.status !== 'current') return null
  if (doc.organizationAt[at] >= 0 || holderBehind(doc, head) !== null) return null
  let end = head.end
  while (end < head.end + LONGEST && hasShape(doc, end, Shape.CAPITAL) && !hasShape(doc, end, Shape.LINE_START)) end++
  if (!hasShape(doc, at, Shape.CAPITAL) && !isClass(doc, head.first - 1, SPEECH_BEFORE) && !isClass(doc, end, SPEECH_AFTER))
    return null
  // "Peraturan Menteri": a document, and nobody.
  if (isClass(doc, head.first - 1, DOCUMENT_WORDS)) return null
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
