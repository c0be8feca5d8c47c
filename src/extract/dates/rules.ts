import type { Rule } from '../../match/rule.ts'
import type { DateMention } from '../../model/mentions/date.ts'

/** The rules that find date mentions, in order of meaning. */
export const DATE_RULES: readonly Rule<Omit<DateMention, 'rule'>>[] = []
