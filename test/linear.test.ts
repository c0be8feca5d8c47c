import { describe, expect, it } from 'vitest'
import { builtInGazetteer } from '../src/gazetteer/open.ts'
import { extract } from '../src/index.ts'
import type { NameId } from '../src/model/gazetteer.ts'
import { expectLinear, operations, repeated } from './operations.ts'

const SYLLABLES = ['ba', 'ko', 'ri', 'tu', 'me', 'sa', 'lo', 'ni', 'da', 'pe']

/** The i-th of ten thousand invented names. */
function name(i: number): string {
  let word = ''
  for (let rest = i % 10_000, k = 0; k < 4; k++, rest = Math.floor(rest / 10)) word += SYLLABLES[rest % 10]
  return word[0].toUpperCase() + word.slice(1)
}

/** Places that need no type word, each by one name. */
function towns(count: number): string[] {
  const gazetteer = builtInGazetteer()
  const byPlace = new Map<number, string>()
  for (let i = 0 as NameId; i < gazetteer.names && byPlace.size < count; i++) {
    const place = gazetteer.likeliest(i)
    if (gazetteer.isBare(i) && !byPlace.has(place)) byPlace.set(place, gazetteer.nameText(i))
  }
  return [...byPlace.values()]
}

/** Items of the longer text. */
const MOST = 4000

const TOWNS = towns(MOST)
const person = (i: number) => `${name(i)} ${name(3 * i + 1)}`

/** How a text goes on with its i-th name, place or number, no two of which are the same. */
const TEXTS: readonly (readonly [what: string, piece: (i: number) => string])[] = [
  ['places in one list', (i) => (i === 0 ? `Banjir melanda ${TOWNS[i]}` : `, ${TOWNS[i]}`)],
  ['places, a sentence each', (i) => `Banjir merendam rumah di ${TOWNS[i]}. `],
  ['places that no table knows', (i) => `Banjir merendam Desa ${name(i)}, Kecamatan ${name(i + 7)}. `],
  ['places one in another', (i) => (i === 0 ? `Api di Kampung ${name(i)}` : `, Kampung ${name(i)}`)],
  ['officials', (i) => `Bupati ${person(i)} hadir. `],
  ['officials, named again', (i) => `Bupati ${person(i)} hadir. "Aman," kata ${name(i)}. `],
  ['officials of one first name', (i) => `Bupati Budi ${name(i)} hadir. "Aman," kata Budi. `],
  ['officials with another name', (i) => `Bupati ${person(i)} alias ${name(5 * i + 2)} hadir. ${name(5 * i + 2)} pergi. `],
  ['offices', (i) => `Bupati ${TOWNS[i]} ${person(i)} hadir. Bupati ${TOWNS[i]} pergi. `],
  ['counts', (i) => `Sebanyak ${i + 2} orang tewas. `],
  ['counts with their places', (i) => `Sebanyak ${i + 2} orang tewas di ${TOWNS[i]}. `],
  ['counts in one sentence', (i) => `${i + 2} orang tewas di ${TOWNS[i]}, `],
  ['counts with dates and speakers', (i) => `Sebanyak ${i + 2} orang tewas pada 5 Mei ${1000 + i}, kata Bupati ${person(i)}. `],
  ['dates', (i) => `Pada ${(i % 28) + 1} Mei ${1000 + i} pukul ${i % 24}.00 dan dua hari kemudian. `],
]

