import { ruleRunner } from '../../match/run.ts'
import type { Doc } from '../../model/doc.ts'
import type { IncidentMention } from '../../model/mentions/incident.ts'
import { INCIDENT_RULES } from './rules.ts'

const run = ruleRunner(INCIDENT_RULES)

/** Every word of an incident in a text, in order, none inside a longer one; `occasions` are the tokens at which its rules are tried. */
export function findIncidents(doc: Doc, occasions: readonly number[]): IncidentMention[] {
  const mentions: IncidentMention[] = []
  for (const mention of run(doc, occasions)) {
    const last = mentions.at(-1)
    // "bom bunuh diri": no suicide inside it.
    if (last === undefined || mention.first >= last.end) mentions.push(mention)
  }
  return mentions
}
