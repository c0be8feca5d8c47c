import { describe, expect, it } from 'vitest'
import { annotate } from '../src/annotate/annotate.ts'
import { DATE_CORPUS } from '../src/extract/dates/corpus.ts'
import { DATE_RULES } from '../src/extract/dates/rules.ts'
import { findMentions } from '../src/extract/extract.ts'
import type { Doc } from '../src/model/doc.ts'
import { perKind } from '../src/model/rows/index.ts'
import type { Context } from '../src/resolve/context.ts'
import { resolveDates } from '../src/resolve/dates/dates.ts'
import { resolve } from '../src/resolve/resolve.ts'
import { articleOf, corpus } from './corpus.ts'

corpus('dates', DATE_RULES, DATE_CORPUS)

const read = (text: string, published: string | null = null) => {
  const doc = annotate(text)
  const { facts, anchor, problems } = resolve(doc, articleOf(text, published), findMentions(doc))
  return { values: facts.dates.map(({ value }) => value), anchor, codes: problems.map(({ code }) => code) }
}

describe('the anchor', () => {
  it('is the most telling full date of the text where nothing else is known', () => {
    const { anchor, values, codes } = read(
      'Ia lahir pada 3 Maret 1990. "Saya tiba kemarin," kata Budi di Solo, Selasa (2/8/2022). Ia menikah tahun lalu.',
    )
    expect(anchor).toEqual({ published: '2022-08-02', basis: 'text' })
    expect(values).toEqual(['1990-03-03', '2022-08-01', '2022-08-02', '2021'])
    expect(codes).toEqual([])
  })

  it('is the latest of equally telling dates', () => {
    expect(read('Ia tiba Senin (1/8/2022). Ia pulang Selasa (2/8/2022).').anchor.published).toBe('2022-08-02')
  })

  it('is no date of history', () => {
    expect(read('Ia diangkat pada 6 Mei 2009. Ia berhenti pada 2015.').anchor.published).toBeNull()
  })

  it('is no day of a birth', () => {
    expect(read('Aktor kelahiran Surabaya, 3 Mei 1984, itu datang.').anchor.published).toBeNull()
    expect(read('Ia lahir di Solo pada 3 Mei 1984. Ia tiba Selasa (2/8/2022).').anchor.published).toBe('2022-08-02')
  })

  it('is what the input says, whatever the text says', () => {
    expect(read('Ia tiba Selasa (2/8/2022).', '2022-08-04').anchor).toEqual({ published: '2022-08-04', basis: 'input' })
  })

  it('leaves relative dates without a value where there is none, and says so', () => {
    const { anchor, values, codes } = read('Ia tiba kemarin. Sejak 2019 ia bekerja selama dua hari.')
    expect(anchor.published).toBeNull()
    expect(values).toEqual([null, '2019', 'P2D'])
    expect(codes).toEqual(['no-publication-date'])
  })
})

describe('the day after a day that is not told', () => {
  it('is not the day after somebody spoke of it', () => {
    const text = '"Tas itu ada di mobil," kata Ali, Senin (9/9/2019). Tas itu hilang keesokan harinya.'
    expect(read(text, '2019-09-10').values).toEqual(['2019-09-09', null])
  })

  it('is the one after the day of the story', () => {
    const text = 'Tas itu dibawa pada Jumat (6/9/2019). "Ya," kata Ali, Senin (9/9/2019). Tas itu hilang keesokan harinya.'
    expect(read(text, '2019-09-10').values).toEqual(['2019-09-06', '2019-09-09', '2019-09-07'])
  })
})

describe('problems', () => {
  it('keeps the printed date where the weekday contradicts it', () => {
    const { values, codes } = read('Ia tiba Senin (2/8/2022).', '2022-08-03')
    expect(values).toEqual(['2022-08-02'])
    expect(codes).toEqual(['weekday-mismatch'])
  })

  it('says that a day does not exist, and gives no value', () => {
    expect(read('Ia tiba Senin (31/2/2022).', '2022-08-03')).toMatchObject({ values: [null], codes: ['impossible-date'] })
  })

  it('keeps a year that cannot be, and says so', () => {
    expect(read('Ia tiba 12/9/2109.', '2019-09-13')).toMatchObject({ values: ['2109-09-12'], codes: ['impossible-date'] })
  })
})

describe('hostile texts', () => {
  const hostile = [
    'pukul 10.00 ',
    'Senin (2/8) ',
    '2/8/2022-',
    'tahun 2014 2015-',
    '1 Januari hingga ',
    '((((Senin, ',
    'kata Senin, ',
    '"hari ini" ',
    'setiap dua kali sehari sekali ',
    'Januari-31 1 ',
    'malam hingga ',
    'Oktober, dan ',
    'lebih dari 12 tahun lalu ',
  ]
  const contextOf = (doc: Doc): Context => ({
    doc,
    article: articleOf(doc.text, '2022-08-03'),
    anchor: { published: '2022-08-03', basis: 'input' },
    mentions: perKind(() => []),
    facts: perKind(() => []),
    problems: [],
  })
  const time = (text: string) => {
    const doc = annotate(text)
    const begun = process.cpuUsage()
    resolveDates(findMentions(doc).dates, contextOf(doc))
    return process.cpuUsage(begun).user / 1000
  }

  it.each(hostile)('takes time linear in the length of %j, over and over', (piece) => {
    time(piece.repeat(250))
    const short = Math.min(time(piece.repeat(500)), time(piece.repeat(500)))
    const long = Math.min(time(piece.repeat(4000)), time(piece.repeat(4000)))
    // Eight times the text; quadratic work would take 64 times as long.
    expect(long).toBeLessThan(Math.max(short, 10) * 30)
  })
})
