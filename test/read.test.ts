import { describe, expect, it } from 'vitest'
import { parsePublished } from '../src/furniture/published.ts'
import type { Article, Failure } from '../src/model/article.ts'
import { decode } from '../src/read/decode.ts'
import { readJsonlLine } from '../src/read/jsonl.ts'
import { NOTHING_SAID } from '../src/read/source.ts'
import { readText } from '../src/read/text.ts'

const SOURCE = { ...NOTHING_SAID, id: 'a.txt', path: 'a.txt' }

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function article(result: Article | Failure | null): Article {
  if (result === null || 'code' in result) throw new Error(`Expected an article, got \`${result?.message ?? 'null'}\``)
  return result
}

describe('decode', () => {
  const cases: [name: string, bytes: number[], text: string, encoding: string][] = [
    ['UTF-8', [0x42, 0xc3, 0xa9], 'Bé', 'utf-8'],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x42], 'B', 'utf-8'],
    ['UTF-16 little endian', [0xff, 0xfe, 0x42, 0x00], 'B', 'utf-16le'],
    ['UTF-16 big endian', [0xfe, 0xff, 0x00, 0x42], 'B', 'utf-16be'],
    ['windows-1252 curly quotes', [0x93, 0x41, 0x94, 0x20, 0x96], '“A” –', 'windows-1252'],
  ]
  it.each(cases)('reads %s', (_, input, text, encoding) => {
    expect(decode(Uint8Array.from(input))).toEqual({ text, encoding, damaged: false })
  })

  it('keeps a mostly valid UTF-8 text UTF-8 and says that it is damaged', () => {
    const input = Uint8Array.from([...bytes('é“”–'.repeat(4)), 0xff])
    expect(decode(input)).toMatchObject({ encoding: 'utf-8', damaged: true })
  })

  it.each([
    ['a PDF', bytes('%PDF-1.7\n')],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d])],
    ['NUL bytes', bytes('abc\0def')],
    ['control bytes', Uint8Array.from([65, 1, 2, 3, 4, 5, 6, 7])],
  ])('calls %s binary', (_, input) => {
    expect(decode(input)).toMatchObject({ code: 'binary' })
  })

  it('reads an empty file as empty text', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', damaged: false })
  })
})

describe('parsePublished', () => {
  it.each([
    ['2025-01-17', '2025-01-17'],
    ['2013-12-4', '2013-12-04'],
    ['20250117', '2025-01-17'],
    ['October 07, 2019', '2019-10-07'],
    ['Apr 05, 2020 pukul 11:35', '2020-04-05T11:35:00+07:00'],
    ['Selasa, 21 Apr 2020 15:47 WIB', '2020-04-21T15:47:00+07:00'],
    ['19/04/2020, 18:17 WIB', '2020-04-19T18:17:00+07:00'],
    ['Minggu, 02-08-2020 07:05 WITA', '2020-08-02T07:05:00+08:00'],
    ['Jumat, 25 November 2022 | 07:30', '2022-11-25T07:30:00+07:00'],
    ['Rabu, 3 Mei 2023 20.15 WIT', '2023-05-03T20:15:00+09:00'],
    ['2022-08-02T14:04:00+07:00', '2022-08-02T14:04:00+07:00'],
    ['2022-08-02 14:04', '2022-08-02T14:04:00+07:00'],
    ['2022-08-01T20:00:00.000Z', '2022-08-02T03:00:00+07:00'],
    ['Aug 2, 2022 2:04 PM', '2022-08-02T14:04:00+07:00'],
    ['12/8/24', '2024-08-12'],
  ])('reads %j', (text, published) => {
    expect(parsePublished(text)).toBe(published)
  })

  it.each([
    '',
    '30 Februari 2020',
    '13/13/2020',
    'kemarin',
    'Selasa (2/8/2022) di Jakarta',
    '2020',
    'April 2020',
    'pukul 15.47 WIB',
    '12 orang tewas 2020',
    '2022-08-02T25:00:00Z',
  ])('finds no publication date in %j', (text) => {
    expect(parsePublished(text)).toBeNull()
  })
})

