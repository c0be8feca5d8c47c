import type { Rule } from '../../match/rule.ts'
import type { OfficialMention } from '../../model/mentions/official.ts'
import { nameBracketOffice, nameCommaOffice, nameCopulaOffice } from './after-name.ts'
import { officeAlone } from './alone.ts'
import { officeName } from './before-name.ts'
import { speakerOfBody } from './of-body.ts'
import { rankName } from './ranked.ts'

/** The rules that find official mentions, in no order: which of several findings stands is decided in `resolve/officials/`. */
export const OFFICIAL_RULES: readonly Rule<Omit<OfficialMention, 'rule'>>[] = [
  officeName,
  nameCommaOffice,
  nameCopulaOffice,
  nameBracketOffice,
  rankName,
  speakerOfBody,
  officeAlone,
]
