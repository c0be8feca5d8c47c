import { describe, expect, it } from 'vitest'
import { LOCATION_CORPUS } from '../src/extract/locations/corpus.ts'
import { LOCATION_RULES } from '../src/extract/locations/rules.ts'
import { corpus, readFacts } from './corpus.ts'
import { expectLinear, repeated } from './operations.ts'

corpus('locations', LOCATION_RULES, LOCATION_CORPUS)

const read = (text: string) => readFacts('locations', text, null).facts

describe('one place, one fact', () => {
  it('gathers its names, and calls it by the usual one', () => {
    const [fact, ...others] = read('Banjir melanda Jabar. Gubernur Jawa Barat meninjau. Hujan di Jabar belum reda.')
    expect(others).toEqual([])
    expect(fact).toMatchObject({ name: 'Jawa Barat', text: 'Jabar', code: '32' })
    expect(fact!.mentions.map(({ text }) => text)).toEqual(['Jabar', 'Jawa Barat', 'Jabar'])
  })

  it('keeps a regency and its district of one name apart', () => {
    const facts = read('Api membakar Kecamatan Cianjur, Kabupaten Cianjur.')
    expect(facts.map(({ code }) => code)).toEqual(['32.03.01', '32.03'])
  })
})

describe('roles', () => {
  it('tell where the story plays from what is named beside it', () => {
    const facts = read('Gempa mengguncang Kecamatan Cugenang, Kabupaten Cianjur, Jawa Barat. Bantuan datang dari Kota Surabaya.')
    expect(facts.map(({ name, role }) => [name, role])).toEqual([
      ['Cugenang', 'event'],
      ['Cianjur', 'event'],
      ['Jawa Barat', 'event'],
      ['Surabaya', 'mention'],
    ])
  })
})

describe('places that their words alone do not tell', () => {
  const names = (text: string) => read(text).map(({ name }) => name)

  it('are told by a figure of people beside places that have one, and by no age', () => {
    expect(names('Korban meninggal di Kota Padang 7 orang, Agam 3 orang, Solok 2 orang.')).toEqual(['Padang', 'Agam', 'Solok'])
    expect(names('Korban tewas di Kota Padang (7 orang), Agam (3 orang), dan Solok (2 orang).')).toEqual([
      'Padang',
      'Agam',
      'Solok',
    ])
    expect(names('Korban di Kota Padang 7 orang, yakni Agam (23) dan Budi (25).')).toEqual(['Padang'])
  })

  it('are countries behind a word that opens a clause, though men are called so', () => {
    expect(names('Wabah meluas. Lalu Peru mencatat 12 kasus corona.')).toEqual(['Peru'])
    expect(names('Bupati menyambut Lalu Peru di rumahnya.')).toEqual([])
  })

  it('are none where the name has two letters and is that of a village only', () => {
    expect(names('Kasus corona di As naik lagi.')).toEqual([])
    expect(names('Banjir merendam Desa As, Kabupaten Asmat.')).toEqual(['As', 'Asmat'])
  })
})

describe('roles by what the clause makes of a place', () => {
  const roles = (text: string) => read(text).map(({ name, role }) => [name, role])

  it('take where it happened, not where people came from, spoke or live', () => {
    expect(roles('Bus asal Bogor itu terguling di Subang.')).toEqual([
      ['Bogor', 'mention'],
      ['Subang', 'event'],
    ])
    expect(roles('Tiga warga Sidoarjo tewas dalam kecelakaan di Magelang.')).toEqual([
      ['Sidoarjo', 'mention'],
      ['Magelang', 'event'],
    ])
    expect(roles('"Bantuan sudah jalan," kata Menteri Sosial Budi Hartono di Jakarta. Keracunan itu terjadi di Garut.')).toEqual([
      ['Jakarta', 'mention'],
      ['Garut', 'event'],
    ])
  })

  it('take a second event, too', () => {
    expect(roles('Angin merusak rumah di Kradenan, Grobogan. Banjir juga merendam Kecamatan Wirosari.')).toEqual([
      ['Kradenan', 'event'],
      ['Grobogan', 'event'],
      ['Wirosari', 'event'],
    ])
  })
})

describe('roles of lists and places abroad', () => {
  const roles = (text: string) => read(text).map(({ name, role }) => [name, role])

  it('take what is listed with the scene', () => {
    expect(roles('Banjir merendam rumah di Karawang, Subang, dan Indramayu. Bupati Kendal mengirim beras.')).toEqual([
      ['Karawang', 'event'],
      ['Subang', 'event'],
      ['Indramayu', 'event'],
      ['Kendal', 'mention'],
    ])
  })

  it('take a country abroad, and not the own one', () => {
    expect(roles('Gempa mengguncang gedung di Haiti. Kabar itu sampai di Indonesia.')).toEqual([
      ['Haiti', 'event'],
      ['Indonesia', 'mention'],
    ])
    expect(roles('Hujan turun di Kabupaten Jember. Cuaca buruk melanda Indonesia.')).toEqual([
      ['Jember', 'event'],
      ['Indonesia', 'mention'],
    ])
  })

  it('take what no table knows in a place of the story', () => {
    expect(roles('Api membakar Kampung Kalindro, Desa Kasimpar, Kabupaten Pekalongan.').map(([, role]) => role)).toEqual([
      'event',
      'event',
      'event',
    ])
  })
})

describe('hostile text', () => {
  it.each(['Desa ', 'Jawa Barat, ', 'di Kampung ', 'Jakarta-', 'Kota Kota ', 'AS '])(
    'takes linear time on %j repeated',
    (piece) => {
      expectLinear((units) => read(repeated(piece, units)), 5_000)
    },
  )
})