describe('readText', () => {
  it('reads title, publication line, author and editor off the opening', () => {
    const text =
      'Tiga Desa di Lereng Merapi Terendam Lahar\nKompas.com - 19/04/2020, 18:17 WIB\nPenulis Dian Sari | Editor Budi Hartono\n\nSLEMAN, KOMPAS.com - Tiga desa terendam lahar dingin, Minggu (19/4/2020).\n'
    expect(article(readText(bytes(text), SOURCE))).toMatchObject({
      title: 'Tiga Desa di Lereng Merapi Terendam Lahar',
      published: '2020-04-19T18:17:00+07:00',
      publishedBasis: 'byline',
      authors: ['Dian Sari'],
      editors: ['Budi Hartono'],
      outlet: 'KOMPAS.com',
      text,
      problems: [],
    })
  })

  it('reads a signed line and a closing name', () => {
    const text =
      'Sungai Ciliwung Meluap\nRangga Putra - detikNews\nSelasa, 21 Apr 2020 15:47 WIB\n\nJakarta - Sungai Ciliwung meluap.'
    expect(article(readText(bytes(text), SOURCE))).toMatchObject({
      title: 'Sungai Ciliwung Meluap',
      authors: ['Rangga Putra'],
      outlet: 'detikcom',
    })
    expect(article(readText(bytes('Banjir surut pada pagi hari.\nRangga Putra'), SOURCE))).toMatchObject({
      title: null,
      authors: ['Rangga Putra'],
    })
  })

  it('reads a title that stands on one line with the dateline or the publication line', () => {
    const dateline = 'Harga Cabai Naik di Lima Kota Jakarta, CNBC Indonesia - Harga cabai naik lagi.'
    expect(article(readText(bytes(dateline), SOURCE))).toMatchObject({
      title: 'Harga Cabai Naik di Lima Kota',
      outlet: 'CNBC Indonesia',
    })
    const publication = 'Harga Cabai Naik di Lima Kota Kompas.com - 02/03/2020, 11:26 WIB.\nHarga cabai naik lagi.'
    expect(article(readText(bytes(publication), SOURCE))).toMatchObject({
      title: 'Harga Cabai Naik di Lima Kota',
      published: '2020-03-02T11:26:00+07:00',
    })
  })

  it('reads a title before a body on one long line, and a caption before a dateline', () => {
    const long = `JAKARTA, KOMPAS.com - ${'Air sungai surut pada pagi hari. '.repeat(80)}`
    expect(article(readText(bytes(`Sungai Surut di Tiga Desa\n\n${long}`), SOURCE)).title).toBe('Sungai Surut di Tiga Desa')
    const caption = 'Sungai Surut di Tiga Desa\nSelasa, 21 April 2020 18:27\nDian Sari (Kabar)\nJAKARTA, KOMPAS.com - Air surut.'
    expect(article(readText(bytes(caption), SOURCE))).toMatchObject({ title: 'Sungai Surut di Tiga Desa', authors: [] })
  })

  it('takes no first sentence for a title', () => {
    expect(article(readText(bytes('Banjir surut.\nWarga pulang ke rumah.'), SOURCE)).title).toBeNull()
    expect(
      article(readText(bytes('Menteri Luar Negeri Amerika Serikat (AS)\nJohn Kerry tiba di Jakarta.'), SOURCE)).title,
    ).toBeNull()
    expect(article(readText(bytes('Jakarta - Banjir surut\n\nWarga pulang ke rumah masing-masing.'), SOURCE)).title).toBeNull()
  })

  it('lets the option win over the printed line, and says when it cannot be read', () => {
    const text = 'Kompas.com - 19/04/2020, 18:17 WIB\nBanjir surut.'
    expect(article(readText(bytes(text), { ...SOURCE, published: '2020-05-01' }))).toMatchObject({
      published: '2020-05-01',
      publishedBasis: 'option',
    })
    expect(article(readText(bytes('Banjir surut.'), { ...SOURCE, published: 'kemarin' })).problems.map((p) => p.code)).toEqual([
      'bad-publication-date',
    ])
  })

  it.each(['', ' \n\t\n'])('gives %j an article with a problem', (text) => {
    expect(article(readText(bytes(text), SOURCE)).problems.map((p) => p.code)).toEqual(['empty'])
  })
})

describe('readJsonlLine', () => {
  it('reads the named fields and ignores others', async () => {
    const line = JSON.stringify({
      id: 'x',
      title: 'Judul',
      published: '2025-01-17',
      url: 'https://nasional.kompas.com/read/1',
      text: 'Isi.',
      extra: 1,
    })
    expect(article((await readJsonlLine(line, 1, SOURCE)) as Article)).toMatchObject({
      id: 'x',
      title: 'Judul',
      published: '2025-01-17',
      publishedBasis: 'input',
      outlet: 'KOMPAS.com',
      format: 'jsonl',
    })
  })

  it('names a row without an id after its line, and reads an empty publication date as none', async () => {
    expect(article((await readJsonlLine('{"text":"Isi.","published":""}', 7, SOURCE)) as Article)).toMatchObject({
      id: 'a.txt:7',
      published: null,
      problems: [],
    })
  })

  it('passes over a blank line', () => {
    expect(readJsonlLine('  ', 1, SOURCE)).toBeNull()
  })

  it.each([
    ['{"id":', 'bad-json'],
    ['[1]', 'bad-json'],
    ['{"id":"x"}', 'no-text'],
    ['{"id":"x","text":null}', 'no-text'],
  ])('fails on %s with %s', (line, code) => {
    expect(readJsonlLine(line, 3, SOURCE)).toMatchObject({ code, message: expect.stringContaining('3') })
  })
})
