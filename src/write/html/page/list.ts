import type { Digest } from './digest.ts'
import { button, h } from './dom.ts'
import { groupDigits, type Status, showTally } from './tally.ts'

/** Rows on show at a time. */
const PAGE = 50

const TALLIED: readonly Status[] = ['dead', 'injured', 'missing']

interface ListColumn {
  readonly name: string
  readonly key: (digest: Digest) => string | number
  readonly cell: (digest: Digest) => string
  readonly isNumber: boolean
  /** What is asked for first: the most, or A. */
  readonly mostFirst: boolean
}

const NOTHING = '–'

const COLUMNS: readonly ListColumn[] = [
  textColumn('title', ({ title }) => title),
  textColumn('date', ({ day }) => day),
  textColumn('outlet', ({ outlet }) => outlet),
  ...TALLIED.map(
    (status): ListColumn => ({
      name: status,
      key: (digest) => digest.tallyOf(status)?.sum ?? -1,
      cell: (digest) => showTally(digest.tallyOf(status)),
      isNumber: true,
      mostFirst: true,
    }),
  ),
  amountColumn(
    'places',
    ({ places }) => places.length,
    ({ places }) => placesShown(places.map(({ name }) => name)),
  ),
  amountColumn(
    'problems',
    ({ problems }) => problems.length,
    ({ problems, isCopy }) => [...(isCopy ? ['copy'] : []), ...problems].join(', '),
  ),
  amountColumn('judged', judgedAmount, ({ judged }) => (judged === 'whole' ? '✓ whole' : judged > 0 ? String(judged) : '')),
]

function textColumn(name: string, cell: (digest: Digest) => string): ListColumn {
  return {
    name,
    key: (digest) => cell(digest).toLowerCase(),
    cell: (digest) => cell(digest) || NOTHING,
    isNumber: false,
    mostFirst: false,
  }
}

function amountColumn(name: string, key: (digest: Digest) => number, cell: (digest: Digest) => string): ListColumn {
  return { name, key, cell: (digest) => cell(digest) || NOTHING, isNumber: false, mostFirst: true }
}

function judgedAmount({ judged }: Digest): number {
  return judged === 'whole' ? Number.POSITIVE_INFINITY : judged
}

/** The list of articles. */
export interface ListView {
  readonly element: HTMLElement
  show(digests: readonly Digest[]): void
  /** The articles on the list in its order. */
  order(): readonly Digest[]
}

/** A sortable list of articles, a page of rows at a time. */
export function articleList(): ListView {
  let digests: readonly Digest[] = []
  let sorted: readonly Digest[] = []
  let column: ListColumn | null = null
  let descending = false
  let page = 0
  const body = h('tbody')
  const heads = COLUMNS.map((one) =>
    h(
      'th',
      { scope: 'col', class: one.isNumber ? 'number' : '' },
      button(one.name, () => sortBy(one)),
    ),
  )
  const pager = h('nav', { class: 'pager', 'aria-label': 'Pages of the list' })
  const draw = () => {
    const pages = Math.max(1, Math.ceil(sorted.length / PAGE))
    page = Math.min(page, pages - 1)
    body.replaceChildren(...sorted.slice(page * PAGE, (page + 1) * PAGE).map((digest) => listRow(digest)))
    const turn = (to: number) => () => {
      page = to
      draw()
    }
    pager.hidden = pages === 1
    pager.replaceChildren(
      button('← Back', turn(page - 1), { disabled: page === 0 }),
      h(
        'span',
        {},
        `${groupDigits(page * PAGE + 1)} to ${groupDigits(Math.min((page + 1) * PAGE, sorted.length))} of ${groupDigits(sorted.length)}`,
      ),
      button('Next →', turn(page + 1), { disabled: page === pages - 1 }),
    )
  }
  const sort = () => {
    heads.forEach((head, i) => {
      if (COLUMNS[i] === column) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
      else head.removeAttribute('aria-sort')
    })
    if (column === null) sorted = digests
    else {
      const { key } = column
      const keyed = digests.map((digest) => [key(digest), digest] as const)
      const sign = descending ? -1 : 1
      keyed.sort(([a], [b]) => (a === b ? 0 : a < b ? -sign : sign))
      sorted = keyed.map(([, digest]) => digest)
    }
    draw()
  }
  const sortBy = (chosen: ListColumn) => {
    descending = column === chosen ? !descending : chosen.mostFirst
    column = chosen
    page = 0
    sort()
  }
  return {
    element: h(
      'section',
      { class: 'list', 'aria-labelledby': 'list-title' },
      h('h2', { id: 'list-title' }, 'Articles'),
      h('table', {}, h('thead', {}, h('tr', {}, ...heads)), body),
      pager,
    ),
    show(next) {
      digests = next
      page = 0
      sort()
    },
    order: () => sorted,
  }
}

function listRow(digest: Digest): HTMLElement {
  const cells = COLUMNS.map(({ name, cell, isNumber }) => {
    const text = cell(digest)
    if (name === 'title') return h('th', { scope: 'row', lang: 'id' }, h('a', { href: `#${digest.index + 1}` }, text))
    return h(
      'td',
      { class: `${isNumber ? 'number' : name} ${text === NOTHING || text === '0' ? 'nil' : ''}`, 'data-name': name },
      text,
    )
  })
  return h('tr', {}, ...cells)
}

const NAMED = 3

function placesShown(names: readonly string[]): string {
  if (names.length === 0) return ''
  const more = names.length - NAMED
  return (
    names
      .slice(0, NAMED)
      .map((name) => name.split(',')[0])
      .join(', ') + (more > 0 ? ` +${more}` : '')
  )
}
