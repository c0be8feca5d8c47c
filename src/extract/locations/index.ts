import { ruleRunner } from '../../match/run.ts'
import type { Doc } from '../../model/doc.ts'
import type { LocationMention } from '../../model/mentions/location.ts'
import type { Aside } from '../../model/reasons.ts'
import { LOCATION_RULES } from './rules.ts'

const run = ruleRunner(LOCATION_RULES)

/** Every location mention of a text, overlapping ones too; `occasions` are the tokens at which its rules are tried; `aside` hears why they took nothing. */
export function findLocations(doc: Doc, occasions: readonly number[], aside?: Aside): LocationMention[] {
  return run(doc, occasions, aside)
}
