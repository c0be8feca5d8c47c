import { LANGUAGE_CUES } from './language.ts'
import { NAME_PARTICLES } from './names.ts'
import { FRACTIONS, ONE_WORDS, RANGE_WORDS, SCALES, SINGLE_NUMBERS, UNITS, VAGUE_NUMBERS } from './numbers.ts'
import { BODY_WORDS, NAMESAKES, PLACE_DIRECTIONS, PLACE_PREPOSITIONS, PLACE_TYPES, POST_WORDS } from './places.ts'
import type { LexClass } from './table.ts'
import { MONTHS, WEEKDAYS } from './time.ts'

/** Every class of words, in no order of meaning. */
export const LEX_CLASSES: readonly LexClass[] = [
  UNITS,
  SINGLE_NUMBERS,
  SCALES,
  FRACTIONS,
  VAGUE_NUMBERS,
  ONE_WORDS,
  RANGE_WORDS,
  MONTHS,
  WEEKDAYS,
  NAME_PARTICLES,
  LANGUAGE_CUES,
  PLACE_TYPES,
  PLACE_PREPOSITIONS,
  PLACE_DIRECTIONS,
  BODY_WORDS,
  POST_WORDS,
  NAMESAKES,
]
