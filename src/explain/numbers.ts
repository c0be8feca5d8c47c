import { PEOPLE } from '../lexicon/people.ts'
import type { Doc, NumberSpan } from '../model/doc.ts'
import { isClass, textOf } from '../text/view.ts'
import type { Rejected } from './explain.ts'

/** So many tokens at most stand between a number and the people it counts. */
const REACH = 2

/** The numbers of tokens `[first, end)` that stand in no date and no count, as candidates that no rule took. */
export function uncounted(doc: Doc, first: number, end: number, isTaken: (number: NumberSpan) => boolean): Rejected[] {
  const indexes = new Set(doc.numberAt.subarray(first, end))
  return [...indexes]
    .filter((index) => index >= 0)
    .map((index) => doc.numbers[index])
    .filter((number) => !isTaken(number))
    .map((number) => ({
      kind: 'counts',
      text: textOf(doc, number.first, number.end),
      rule: 'no rule',
      reason: countsPeople(doc, number)
        ? 'people are counted, but the words say nothing that happened to them'
        : 'a number with no word of people behind it',
      captured: {},
    }))
}

function countsPeople(doc: Doc, { end }: NumberSpan): boolean {
  for (let i = end; i < end + REACH; i++) if (isClass(doc, i, PEOPLE)) return true
  return false
}
