import { statementsOf } from '../../extract/counts/statements.ts'
import type { MentionBase } from '../../model/mentions/common.ts'
import { REASONS } from '../../model/reasons.ts'
import { textOf } from '../../text/view.ts'
import { byToken } from '../by-token.ts'
import { type Explainer, stated } from '../explainer.ts'

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
    const { dropped } = statementsOf(doc)
    return (first, end) =>
      [...new Set(doc.numberAt.subarray(first, end))]
        .filter((index) => index >= 0)
        .map((index) => doc.numbers[index])
        .filter((number) => taken.within(number.first, number.end).length === 0)
        .map((number) => {
          const code = dropped.get(number.first) ?? 'no-people'
          const text = textOf(doc, number.first, number.end)
          return { kind: 'counts', text, rule: 'no rule', code, reason: REASONS[code], captured: {} }
        })
  },
}
