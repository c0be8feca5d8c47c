import { INCIDENT_ACTS, INCIDENTS } from '../../lexicon/incidents.ts'
import { endOf } from '../../text/view.ts'
import { type Candidate, type Read, wordBefore, wordBehind } from './candidate.ts'

/** Words of what happens or befalls: "banjir", "terguling". */
export function incidentCandidates({ doc, isTold }: Read): Candidate[] {
  const candidates: Candidate[] = []
  for (let i = 0; i < doc.tokens.length; i++) {
    const end = Math.max(endOf(doc, i, INCIDENTS), endOf(doc, i, INCIDENT_ACTS))
    if (end === 0) continue
    if (!isTold('incidents', i, end))
      candidates.push({ first: i, end, from: wordBefore(doc, i), to: wordBehind(doc, end), code: 'nothing-befallen' })
    i = end - 1
  }
  return candidates
}
