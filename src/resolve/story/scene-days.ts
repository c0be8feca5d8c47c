import { NEIGHBOURHOOD_UNITS } from '../../lexicon/places.ts'
import { TERMS } from '../../lexicon/scene-words.ts'
import { BOUND_WORDS, COMPARED_WORDS, DATE_WORDS, SINCE_WORDS, TIME_PREPOSITIONS } from '../../lexicon/time-words.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { tokenAt } from '../../text/token-at.ts'
import { hasShape, isClass, textOf } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { happeningAt } from './happening.ts'
import { NOT_SPOKEN, readSpoken } from './spoken.ts'

/** A day (or month, or year) as a clause prints it: tokens `[first, end)`. */
export interface SceneDay {
  readonly id: string
  /** As the fact has it: "2023-05-09", "2019". */
  readonly value: string
  readonly first: number
  readonly end: number
  /** `plain` something happened then · `until` so much was known by then · `now` by the present · `since` it began then. */
  readonly kind: 'plain' | 'until' | 'now' | 'since'
  /** The words name a day, and no clock or part of the day alone. */
  readonly isNamed: boolean
  /** See `happeningAt`. */
  readonly happening: 0 | 1 | 2
}

/** The days of a text that are days of the story, in text order: none of words, none that something is compared with, no year in a name or term of office. */
export function readSceneDays(context: Pick<Context, 'doc' | 'facts' | 'mentions'>): SceneDay[] {
  const { doc, facts, mentions } = context
  const { statementOf } = readSpoken(context)
  const days: SceneDay[] = []
  for (const { id, type, value, span } of facts.dates) {
    if ((type !== 'date' && type !== 'time') || value === null) continue
    const first = tokenAt(doc, span[0])
    const end = tokenAt(doc, span[1] - 1) + 1
    const kind = kindOf(doc, first, value)
    if (kind === null) continue
    const index = Number(id.slice(1)) - 1
    if (kind === 'plain' && mentions.dates[index]?.first === first && statementOf[index] !== NOT_SPOKEN) continue
    const mention = mentions.dates[index]
    const isNamed = mention?.at === null || mention?.at?.day !== null || mention.at.weekday !== null || mention.at.step !== null
    days.push({ id, value, first, end, kind, isNamed, happening: kind === 'plain' ? happeningAt(doc, first, end) : 0 })
  }
  return days
}

function kindOf(doc: Doc, first: number, value: string): SceneDay['kind'] | null {
  const before = isClass(doc, first - 1, DATE_WORDS) ? first - 2 : first - 1
  const isBound = isClass(doc, before, BOUND_WORDS)
  // "hingga kini", "hingga saat ini"
  if (value === 'PRESENT_REF') return isBound || isClass(doc, before - 1, BOUND_WORDS) ? 'now' : null
  if (value.endsWith('_REF')) return null
  if (isBound) return 'until'
  if (isClass(doc, before, COMPARED_WORDS)) return null
  // "sejak 1 Januari hingga 10 Maret 2020"
  if (isClass(doc, before, SINCE_WORDS)) return value.includes('/') ? 'until' : 'since'
  if (isSinceThen(doc, first)) return 'since'
  // "RT 05/03/02"
  if (isClass(doc, before, NEIGHBOURHOOD_UNITS)) return null
  return DAY.test(value) || isYearOfStory(doc, first) ? 'plain' : null
}

/** "sejak perang meletus pada 7 Oktober": whether the day is that of what something is so since. */
function isSinceThen(doc: Doc, first: number): boolean {
  for (let i = first - 1; i >= first - SINCE_REACH && !hasShape(doc, i, Shape.PUNCTUATION); i--) {
    if (doc.numberAt[i] >= 0) return false
    if (doc.words[i] !== 0 && isClass(doc, i, SINCE_WORDS)) return textOf(doc, i).toLowerCase() !== 'dari'
  }
  return false
}

/** How far before a day the word may stand since when something is so, in tokens. */
const SINCE_REACH = 7

const DAY = /^\d{4}-\d\d-\d\d/

/** Whether a year or month stands for itself: "pada 2019", "Maret lalu", but not "APBN 2026" or "periode 2010-2015". */
function isYearOfStory(doc: Doc, first: number): boolean {
  if (isClass(doc, first, TERMS) || isClass(doc, first - 1, TERMS)) return false
  return !hasShape(doc, first, Shape.NUMBER) || isClass(doc, first - 1, TIME_PREPOSITIONS)
}
