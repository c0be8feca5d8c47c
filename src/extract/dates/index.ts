import { ruleRunner } from '../../match/run.ts'
import type { Doc } from '../../model/doc.ts'
import type { DateMention } from '../../model/mentions/date.ts'
import { DATE_RULES } from './rules.ts'

const run = ruleRunner(DATE_RULES)

/** Every date mention of a text, overlapping ones too. */
export function findDates(doc: Doc): DateMention[] {
  return run(doc)
}
