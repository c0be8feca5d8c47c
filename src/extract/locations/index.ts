import { ruleRunner } from '../../match/run.ts'
import type { Doc } from '../../model/doc.ts'
import type { LocationMention } from '../../model/mentions/location.ts'
import { LOCATION_RULES } from './rules.ts'

const run = ruleRunner(LOCATION_RULES)

/** Every location mention of a text, overlapping ones too. */
export function findLocations(doc: Doc): LocationMention[] {
  return run(doc)
}
