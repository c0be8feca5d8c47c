import { textOf } from '../../text/view.ts'
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
}
