import { describe, expect, it } from 'vitest'
import { builtInGazetteer } from '../src/gazetteer/open.ts'
import { extract } from '../src/index.ts'
import { operations } from './operations.ts'

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
  for (let i = 0; i < gazetteer.names && byPlace.size < count; i++) {
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
