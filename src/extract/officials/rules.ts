import type { Rule } from '../../match/rule.ts'
import type { OfficialMention } from '../../model/mentions/official.ts'

/** The rules that find official mentions, in order of meaning. */
export const OFFICIAL_RULES: readonly Rule<Omit<OfficialMention, 'rule'>>[] = []
