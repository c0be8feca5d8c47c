import type { LocationFact } from '../kinds/location.ts'
import type { KindRow } from './row.ts'

/** Named places. */
export const LOCATIONS: KindRow<LocationFact> = {
  letter: 'l',
  label: 'Location',
  one: 'Place',
  many: 'Places',
  about: 'places',
  colours: ['#17653c', '#7fd0a2'],
  line: '4px double',
  scoring: { value: ['name'], says: 'a location’s name', shared: 0, finer: ['type', 'country', 'code', 'role'], type: 'type' },
  links: [],
  mentions: true,
  places: [],
  columns: [
    { name: 'value', type: 'text', about: 'the name', of: (l) => l.name },
    { name: 'name', type: 'text', about: 'the name without its type word', of: (l) => l.name },
    { name: 'type', type: 'text', about: 'country, province …', of: (l) => l.type },
    { name: 'country', type: 'text', about: 'ISO 3166-1 alpha-2', of: (l) => l.country },
    { name: 'province', type: 'text', about: 'the province', of: provinceOf },
    { name: 'code', type: 'text', about: 'Kemendagri area code, ISO 3166-2 or GeoNames id', of: (l) => l.code },
    { name: 'latitude', type: 'number', about: 'degrees north', of: (l) => l.latitude },
    { name: 'longitude', type: 'number', about: 'degrees east', of: (l) => l.longitude },
    { name: 'within', type: 'text', about: 'names upwards, joined by " > "', of: (l) => l.within.join(' > ') || null },
    { name: 'role', type: 'text', about: 'dateline, event, mention', of: (l) => l.role },
    { name: 'mentions', type: 'integer', about: 'how often the fact is named', of: (l) => l.mentions.length },
  ],
  headline: ({ name, type, within }) => [name, ...within.slice(0, 2)].join(', ') + (type === 'other' ? '' : ` · ${type}`),
  short: ({ name }) => name,
  guess: (words) => ({ name: words, role: 'mention' }),
}

/** The province of a resolved Indonesian place: itself, or the name before the country. */
export function provinceOf({ country, name, within, code }: LocationFact): string | null {
  if (country !== 'ID' || code === null) return null
  // Kemendagri: "32" is a province, "32.05" an area in it.
  if (/^\d\d$/.test(code)) return name
  return within.length < 2 ? null : within[within.length - 2]
}
