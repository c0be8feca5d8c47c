import type { Digest, Figure } from './digest.ts'
import { type Child, h } from './dom.ts'
import { groupDigits, least, type Status, SUMMED, showTally, tally } from './tally.ts'

/** From so many articles with figures on, it is told if one of them makes up most of a sum. */
const MANY = 5

/** How many articles are on show, and the people of each status: outdated figures, parts of other figures and copies of articles left out. */
export function summaryOf(shown: readonly Digest[], all: number): HTMLElement[] {
  const counted = shown.filter(({ isCopy }) => !isCopy)
  const copies = shown.length - counted.length
  const articles = shown.length === all ? groupDigits(all) : `${groupDigits(shown.length)} of ${groupDigits(all)}`
  const figures = counted.flatMap((digest) => digest.figures)
  return [
    sumOf(articles, all === 1 ? 'article' : 'articles'),
    ...sumsOf(figures).map(([status, sum]) => sumOf(sum, status, mostOf(counted, status))),
    h(
      'span',
      { class: 'note' },
      'added up over articles, which may tell of the same event',
      copies > 0 && `; ${groupDigits(copies)} ${copies === 1 ? 'copy' : 'copies'} left out`,
    ),
  ]
}

/** What the figures of other times come to that are left out: "27 figures of other times: 346 084+ dead"; null where there are none. */
export function olderOf(shown: readonly Digest[]): string | null {
  const figures = shown.filter(({ isCopy }) => !isCopy).flatMap(({ older }) => older)
  if (figures.length === 0) return null
  const sums = sumsOf(figures).map(([status, sum]) => `${sum} ${status}`)
  return [`${groupDigits(figures.length)} ${figures.length === 1 ? 'figure' : 'figures'}`, ...sums].join(', ')
}

/** The people of each status, as they are shown. */
function sumsOf(figures: readonly Figure[]): [status: Status, sum: string][] {
  return SUMMED.flatMap((status): [Status, string][] => {
    const sum = tally(figures.filter(({ count }) => count.status === status).map(({ count }) => count))
    return sum === null ? [] : [[status, showTally(sum)]]
  })
}

function sumOf(number: string, what: string, note: Child = null): HTMLElement {
  return h('span', {}, h('b', {}, number), ` ${what}`, note)
}

/** A link to the article whose figures make up most of a sum over many. */
function mostOf(digests: readonly Digest[], status: Status): HTMLElement | null {
  const sums = digests
    .map((digest) => ({ digest, sum: peopleOf(digest, status) }))
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum)
  const [most] = sums
  if (sums.length < MANY || most.sum * 2 <= sums.reduce((all, { sum }) => all + sum, 0)) return null
  return h('a', { class: 'most', href: `#${most.digest.index + 1}` }, `${groupDigits(most.sum)} in one article`)
}

const peopleOf = ({ figures }: Digest, status: Status) =>
  figures.reduce((sum, { count }) => (count.status === status ? sum + least(count)! : sum), 0)
