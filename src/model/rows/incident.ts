import type { IncidentFact } from '../kinds/incident.ts'
import { INCIDENT_TYPES } from '../kinds/incident-types.ts'
import type { KindRow } from './row.ts'

/** What happened. */
export const INCIDENTS: KindRow<IncidentFact> = {
  letter: 'i',
  label: 'Incident',
  one: 'Incident',
  many: 'Incidents',
  about: 'incidents',
  colours: ['#8a5a00', '#e8b95c'],
  line: '3px dotted',
  scoring: { value: ['type'], says: 'an incident’s type', shared: 0, finer: ['name'], type: 'type' },
  links: [
    { key: 'location', many: false, to: 'locations', relation: 'HappenedIn', says: 'happened in', back: 'place of' },
    { key: 'date', many: false, to: 'dates', relation: 'HappenedOn', says: 'happened on', back: 'day of' },
    { key: 'counts', many: true, to: 'counts', relation: 'Befell', says: 'befell', back: 'by' },
  ],
  mentions: true,
  places: [],
  columns: [
    { name: 'value', type: 'text', about: 'the type', of: (i) => i.type },
    { name: 'type', type: 'text', about: 'earthquake, flood, road-accident …', of: (i) => i.type },
    { name: 'name', type: 'text', about: 'what it is called, if anything', of: (i) => i.name },
    { name: 'location', type: 'text', about: 'fact of the place', of: (i) => i.location },
    { name: 'date', type: 'text', about: 'fact of the day', of: (i) => i.date },
    { name: 'mentions', type: 'integer', about: 'how often the fact is named', of: (i) => i.mentions.length },
    { name: 'emdat', type: 'text', about: 'the type in EM-DAT’s terms', of: (i) => INCIDENT_TYPES[i.type].emdat },
    { name: 'acled', type: 'text', about: 'the type in ACLED’s terms', of: (i) => INCIDENT_TYPES[i.type].acled },
  ],
  headline: ({ type, name }) => (name === null ? type : `${type}: ${name}`),
  short: ({ type, name }) => name ?? type,
  guess: () => ({ type: 'other-accident' }),
}
