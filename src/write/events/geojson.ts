import type { EventRecord } from '../../model/event.ts'
import type { EventWriter } from './format.ts'

const OPENING = '{"type":"FeatureCollection","features":[\n'

/** GeoJSON (RFC 7946): a feature an event; one without coordinates has no geometry. */
export function writeEventGeojson(): EventWriter {
  let before = OPENING
  return {
    event(event) {
      const text = `${before}${JSON.stringify(featureOf(event))}`
      before = ',\n'
      return text
    },
    end: () => `${before === OPENING ? OPENING : ''}\n]}\n`,
  }
}

function featureOf({ id, place, places, articles, toll, ...event }: EventRecord): object {
  const { latitude, longitude } = place ?? { latitude: null, longitude: null }
  return {
    type: 'Feature',
    id,
    geometry: latitude === null || longitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      ...event,
      place: place?.name ?? null,
      code: place?.code ?? null,
      within: place?.within ?? [],
      toll: toll.map(({ updates, ...figures }) => ({ ...figures, updates: updates.length })),
      articles: articles.map((article) => article.id),
    },
  }
}
