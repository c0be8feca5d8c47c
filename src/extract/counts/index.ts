import { ruleRunner } from '../../match/run.ts'
import type { Doc } from '../../model/doc.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { COUNT_RULES } from './rules.ts'

const run = ruleRunner(COUNT_RULES)

/** Every count mention of a text, overlapping ones too; `occasions` are the tokens at which its rules are tried. */
export function findCounts(doc: Doc, occasions: readonly number[]): CountMention[] {
  return run(doc, occasions)
}
