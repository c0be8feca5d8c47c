import type { ArticleRecord } from '../model/record.ts'
import type { StreamWriter } from './format.ts'

/** GeoJSON (RFC 7946): a feature a location, with the incidents and counts that happened there; places without coordinates have no geometry. */
export function writeGeojson(): StreamWriter {
  let written = 0
  return {
    record(record) {
      let text = ''
      for (const feature of featuresOf(record)) text += `${written++ === 0 ? OPENING : ',\n'}${JSON.stringify(feature)}`
      return text
    },
    end: () => `${written === 0 ? OPENING : ''}\n]}\n`,
  }
}

const OPENING = '{"type":"FeatureCollection","features":[\n'

function featuresOf(record: ArticleRecord): object[] {
  const { article } = record
  const dayOf = new Map(record.dates.map((date) => [date.id, date.value]))
  return record.locations.map(({ id, latitude, longitude, mentions, span, ...location }) => ({
    type: 'Feature',
    id: `${record.id}#${id}`,
    geometry: latitude === null || longitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      id: record.id,
      fact: id,
      ...location,
      start: span[0],
      end: span[1],
      mentions: mentions.length,
      title: article.title,
      outlet: article.outlet,
      published: article.published,
      duplicateOf: record.duplicateOf,
      incidents: record.incidents
        .filter((incident) => incident.location === id)
        .map((incident) => ({
          fact: incident.id,
          type: incident.type,
          name: incident.name,
          date: incident.date === null ? null : (dayOf.get(incident.date) ?? null),
          counts: incident.counts,
          text: incident.text,
        })),
      counts: record.counts
        .filter((count) => count.location === id)
        .map((count) => ({
          fact: count.id,
          status: count.status,
          value: count.value,
          min: count.min,
          max: count.max,
          modifier: count.modifier,
          factuality: count.factuality,
          unit: count.unit,
          of: count.of,
          replacedBy: count.replacedBy,
          text: count.text,
        })),
    },
  }))
}
