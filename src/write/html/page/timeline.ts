import type { CountFact } from '../../../model/kinds/count.ts'
import { h } from './dom.ts'
import type { KindFact } from './facts.ts'
import { factLink } from './panel.ts'
import type { Stage } from './stage.ts'

/** What happened when: the days an article speaks of, in order, each with its dates and the counts tied to them. */
export function renderTimeline(stage: Stage): HTMLElement {
  const days = new Map<string, KindFact[]>()
  for (const one of stage.facts) {
    if (one.kind !== 'dates') continue
    const { from, to } = one.fact as { readonly from: string | null; readonly to: string | null }
    if (from === null) continue
    const day = to === null || to === from ? from : `${from} to ${to}`
    const here = days.get(day)
    if (here) here.push(one)
    else days.set(day, [one])
  }
  const published = stage.article.record.article.published?.slice(0, 10)
  if (published !== undefined && !days.has(published)) days.set(published, [])
  const tied = (dates: readonly KindFact[]) =>
    stage.facts.filter((one) => one.kind === 'counts' && dates.some(({ fact }) => (one.fact as CountFact).date === fact.id))
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1))
  return h(
    'section',
    { class: 'timeline', 'aria-labelledby': 'timeline' },
    h('h2', { id: 'timeline' }, 'When'),
    sorted.length === 0
      ? h('p', { class: 'none' }, 'No day is named.')
      : h(
          'ol',
          {},
          ...sorted.map(([day, dates]) =>
            h(
              'li',
              { class: day === published ? 'published' : '' },
              h('span', { class: 'day' }, day, day === published && h('small', {}, ' published')),
              ...[...dates, ...tied(dates)].map((one) => factLink(stage, one)),
            ),
          ),
        ),
  )
}
