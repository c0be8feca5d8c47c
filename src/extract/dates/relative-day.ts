import { ONE_UNITS } from '../../lexicon/time.ts'
import {
  BEFORE_ONE_NIGHT,
  BEHIND_ONE_NIGHT,
  PART_TAKERS,
  RELATIVE_DAYS,
  RELATIVE_PARTS,
  STORY_DAYS,
} from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import { isPrinted } from '../../text/printed.ts'
import { found, isClass, textOf } from '../../text/view.ts'
import { type Draft, plainOf, pointOf, stepOf } from './draft.ts'

/** "hari ini", "kemarin", "besok", "lusa". */
export const relativeDay = rule<Draft>('relative-day', [RELATIVE_DAYS], (doc, at) => {
  const { value, end } = found(doc, at, RELATIVE_DAYS)!
  // "besoknya": from the day the story is at.
  return pointOf(at, end, stepOf('day', value, textOf(doc, end - 1).endsWith('nya') ? 'story' : 'speech'))
})

/** "tadi malam", "pagi ini", "nanti sore". */
export const relativePart = rule<Draft>('relative-part', [RELATIVE_PARTS], (doc, at) => {
  const {
    value: [by, part],
    end,
  } = found(doc, at, RELATIVE_PARTS)!
  if (isPrinted(doc, at, 'semalam') && end === at + 1) {
    // "sehari semalam", "hanya semalam dirawat", "semalam suntuk": for how long.
    if (isClass(doc, at - 1, ONE_UNITS)) return null
    if (isClass(doc, at - 1, BEFORE_ONE_NIGHT) || isClass(doc, end, BEHIND_ONE_NIGHT)) return plainOf(at, end, 'duration', 'P1D')
  }
  return isClass(doc, at - 1, PART_TAKERS) ? 'other-sense' : pointOf(at, end, { ...stepOf('day', by, 'speech'), part })
})

/** "hari itu", "keesokan harinya", "malam itu". */
export const storyDay = rule<Draft>('story-day', [STORY_DAYS], (doc, at) => {
  const {
    value: [by, part],
    end,
  } = found(doc, at, STORY_DAYS)!
  return isClass(doc, at - 1, PART_TAKERS) ? 'other-sense' : pointOf(at, end, { ...stepOf('day', by, 'story'), part })
})
