import type { Moment } from '../../model/mentions/date.ts'
import { type Captured, type Explainer, stated } from '../explainer.ts'

/** How dates are told. */
export const DATE_EXPLAINER: Explainer<'dates'> = {
  captured: ({ type, mod, zone, at, until, value }) => ({
    type,
    ...stated({ mod, zone, value }),
    ...(at !== null && momentWords(at, '')),
    ...(until !== null && momentWords(until, 'until ')),
  }),
  steps({ value, from, to, certainty }, mention, { article }) {
    const steps: string[] = []
    const at = mention?.at ?? null
    const lacking = at === null ? [] : missingParts(at)
    const anchor =
      article.published === null ? null : `the publication date ${article.published} (from: ${article.publishedBasis})`
    if (at?.step?.from === 'story') steps.push('counted from the time the story is at')
    else if (at?.step) steps.push(anchor === null ? 'counted from a time nobody states' : `counted from ${anchor}`)
    else if (certainty === 'implied' && lacking.length > 0)
      steps.push(
        `${lacking.join(' and ')} not in the words: taken ${anchor === null ? 'from the text before' : `from the text before or from ${anchor}`}`,
      )
    else if (certainty === 'stated') steps.push('all of it is in the words')
    steps.push(value === null ? 'no value: there is nothing to count from' : `value ${value}`)
    if (from !== null) steps.push(from === to ? `covers the day ${from}` : `covers ${from} to ${to}`)
    return steps
  },
}

function momentWords({ step, period, clock, hijri, way, ...plain }: Moment, prefix: string): Captured {
  const words = stated({
    ...plain,
    clock: clock === null ? null : `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`,
    period: period && `${period.unit} ${period.n}`,
    step:
      step && `${step.by} ${step.unit}s from ${step.from === 'speech' ? 'the time of publication' : 'the time the story is at'}`,
    calendar: hijri ? 'Hijri' : null,
    points: way === null ? null : ['back', 'to the present', 'ahead'][way + 1],
  })
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [prefix + name, value]))
}

function missingParts({ year, month, day, weekday, period }: Moment): string[] {
  const parts = []
  if (year === null) parts.push('year')
  if (month === null && (day !== null || weekday !== null) && period === null) parts.push('month')
  if (day === null && weekday !== null) parts.push('day')
  return parts
}
