import { ORGANIZATION_HEADS, ORGANIZATION_NAMES } from '../../lexicon/organizations.ts'
import { BODY_LINKS } from '../../lexicon/roles.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { rule } from '../../match/rule.ts'
import type { OfficialMention } from '../../model/mentions/official.ts'
import { isClass } from '../../text/view.ts'
import { weightOf } from './holder-in-run.ts'
import { personBefore } from './person-before.ts'

/** "kata Salim dari Dinas Perikanan Demak", "Yuli dari PT Sinar Abadi mengatakan": who speaks for a body, without a word for the office. */
export const speakerOfBody = rule<Omit<OfficialMention, 'rule'>>(
  'speaker-of-body',
  [ORGANIZATION_HEADS, ORGANIZATION_NAMES],
  (doc, at) => {
    const body = doc.organizations[doc.organizationAt[at]]
    if (body === undefined || body.first !== at || !isClass(doc, at - 1, BODY_LINKS)) return null
    const name = personBefore(doc, at - 1)?.name
    if (name === undefined || weightOf(doc, name) <= 0) return null
    if (!isClass(doc, name[0] - 1, SPEECH_BEFORE) && !isClass(doc, body.end, SPEECH_AFTER)) return null
    return {
      first: name[0],
      end: body.end,
      name,
      rank: null,
      honorific: null,
      position: null,
      stands: null,
      body: null,
      organization: [at, body.end],
      status: 'current',
      weight: weightOf(doc, name),
    }
  },
)
