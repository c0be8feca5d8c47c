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
import { placeNames } from './place-names.ts'
import { groupDigits, type Status, showTally, tally } from './tally.ts'

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

const SUMMED: readonly Status[] = ['dead', 'injured', 'missing', 'displaced', 'rescued', 'arrested']

/** Makes the overview of the articles. */
export function createOverview(articles: readonly PageArticle[], store: DecisionStore): Overview {
  const names = placeNames(articles.map(({ record }) => record))
  const digest = (article: PageArticle, index: number) =>
    digestOf(article, {
      index,
      facts: store.standing(article),
      judged: store.reviewed(article) ? 'whole' : store.decided(article),
      names,
    })
  const digests = articles.map((article, index) => digest(article, index))
  const summary = h('p', { class: 'summary', role: 'status' })
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

/** How many articles, and the people of each status: outdated figures, parts of other figures and copies of articles left out. */
function summaryOf(shown: readonly Digest[], all: number): HTMLElement[] {
  const counted = shown.filter(({ isCopy }) => !isCopy)
  const copies = shown.length - counted.length
  const sums = SUMMED.map((status) => ({
    status,
    sum: tally(
      counted.flatMap(({ figures }) => figures.filter(({ count }) => count.status === status).map(({ count }) => count)),
    ),
  })).filter(({ sum }) => sum !== null)
  const fact = (number: string, what: string) => h('span', {}, h('b', {}, number), ` ${what}`)
  return [
    fact(
      shown.length === all ? groupDigits(all) : `${groupDigits(shown.length)} of ${groupDigits(all)}`,
      all === 1 ? 'article' : 'articles',
    ),
    ...sums.map(({ status, sum }) => fact(showTally(sum), status)),
    h(
      'span',
      { class: 'note' },
      'added up over articles, which may tell of the same event',
      copies > 0 && `; ${groupDigits(copies)} ${copies === 1 ? 'copy' : 'copies'} left out`,
    ),
  ]
}
