import {
  AHEAD_ENDS,
  BEFORE_FORMER,
  BEFORE_VAGUE_STRETCH,
  PLACED_VAGUE,
  THAT_WORDS,
  VAGUE_DOUBTS,
  VAGUE_STRETCHES,
  VAGUE_TIMES,
} from '../../lexicon/time-words.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { endOf, found, hasShape, isClass, textOf, valueAt } from '../../text/view.ts'
import { type Draft, plainOf } from './draft.ts'

/** "saat ini", "kini", "dulu", "nanti", "beberapa waktu lalu". */
export const vagueTime = rule<Draft>('vague-time', [VAGUE_TIMES], (doc, at) => {
  const { value, end } = found(doc, at, VAGUE_TIMES)!
  return isElse(doc, at, end) ? 'other-sense' : plainOf(at, end, 'date', value)
})

/** "selama beberapa saat": a stretch of nobody knows how long. */
export const vagueStretch = rule<Draft>('vague-stretch', [VAGUE_STRETCHES], (doc, at) => {
  const { end } = found(doc, at, VAGUE_STRETCHES)!
  if (!isClass(doc, at - 1, BEFORE_VAGUE_STRETCH) || endOf(doc, at, VAGUE_TIMES) > end || isClass(doc, end, THAT_WORDS))
    return null
  return plainOf(at, end, 'duration', 'PXX')
})

/** Words of time that are said of something else: "lebih dulu", "maju ke depan", "masa depan anak". */
function isElse(doc: Doc, at: number, end: number): boolean {
  switch (valueAt(doc, at, VAGUE_DOUBTS)) {
    case 'former':
      return !isFormer(doc, at)
    case 'ahead':
      return !isAhead(doc, at, end)
    case 'placed':
      return !isClass(doc, at - 1, PLACED_VAGUE)
    default:
      return false
  }
}

/** "dulu" is a time at the beginning of a clause, behind its subject ("yang dulu", "kawasan ini dulu"), and as "dulunya". */
function isFormer(doc: Doc, at: number): boolean {
  const opens = at === 0 || doc.sentenceOf[at - 1] !== doc.sentenceOf[at] || hasShape(doc, at - 1, Shape.PUNCTUATION)
  return opens || isClass(doc, at - 1, BEFORE_FORMER) || textOf(doc, at).endsWith('nya')
}

/** "ke depan" is a time where a clause begins or ends with it. */
function isAhead(doc: Doc, at: number, end: number): boolean {
  const opens = at === 0 || doc.sentenceOf[at - 1] !== doc.sentenceOf[at] || hasShape(doc, at - 1, Shape.PUNCTUATION)
  return (
    opens ||
    textOf(doc, at, end).endsWith('nya') ||
    hasShape(doc, end, Shape.PUNCTUATION) ||
    end >= doc.tokens.length ||
    isClass(doc, end, AHEAD_ENDS)
  )
}
