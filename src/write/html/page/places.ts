import type { LocationFact } from '../../../model/kinds/location.ts'
import { h } from './dom.ts'
import { renderMap } from './map.ts'
import type { Bubble } from './map-bubbles.ts'
import type { Stage } from './stage.ts'

/** Where the article happened: its places on the map, lit with their facts. */
export function renderPlaces(stage: Stage): HTMLElement {
  const places = stage.facts.filter(({ kind }) => kind === 'locations').map(({ fact }) => fact as LocationFact)
  const bubbles = places.flatMap(({ id, name, type, country, latitude, longitude, mentions }): Bubble[] => {
    // All of Indonesia is no point on its map.
    if (latitude === null || longitude === null || (type === 'country' && country === 'ID')) return []
    const size = mentions.length
    return [{ key: id, name, latitude, longitude, size, says: size === 1 ? 'named once' : `named ${size} times` }]
  })
  const map = renderMap({
    label: 'Map of the places of this article',
    fit: true,
    largest: 12,
    onPick: (id) => stage.select(id, true),
    onHover: stage.hover,
  })
  map.show(bubbles)
  stage.onLight(({ fact, linked }) =>
    map.light(new Set([fact?.fact.id ?? '', ...linked.keys()].filter((id) => id.startsWith('l')))),
  )
  const unplaced = places.filter(({ latitude }) => latitude === null).map(({ name }) => name)
  return h(
    'section',
    { class: 'places', 'aria-labelledby': 'places' },
    h('h2', { id: 'places' }, 'Where'),
    map.element,
    unplaced.length > 0 && h('p', { class: 'none' }, `Without coordinates: ${unplaced.join(', ')}`),
  )
}
