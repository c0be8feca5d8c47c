import type { Rule } from '../../match/rule.ts'
import type { LocationMention } from '../../model/mentions/location.ts'
import { hyphenPair, knownName, nameInPlace } from './known.ts'
import { typeWordName } from './typed.ts'

/** The rules that find location mentions, in order of meaning. */
export const LOCATION_RULES: readonly Rule<Omit<LocationMention, 'rule'>>[] = [typeWordName, knownName, hyphenPair, nameInPlace]
