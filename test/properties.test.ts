import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ArticleInput, type ArticleRecord, extract, KINDS, recordSchema, sliceCodePoints } from '../src/index.ts'
import type { Fact } from '../src/model/kind.ts'
import { idsOf, kindRow } from '../src/model/rows/walk.ts'
import { isTimexValue } from '../src/text/timex.ts'
import { placesOf } from './places.ts'

// The same texts every time: a failure on one machine is a failure on all.
fc.configureGlobal({ seed: 17_08_1945, numRuns: 300 })

/** Pieces of news, of boilerplate and of plain noise: any order of them must give a sound record. */
const PIECES = [
  'JAKARTA, KOMPAS.com - ',
  'Selasa (2/8/2022)',
  'pukul 07.55 WIB',
  'dua hari lalu',
  'Senin malam',
  'Kapolres Pekalongan AKBP Doni Prakosa',
  'Menlu Retno',
  'kata Doni',
  '62 orang tewas',
  '133 di antaranya dipulangkan',
  'sedikitnya 12 warga luka berat',
  'tidak ada korban jiwa',
  'puluhan orang mengungsi',
  'di Desa Kasimpar, Kecamatan Petungkriyono',
  'di Malang, Jawa Timur',
  'Phnom Penh',
  'Baca juga: Menlu Temui 62 WNI di Kamboja',
  'SCROLL TO CONTINUE WITH CONTENT',
  '\n',
  '\n\n',
  '. ',
  ', ',
  '"',
  '(',
  '😀',
  '\u00a0',
  '1.1.1.1.',
  'Rp 2.022',
]

const newsText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(' '))

const newsInput: fc.Arbitrary<ArticleInput> = fc.record({
  text: newsText,
  published: fc.constantFrom(null, '2022-08-03', '2024-02-29T10:00:00+07:00', 'besok'),
})

const factsOf = (record: ArticleRecord) => KINDS.flatMap((kind) => record[kind].map((fact: Fact) => ({ kind, fact })))

describe('every record', () => {
  it('follows the schema', () => {
    fc.assert(
      fc.property(newsInput, (input) => {
        const record = extract(input)
        expect(recordSchema.parse(record)).toEqual(record)
      }),
    )
  })

  it('is grounded: each text is the slice its span says', () => {
    fc.assert(
      fc.property(newsInput, (input) => {
        const record = extract(input)
        for (const { kind, fact } of factsOf(record))
          for (const { text, span } of placesOf(kind, fact)) expect(sliceCodePoints(record.article.text, span)).toBe(text)
        for (const { at, text } of record.removed) if (at !== null) expect(sliceCodePoints(input.text, at)).toBe(text)
      }),
    )
  })

  it('holds its facts in text order under running ids, and every link leads to a fact', () => {
    fc.assert(
      fc.property(newsInput, (input) => {
        const record = extract(input)
        for (const kind of KINDS) {
          const facts = record[kind]
          expect(facts.map(({ id }) => id)).toEqual(facts.map((_, i) => `${kindRow(kind).letter}${i + 1}`))
          for (let i = 1; i < facts.length; i++) expect(facts[i].span[0]).toBeGreaterThanOrEqual(facts[i - 1].span[0])
        }
        const kindOf = new Map(factsOf(record).map(({ kind, fact }) => [fact.id, kind]))
        for (const { kind, fact } of factsOf(record))
          for (const link of kindRow(kind).links) for (const id of idsOf(fact, link)) expect(kindOf.get(id)).toBe(link.to)
      }),
    )
  })

  it('says only what calendar, clock and crowd can hold', () => {
    const numbers = fc.constantFrom(
      '0',
      '2.500',
      '12',
      '31',
      '45',
      '2024',
      '99.999',
      'dua',
      'puluhan',
      '1,5',
      '10-5',
      '999999999999999',
    )
    const words = fc.constantFrom(
      ...[
        'tahun lalu',
        'abad lalu',
        'dekade lagi',
        'minggu mendatang',
        'Mei',
        'Februari 2023',
        'triwulan',
        'abad ke-',
        'pukul',
        'hingga',
        '/',
        '-',
      ],
      ...[
        'juta',
        'miliar',
        'orang tewas',
        'warga mengungsi',
        'menewaskan',
        'sampai',
        'semester',
        'hari',
        'selama',
        'setiap',
        'WIB',
        '.00',
        'Lebaran',
        'Hijriah',
      ],
    )
    const odd = fc.array(fc.oneof(numbers, words), { maxLength: 12 }).map((pieces) => `Saat itu ${pieces.join(' ')} di sana.`)
    fc.assert(
      fc.property(odd, (text) => {
        const { dates, counts } = extract({ text, published: '2023-05-10' })
        for (const { value, from, to } of dates) {
          if (value !== null) expect(isTimexValue(value)).toBe(true)
          for (const day of [from, to])
            if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
          if (from !== null && to !== null) expect(from <= to).toBe(true)
        }
        for (const { value, min, max } of counts) {
          for (const n of [value, min, max]) expect(n === null || (Number.isInteger(n) && n >= 0 && n <= 1e10)).toBe(true)
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(newsInput, (input) => {
        expect(JSON.stringify(extract(input))).toBe(JSON.stringify(extract(input)))
      }),
    )
  })

  it('has nothing left to clean: cleaning is idempotent', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const once = extract(text).article.text
        expect(extract(once).article.text).toBe(once)
      }),
    )
  })

  it('keeps the text as it is without cleaning', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const record = extract(text, { clean: false })
        expect(record.article.text).toBe(text)
        expect(record.removed).toEqual([])
      }),
    )
  })
})

describe('extract', () => {
  it('reports the asked kinds alone, with null for links to the others', () => {
    const record = extract('Dua warga tewas di Malang, Senin (5/2/2024).', { only: ['counts'] })
    expect(record.dates).toEqual([])
    expect(record.locations).toEqual([])
    for (const count of record.counts) expect([count.location, count.date, count.official]).toEqual([null, null, null])
  })

  it('throws on something that is no article', () => {
    expect(() => extract(42 as unknown as string)).toThrow('Expected a text or an object with a text, got `42`')
  })
})
