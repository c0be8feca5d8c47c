import type { Digest } from './digest.ts'
import { button, h } from './dom.ts'
import { countValues, FACETS, type Facet, type Filter, select } from './facets.ts'

/** Values offered at most for one facet; others can be typed. */
const OFFERED = 400

/** The search box and the filters. */
export interface FilterBar {
  readonly element: HTMLElement
  add(facet: Facet, value: string): void
  apply(digests: readonly Digest[]): Digest[]
}

/** A bar of search and filters over all articles; `changed` is called when what it lets through may have changed. */
export function filterBar(all: () => readonly Digest[], changed: () => void): FilterBar {
  const facets: readonly Facet[] = Object.values(FACETS)
  let filters: readonly Filter[] = []
  const chips = h('div', { class: 'chips', role: 'group', 'aria-label': 'Filters chosen' })
  const search = h('input', { type: 'search', id: 'search', placeholder: 'Words in title or text', oninput: () => changed() })
  const kind = h(
    'select',
    { id: 'filter-kind', onchange: () => offer() },
    ...facets.map(({ name }, i) => h('option', { value: i }, name)),
  )
  const values = h('datalist', { id: 'filter-values' })
  const value = h('input', {
    id: 'filter-value',
    list: 'filter-values',
    placeholder: 'any value',
    autocomplete: 'off',
    onchange: () => take(),
  })
  const facetChosen = () => facets[Number(kind.value)]
  const offer = () => {
    value.value = ''
    const counted = countValues(all(), facetChosen()).slice(0, OFFERED)
    values.replaceChildren(...counted.map(([name, articles]) => h('option', { value: name }, `${articles} articles`)))
  }
  const take = () => {
    const typed = value.value.trim()
    if (typed === '') return
    const known = countValues(all(), facetChosen()).find(([name]) => name.toLowerCase() === typed.toLowerCase())
    add(facetChosen(), known?.[0] ?? typed)
    value.value = ''
  }
  const set = (next: readonly Filter[]) => {
    filters = next
    chips.replaceChildren(
      ...filters.map((filter) =>
        button(`${filter.facet.name}: ${filter.value} ×`, () => set(filters.filter((other) => other !== filter)), {
          'aria-label': `Remove the filter ${filter.facet.name}: ${filter.value}`,
        }),
      ),
    )
    changed()
  }
  const add = (facet: Facet, chosen: string) => {
    if (!filters.some((filter) => filter.facet === facet && filter.value === chosen)) set([...filters, { facet, value: chosen }])
  }
  value.addEventListener('focus', offer, { once: true })
  return {
    element: h(
      'form',
      { class: 'filters', role: 'search', onsubmit: (event: SubmitEvent) => event.preventDefault() },
      h('div', {}, h('label', { for: 'search' }, 'Search'), search),
      h('div', {}, h('label', { for: 'filter-kind' }, 'Filter by'), kind),
      h('div', {}, h('label', { for: 'filter-value' }, 'Value'), value, values),
      chips,
    ),
    add,
    apply: (digests) => select(digests, filters, search.value),
  }
}
