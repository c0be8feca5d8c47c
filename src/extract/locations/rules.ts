import type { Rule } from '../../match/rule.ts'
import type { LocationMention } from '../../model/mentions/location.ts'
import { apposedName, definedName } from './defined.ts'
import { typeWordBehind } from './ended.ts'
import { hyphenPair } from './hyphenated.ts'
import { knownName, nameInPlace } from './known.ts'
import { listedNames } from './listed.ts'
import { pluralNames, toldNames } from './told.ts'
import { typeWordName } from './typed.ts'
import { neighbourhoodUnit } from './units.ts'

/** The rules that find location mentions, in no order: which of several findings stands is decided in `resolve/locations/`. */
export const LOCATION_RULES: readonly Rule<Omit<LocationMention, 'rule'>>[] = [
  typeWordName,
  listedNames,
  toldNames,
  pluralNames,
  typeWordBehind,
  definedName,
  apposedName,
  neighbourhoodUnit,
  knownName,
  hyphenPair,
  nameInPlace,
]
