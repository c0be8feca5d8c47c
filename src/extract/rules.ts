import type { Trigger } from '../match/rule.ts'
import type { Kind } from '../model/kind.ts'
import { COUNT_RULES } from './counts/rules.ts'
import { DATE_RULES } from './dates/rules.ts'
import { LOCATION_RULES } from './locations/rules.ts'
import { OFFICIAL_RULES } from './officials/rules.ts'

/** The rules of each kind: their names and where each is tried. */
export const RULES: { readonly [K in Kind]: readonly { readonly name: string; readonly triggers: readonly Trigger[] }[] } = {
  dates: DATE_RULES,
  officials: OFFICIAL_RULES,
  counts: COUNT_RULES,
  locations: LOCATION_RULES,
}
