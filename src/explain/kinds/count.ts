import { PEOPLE } from '../../lexicon/people.ts'
import type { Doc, NumberSpan } from '../../model/doc.ts'
import type { MentionBase } from '../../model/mentions/common.ts'
import { isClass, textOf } from '../../text/view.ts'
import { byToken } from '../by-token.ts'
import { type Explainer, stated } from '../explainer.ts'

/** So many tokens at most stand between a number and the people it counts. */
const REACH = 2

/** How counts are told. */
export const COUNT_EXPLAINER: Explainer<'counts'> = {
  captured({ number, whole, newer, first, end, rule, ...said }, doc) {
    const numberAt = (token: number | null) => {
      const span = token === null ? undefined : doc.numbers[doc.numberAt[token]]
      return span === undefined ? null : textOf(doc, span.first, span.end)
    }
    return stated({ ...said, number: numberAt(number), 'part of': numberAt(whole), 'newer figure': numberAt(newer) })
  },
  steps({ value, min, max, modifier, status, factuality, mentions }) {
    const number = value === null || min !== value || max !== value ? `${min ?? '?'} to ${max ?? 'any number'}` : String(value)
    const steps = [`${number}, ${modifier.replace('_', ' ')}, ${status}`]
    if (factuality === 'possible') steps.push('the words leave it open whether it is so')
    if (mentions.length > 1) steps.push(`said ${mentions.length} times`)
    return steps
  },
  overlooked(doc, mentions) {
    const taken = byToken<MentionBase>([...mentions.dates, ...mentions.counts])
    return (first, end) =>
      [...new Set(doc.numberAt.subarray(first, end))]
        .filter((index) => index >= 0)
        .map((index) => doc.numbers[index])
        .filter((number) => taken.within(number.first, number.end).length === 0)
        .map((number) => ({
          kind: 'counts',
          text: textOf(doc, number.first, number.end),
          rule: 'no rule',
          reason: countsPeople(doc, number)
            ? 'people are counted, but the words say nothing that happened to them'
            : 'a number with no word of people behind it',
          captured: {},
        }))
  },
}

function countsPeople(doc: Doc, { end }: NumberSpan): boolean {
  for (let i = end; i < end + REACH; i++) if (isClass(doc, i, PEOPLE)) return true
  return false
}
