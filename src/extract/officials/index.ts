import { ruleRunner } from '../../match/run.ts'
import type { Doc } from '../../model/doc.ts'
import type { OfficialMention } from '../../model/mentions/official.ts'
import type { Aside } from '../../model/reasons.ts'
import { OFFICIAL_RULES } from './rules.ts'

const run = ruleRunner(OFFICIAL_RULES)

/** Every official mention of a text, overlapping ones too; `occasions` are the tokens at which its rules are tried; `aside` hears why they took nothing. */
export function findOfficials(doc: Doc, occasions: readonly number[], aside?: Aside): OfficialMention[] {
  return run(doc, occasions, aside)
}
