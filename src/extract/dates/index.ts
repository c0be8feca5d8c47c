import { ruleRunner } from '../../match/run.ts'
import type { Doc } from '../../model/doc.ts'
import type { DateMention } from '../../model/mentions/date.ts'
import type { Aside } from '../../model/reasons.ts'
import { joinPieces } from './join.ts'
import { DATE_RULES } from './rules.ts'

const run = ruleRunner(DATE_RULES)

/** Every time expression of a text; `rule` names the rules of its pieces, joined by "+"; `occasions` are the tokens at which they are tried; `aside` hears why they took nothing. */
export function findDates(doc: Doc, occasions: readonly number[], aside?: Aside): DateMention[] {
  return joinPieces(doc, run(doc, occasions, aside), aside)
}