/** What a text may consist of, over and over, without being about anything. */
const PIECES = [
  ...[
    'AKBP ',
    'Kombes Pol ',
    'Kolonel Laut (P) ',
    'Jenderal TNI (Purn) ',
    'AKBP. ',
    'Pol ',
    'Dr. ',
    'Prof. Dr. Ir. ',
    'H. ',
    'S.H., M.H., ',
    'Budi, S.H., ',
  ],
  ...['air\n', 'a\n', 'dua orang\n', 'kata Besar kecil\n', 'Jakarta -\n', 'Banjir Bandang\n', 'kemarin\n', '\n', ' \n\t'],
  ...[
    '(1 ',
    '(',
    '(a ',
    ') ',
    '[',
    '"',
    '"a ',
    '“',
    '”',
    "'",
    '-',
    '- ',
    '--',
    '. ',
    '.',
    ', ',
    ',',
    ': ',
    '; ',
    '/',
    '| ',
    '*',
    '...',
    '!? ',
  ],
  ...[
    'JAKARTA ',
    'BANJIR BANDANG MELANDA ',
    'A ',
    'A. ',
    'Banjir Melanda ',
    'banjir melanda ',
    'anak-anak ',
    'Garut-Bandung ',
    'Garut-',
    'a-',
  ],
  ...[
    '5 orang tewas ',
    '5 tewas 3 luka ',
    '5 tewas, 3 luka, ',
    '2, 3, ',
    '1 ',
    '5 dari 10 orang ',
    'dari 5 menjadi 6 ',
    'di antaranya ',
    'korban ',
    'tewas ',
  ],
  ...[
    'tidak ada korban jiwa ',
    'menewaskan 5 orang ',
    'dua puluh ribu ',
    'juta ',
    'setengah ',
    'seorang ',
    'puluhan orang ',
    'Di Garut 5 orang tewas, ',
    'orang ',
  ],
  ...[
    'Senin ',
    'Senin (2/8/2022) ',
    '5 Mei ',
    '5 dan 6 Mei ',
    '2/8/2022-',
    'pukul 07.55 WIB ',
    'dua hari lalu ',
    'tahun ',
    'hingga ',
    'setiap ',
    'Lebaran ',
    '1.',
  ],
  ...[
    'Bupati ',
    'Bupati Budi ',
    'Kepala Dinas ',
    'Budi, Bupati, ',
    'Bupati dan ',
    'mantan ',
    'Plt. ',
    'Ketua Umum ',
    'PT ',
    'Budi alias ',
    'Budi (34) ',
    'bin ',
  ],
  ...[
    'Desa ',
    'Desa Suka, ',
    'Garut, ',
    'di Garut ',
    'Jl. ',
    'Kota/Kabupaten ',
    'Jawa Barat ',
    'RT 01/RW 02 ',
    'Kampung Suka, ',
    'arah utara ',
  ],
  ...[
    ') \ntidak ”',
    'Baca juga:\nBanjir Besar di Kota Garut\n',
    'Tags:\n',
    'Tags: banjir\n',
    'mengung-\nsi Baca juga: ',
    'Foto: Istimewa\n',
    'air.Air ',
    'Simak Video ',
    '"2 dan 3 orang tewas ',
    '"Aman," kata Budi. ',
    'kata Budi, ',
    'Menurut Budi, ',
    '"a\n',
    'Baca juga: ',
    'Baca juga: Banjir Besar ',
    'Editor: ',
    'Foto: ',
    'https://t.me/a ',
    '[Gambas:Video] ',
    '/Foto ',
    '(Budi/Ani) ',
    'ANTARA - ',
    'kata dia, ',
  ],
]

it('is seen where it grows with the square', () => {
  const reads = (units: number) => {
    for (let i = 0; i < units; i++) /z/.exec('a'.repeat(units - i))
  }
  expect(() => expectLinear(reads, 100)).toThrow()
})

describe('the work on one piece over and over', () => {
  it.each(PIECES)('grows as the text does: %j', (piece) => {
    expectLinear((units) => extract({ text: repeated(piece, units), published: '2024-02-06' }), 4000)
  })
})

describe('the work within one quotation', () => {
  it('grows as the text does', () => {
    expectLinear((units) => extract(`"${repeated('2 dan 3 puluhan orang tewas ', units)}"`), 8000)
  })
})

describe('the work on names, places, numbers and dates, all of them different', () => {
  it.each(TEXTS)('grows as the text does: %s', (_, piece) => {
    const read = (count: number) => {
      const text = Array.from({ length: count }, (_, i) => piece(i)).join('')
      extract({ text, published: '2024-02-06' })
    }
    // What is worked out once and remembered is worked out before.
    read(MOST)
    const short = operations(() => read(MOST / 2))
    const long = operations(() => read(MOST))
    expect(long / short).toBeGreaterThan(1.8)
    expect(long / short).toBeLessThan(2.2)
  })
})
