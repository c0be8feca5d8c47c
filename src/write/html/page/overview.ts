import type { PageArticle } from '../data.ts'
import { barList } from './chart-bars.ts'
import { placesChart } from './chart-map.ts'
import { timeChart } from './chart-time.ts'
import type { DecisionStore } from './decisions.ts'
import { type Digest, digestOf } from './digest.ts'
import { h } from './dom.ts'
import { countValues, FACETS } from './facets.ts'
import { filterBar } from './filters.ts'
import { articleList } from './list.ts'
import { peopleNames } from './people-names.ts'
import { placeNames } from './place-names.ts'
import { olderOf, summaryOf } from './summary.ts'
import { SUMMED } from './tally.ts'

/** All articles at a glance: search and filters, charts, and the list. */
export interface Overview {
  readonly element: HTMLElement
  /** Shows it anew, after decisions. */
  refresh(): void
  /** Takes an article's facts anew. */
  changed(article: PageArticle): void
  /** The articles in the order of the list. */
  order(): readonly Digest[]
}

const NAMED_OFFICIALS = 12

/** Makes the overview of the articles. */
export function createOverview(articles: readonly PageArticle[], store: DecisionStore): Overview {
  const records = articles.map(({ record }) => record)
  const names = placeNames(records)
  const people = peopleNames(records)
  const allTimes = h('input', { type: 'checkbox', onchange: () => again() })
  const digest = (article: PageArticle, index: number) =>
    digestOf(article, {
      index,
      facts: store.standing(article),
      judged: store.reviewed(article) ? 'whole' : store.decided(article),
      names,
      people,
      allTimes: allTimes.checked,
    })
  let digests = articles.map(digest)
  const again = () => {
    digests = articles.map(digest)
    refresh()
  }
  const summary = h('p', { class: 'summary', role: 'status' })
  const older = h('span')
  const times = h('p', { class: 'note times' }, older, ' ', h('label', {}, allTimes, ' add them up, too'))
  const time = h('div')
  const officials = h('div')
  const bar = filterBar(
    () => digests,
    () => refresh(),
  )
  const list = articleList()
  const map = placesChart(SUMMED, (name) => bar.add(FACETS.place, name))
  const refresh = () => {
    const shown = bar.apply(digests)
    summary.replaceChildren(...summaryOf(shown, digests.length))
    const leftOut = olderOf(shown)
    times.hidden = leftOut === null && !allTimes.checked
    older.textContent = leftOut === null ? '' : `Left out are figures of other times than the articles’ own: ${leftOut}.`
    time.replaceChildren(timeChart(shown, (period) => bar.add(FACETS.happened, period)))
    const named = countValues(
      shown.filter(({ isCopy }) => !isCopy),
      FACETS.official,
    ).slice(0, NAMED_OFFICIALS)
    officials.replaceChildren(barList(named, (name) => bar.add(FACETS.official, name)))
    map.show(shown)
    list.show(shown)
  }
  refresh()
  return {
    element: h(
      'div',
      { class: 'overview' },
      h('h1', { class: 'unseen' }, 'Articles and their facts'),
      bar.element,
      summary,
      times,
      h(
        'div',
        { class: 'charts' },
        h(
          'section',
          { class: 'chart wide', 'aria-labelledby': 'chart-places' },
          h('h2', { id: 'chart-places' }, 'Where'),
          map.element,
        ),
        h(
          'section',
          { class: 'chart', 'aria-labelledby': 'chart-time' },
          h('h2', { id: 'chart-time' }, 'What happened when'),
          time,
        ),
        h(
          'section',
          { class: 'chart', 'aria-labelledby': 'chart-officials' },
          h('h2', { id: 'chart-officials' }, 'Most named officials'),
          officials,
        ),
      ),
      list.element,
    ),
    refresh,
    changed(article) {
      const index = articles.indexOf(article)
      digests[index] = digest(article, index)
    },
    order: list.order,
  }
}
