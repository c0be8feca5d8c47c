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
