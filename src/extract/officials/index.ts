import { ruleRunner } from '../../match/run.ts'
import type { Doc } from '../../model/doc.ts'
import type { OfficialMention } from '../../model/mentions/official.ts'
import { OFFICIAL_RULES } from './rules.ts'

const run = ruleRunner(OFFICIAL_RULES)

/** Every official mention of a text, overlapping ones too; `occasions` are the tokens at which its rules are tried. */
export function findOfficials(doc: Doc, occasions: readonly number[]): OfficialMention[] {
  return run(doc, occasions)
}
