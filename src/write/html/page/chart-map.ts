import { barList } from './chart-bars.ts'
import type { Digest } from './digest.ts'
import { h } from './dom.ts'
import { renderMap } from './map.ts'
import type { Bubble } from './map-bubbles.ts'
import { groupDigits, least, type Status } from './tally.ts'

/** Bubbles drawn at most, the largest. */
const MOST = 800

/** Places named in the list, the largest. */
const LISTED = 40

/** The places of all articles on the map, bubbles by the number of articles or of people. */
export interface PlacesChart {
  readonly element: HTMLElement
  show(digests: readonly Digest[]): void
}

/** Makes the map of places, with a choice of what the bubbles count. */
export function placesChart(statuses: readonly Status[], onPick: (name: string) => void): PlacesChart {
  let shown: readonly Digest[] = []
  let names = new Map<string, string>()
  const map = renderMap({
    label: 'Map of the places',
    fit: false,
    largest: 34,
    onPick: (key) => onPick(names.get(key)!),
    onHover: () => undefined,
  })
  const measure = h(
    'select',
    { id: 'measure', onchange: () => draw() },
    h('option', { value: '' }, 'articles'),
    ...statuses.map((status) => h('option', { value: status }, `people ${status}`)),
  )
  const largest = h('div')
  const draw = () => {
    const status = measure.value as Status | ''
    const bubbles = bubblesOf(shown, status === '' ? null : status)
    names = new Map(bubbles.map(({ key, name }) => [key, name]))
    map.show(bubbles)
    largest.replaceChildren(
      barList(
        bubbles.slice(0, LISTED).map(({ name, size }) => [name, size] as const),
        onPick,
      ),
    )
  }
  return {
    element: h(
      'div',
      {},
      h('p', { class: 'measure' }, h('label', { for: 'measure' }, 'Bubbles count '), measure),
      map.element,
      h('details', {}, h('summary', {}, 'As a list'), largest),
    ),
    show(digests) {
      shown = digests
      draw()
    },
  }
}

function bubblesOf(digests: readonly Digest[], status: Status | null): Bubble[] {
  const sums = new Map<string, number>()
  const places = new Map<string, Bubble>()
  for (const { places: here, figures, isCopy } of digests) {
    if (isCopy) continue
    for (const { key, name, latitude, longitude } of here) {
      if (latitude === null || longitude === null) continue
      if (!places.has(key)) places.set(key, { key, name, latitude, longitude, size: 0, says: '' })
      if (status === null) sums.set(key, (sums.get(key) ?? 0) + 1)
    }
    if (status !== null)
      for (const { count, place } of figures)
        if (count.status === status && place !== null) sums.set(place, (sums.get(place) ?? 0) + least(count)!)
  }
  const what = status ?? 'articles'
  return [...places.values()]
    .map((bubble) => ({ ...bubble, size: sums.get(bubble.key) ?? 0, says: `${groupDigits(sums.get(bubble.key) ?? 0)} ${what}` }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST)
}
