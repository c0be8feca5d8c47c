import type { Rule } from '../../match/rule.ts'
import type { CountMention } from '../../model/mentions/count.ts'

/** The rules that find count mentions, in order of meaning. */
export const COUNT_RULES: readonly Rule<Omit<CountMention, 'rule'>>[] = []
