import { EPIDEMICS } from '../../lexicon/count-words.ts'
import { EVENT_DEEDS, EVENT_NOUNS, HAPPENING, STRIKES } from '../../lexicon/scene-words.ts'
import { ACTS, STATES } from '../../lexicon/victims.ts'
import type { Doc } from '../../model/doc.ts'
import { classBits, isClass, sentenceEnd, sentenceStart } from '../../text/view.ts'

/** How sure words beside a place or day are that something happened then and there: 2 an event is named, 1 something is said of people, 0 neither. */
export function happeningAt(doc: Doc, first: number, end: number): 0 | 1 | 2 {
  const from = Math.max(sentenceStart(doc, first), first - EVENT_REACH)
  const to = Math.min(sentenceEnd(doc, first), end + EVENT_BEHIND)
  let bits = 0
  for (let i = from; i < to; i++) if (doc.words[i] !== 0 && (i < first || i >= end)) bits |= happenBits(doc, i)
  return bits & 1 ? 2 : bits === 0 ? 0 : 1
}

/** Whether a word at a token tells of an event that befalls a place, and of nobody's deed. */
export const happens = (doc: Doc, i: number): boolean =>
  isClass(doc, i, HAPPENING) || (isClass(doc, i, EVENT_NOUNS) && !isClass(doc, i, EVENT_DEEDS))

/** How far before and behind a place or day the words of what happened may stand, in tokens. */
const EVENT_REACH = 24
const EVENT_BEHIND = 7
const happenBits = classBits([
  [HAPPENING, EVENT_NOUNS, EVENT_DEEDS, STRIKES],
  [STATES, ACTS, EPIDEMICS],
])
