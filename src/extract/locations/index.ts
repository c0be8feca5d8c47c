import { ruleRunner } from '../../match/run.ts'
import type { Doc } from '../../model/doc.ts'
import type { LocationMention } from '../../model/mentions/location.ts'
import { LOCATION_RULES } from './rules.ts'

const run = ruleRunner(LOCATION_RULES)

/** Every location mention of a text, overlapping ones too; `occasions` are the tokens at which its rules are tried. */
export function findLocations(doc: Doc, occasions: readonly number[]): LocationMention[] {
  return run(doc, occasions)
}
