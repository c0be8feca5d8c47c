import { ORGANIZATION_JOINTS } from '../../lexicon/names.ts'
import { AREA_WORDS, ORGANIZATION_HEADS } from '../../lexicon/organizations.ts'
import { PLACE_TYPES } from '../../lexicon/places.ts'
import { BODY_LINKS } from '../../lexicon/roles.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import type { OfficialMention } from '../../model/mentions/official.ts'
import { hasShape, isClass, isMark, sentenceEnd } from '../../text/view.ts'
import { weightOf } from './holder-in-run.ts'
import { personBefore } from './person-before.ts'

/** "kata Salim dari Dinas Perikanan Demak", "Paul Grant dari Citra Futures mengatakan": who speaks for a body, without a word for the office. */
export const speakerOfBody = rule<Omit<OfficialMention, 'rule'>>('speaker-of-body', [BODY_LINKS], (doc, at) => {
  if (!hasShape(doc, at - 1, Shape.CAPITAL) && !isMark(doc, at - 1, ')')) return null
  const end = bodyEnd(doc, at + 1)
  if (end === 0) return null
  const person = personBefore(doc, at)
  if (person === null || weightOf(doc, person.name) <= 0) return null
  const first = person.honorific?.[0] ?? person.name[0]
  if (!isClass(doc, first - 1, SPEECH_BEFORE) && !isClass(doc, end, SPEECH_AFTER)) return null
  return {
    first,
    end,
    name: person.name,
    rank: person.rank,
    honorific: person.honorific,
    position: null,
    stands: null,
    body: null,
    organization: [at + 1, end],
    status: 'current',
    weight: weightOf(doc, person.name),
  }
})

/** The token after the body named at `first`, 0 where a place or a person may be: a word of bodies or offices must be in it, and no word for a place before it. */
function bodyEnd(doc: Doc, first: number): number {
  if (isClass(doc, first, AREA_WORDS) || (isClass(doc, first, PLACE_TYPES) && !isClass(doc, first, ORGANIZATION_HEADS))) return 0
  // "dari komunitas Railfans Malang"
  const lower = !hasShape(doc, first, Shape.CAPITAL) && isClass(doc, first, ORGANIZATION_HEADS)
  let sure = lower
  let at = lower ? first + 1 : first
  const stop = sentenceEnd(doc, first)
  for (; at < stop; at++) {
    const joint = isClass(doc, at, ORGANIZATION_JOINTS) && hasShape(doc, at + 1, Shape.CAPITAL) && at > first
    if (!hasShape(doc, at, Shape.CAPITAL | Shape.NUMBER) && !joint) break
    sure ||= doc.leaning[at] <= Lean.OFFICE
  }
  const body = doc.organizations[doc.organizationAt[first]]
  return sure && at > first + (lower ? 1 : 0) ? Math.max(at, body?.first === first ? body.end : 0) : 0
}
