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
import { withStory } from '../src/story/story.ts'
import { articleOf, corpus } from './corpus.ts'
import { expectLinear, repeated } from './operations.ts'

corpus('dates', DATE_RULES, DATE_CORPUS)

const read = (text: string, published: string | null = null) => {
  const doc = withStory(annotate(text))
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

  it.each([
    ['"Dia kami bawa tadi malam," kata Budi, Rabu (17/5). Pencuri itu ditangkap pada Kamis (11/5/2023).', '2023-05-17'],
    ['Pencuri itu ditangkap Kamis (11/5/2023). Hal itu dikatakan Budi dalam jumpa pers, Rabu (17/5).', '2023-05-17'],
    ['Warga tiba Sabtu (30/12/2023). "Kami lelah," kata Budi saat dihubungi, Selasa (2/1).', '2024-01-02'],
    // Printed before the full date, or on another weekday: not later.
    ['Warga tiba Kamis (11/5/2023). "Kami lelah," kata Budi, Rabu (10/5).', '2023-05-11'],
    ['Warga tiba Kamis (11/5/2023). "Kami lelah," kata Budi, Senin (17/5).', '2023-05-11'],
    ['Warga tiba Kamis (11/5/2023). Jalan ditutup Rabu (17/5).', '2023-05-11'],
    [
      'Pejabat itu berbicara pada Jumat, 12 Mei 2023. "Kami siap," kata Budi seperti dikutip dari Antara, Sabtu (13/5/2023).',
      '2023-05-13',
    ],
  ])('is the last day of words behind the latest full date: %s', (text, published) => {
    expect(read(text).anchor.published).toBe(published)
  })

  it.each([
    'Dinas mencabut surat tertanggal 3 Mei 2023 tentang larangan itu. Kemarin warga kembali berjualan.',
    'Dinas mencabut Keputusan Bupati nomor 12 tanggal 3 Mei 2023. Kemarin warga kembali berjualan.',
    'Kiai Hasan lahir di Jombang pada 4 Mei 1980. Ia mendirikan sekolah pada tahun 2012. Ia pulang pada 9 Juli 2021.',
    'Pahlawan itu gugur pada 9 Juli 2011 di Jombang.',
    'Jembatan itu diresmikan pada 9 Juli 1951.',
  ])('is no date of a letter, of a life or of long ago: %s', (text) => {
    expect(read(text).anchor.published).toBeNull()
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

  const datesOf = (text: string, published: string | null = '2023-05-10') => {
    const doc = annotate(text)
    const { facts, problems } = resolve(doc, articleOf(text, published), findMentions(doc))
    return [...facts.dates.map(({ value, from, to }) => [value, from, to]), ...problems.map(({ code }) => code)]
  }

  it.each([
    ['Prasasti itu dibuat 2.500 tahun lalu.', 'BC0478'],
    ['Prasasti itu dibuat 2023 tahun lalu.', 'BC0001'],
    ['Prasasti itu dibuat 2024 tahun lalu.', 'BC0002'],
    ['Prasasti itu dibuat 30.000 bulan lalu.', 'BC0478-05'],
    ['Prasasti itu dibuat 25 abad lalu.', 'BC04'],
    ['Prasasti itu dibuat 250 dekade lalu.', 'BC047'],
    ['Gua itu dihuni 55.000 tahun lalu.', 'PAST_REF'],
    ['Komet itu kembali 9.000 tahun lagi.', 'FUTURE_REF'],
  ])('has no day for what no calendar day is of: %s', (text, value) => {
    expect(datesOf(text)).toEqual([[value, null, null]])
  })

  it.each([
    'Laba triwulan 0 2024 naik.',
    'Rapat digelar 15 Mei hingga 12 Mei 2024.',
    'Ia menjabat dari 2024 sampai 2020.',
    'Ia bekerja Mei 2024 sampai Mei 2020.',
  ])('gives no value to what cannot be, and says so: %s', (text) => {
    expect(datesOf(text)).toEqual([[null, null, null], 'impossible-date'])
  })

  it.each([
    ['Toko buka pukul 22.00-04.00 WIB pada 5 Mei 2023.', ['2023-05-05T22:00/2023-05-06T04:00', '2023-05-05', '2023-05-06']],
    ['Ia menjabat dari 2020 sampai 2024.', ['2020/2024', '2020-01-01', '2024-12-31']],
    ['Rapat digelar 28 Desember hingga 3 Januari 2023.', ['2022-12-28/2023-01-03', '2022-12-28', '2023-01-03']],
  ])('leaves what can be as it is: %s', (text, date) => {
    expect(datesOf(text)[0]).toEqual(date)
  })

  it('takes no year that cannot be, and says so', () => {
    expect(read('Ia tiba 12/9/2109.', '2019-09-13')).toMatchObject({ values: [null], codes: ['impossible-date'] })
    expect(read('Proyek itu direncanakan selesai pada 12/9/2109.', '2019-09-13')).toMatchObject({ values: ['2109-09-12'] })
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
    '"Besok kami pergi," ',
    'Ratna mengatakan, besok hujan. ',
    'hari sebelumnya, Senin, ',
  ]
  const contextOf = (doc: Doc): Context => ({
    doc,
    article: articleOf(doc.text, '2022-08-03'),
    anchor: { published: '2022-08-03', basis: 'input' },
    mentions: { ...perKind(() => []), dates: findMentions(doc).dates },
    facts: perKind(() => []),
    problems: [],
  })

  it.each(hostile)('takes time linear in the length of %j, over and over', (piece) => {
    expectLinear((units) => {
      const doc = withStory(annotate(repeated(piece, units)))
      const context = contextOf(doc)
      resolveDates(context.mentions.dates, context)
    }, 5_000)
  })
})
