import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../src/clean/clean.ts'
import { type ArticleRecord, extract, KINDS } from '../src/index.ts'
import type { Kind } from '../src/model/kind.ts'
import { readHtml } from '../src/read/html.ts'
import { NOTHING_SAID } from '../src/read/source.ts'

fc.configureGlobal({ seed: 17_08_1945, numRuns: 300 })

/** What a scraper leaves: news, boilerplate of every reach, bylines where they open and close a text, marks alone. */
const PIECES = [
  'JAKARTA, KOMPAS.com -',
  'Selasa (2/8/2022)',
  'Selasa, 21 Apr 2020 15:47 WIB',
  'Kapolres Pekalongan AKBP Doni Prakosa',
  'Wali Kota Bogor',
  'Direktur RS Doni',
  'Menlu Retno',
  'Doni',
  'kata Doni',
  'sedikitnya 12 warga luka berat',
  'puluhan orang mengungsi',
  'keduanya',
  'di Desa Kasimpar, Kecamatan Petungkriyono',
  'di Malang, Jawa Timur',
  'Air mulai surut.',
  'Banjir Besar Landa Kampung Baru di Hulu',
  'Baca juga: Menlu Temui Dua Lurah di Malang',
  'Baca juga:',
  '(Baca juga: Banjir Besar)',
  'Lihat Juga :',
  'SCROLL TO CONTINUE WITH CONTENT',
  'loading...',
  'Halaman: 1 2 3',
  'Foto: Dian Sari',
  'KOMPAS.com/DIAN SARI Warga melintasi banjir',
  'Penulis: Dian Sari',
  'Penulis : Kontributor Jayapura, Dian Sari',
  'Penulis Dian Sari | Editor Budi Hartono JAYAPURA, KOMPAS.com -',
  'Editor: Budi Hartono',
  'Tulis komentarmu di bawah ini!',
  '#banjir #lereng',
  '(abc/def)',
  '.',
  '-',
  '----',
  ', ',
  '"',
  '(',
  '😀',
]

/** What stands between the pieces: mostly blanks and lines, at times what only a machine would write. */
const BLANKS = [' ', ' ', ' ', '\n', '\n\n', '\n\n', '', '\r\n', '\t', '\u00a0', '\u200b', '\u2028', '\u0007', '\u00ad', '\ufeff']

const scraped = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...BLANKS)), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''))

/** Without what prints nothing: white space, control characters and what has no width. */
const inked = (text: string) => text.replace(/[\s\p{Cc}\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')

const mentionsOf = (fact: ArticleRecord[(typeof KINDS)[number]][number]) => ('mentions' in fact ? fact.mentions : [fact])

describe('cleaning', () => {
  it('tells of every character whether it stays or goes, in order and once', () => {
    fc.assert(
      fc.property(scraped, (text) => {
        const { article, removed } = extract(text)
        const characters = Array.from(text)
        let left = ''
        let last = 0
        for (const { at } of removed) {
          expect(at![0]).toBeGreaterThanOrEqual(last)
          left += characters.slice(last, at![0]).join('')
          last = at![1]
        }
        expect(inked(left + characters.slice(last).join(''))).toBe(inked(article.text))
      }),
    )
  })

  it.each([
    ['Air surut.\n----\nWarga pulang.', 'Air surut.\n\nWarga pulang.', ['----']],
    ['Air surut.\n\n.\n\nWarga pulang.', 'Air surut.\n\nWarga pulang.', ['.']],
    ['Air surut.\n\n(Baca juga: Tanggul Jebol).', 'Air surut.', ['.']],
  ])('takes out of %j what has nothing but marks left, and says so', (text, kept, marks) => {
    const { article, removed } = extract(text)
    expect(article.text).toBe(kept)
    const alone = removed.filter(({ rule }) => rule === 'marks-alone')
    expect(alone.map(({ kind, text }) => [kind, text])).toEqual([['navigation', ...marks]])
  })

  it('takes the bylines that close a text, and those glued to a caption, once', () => {
    const closing = 'Air mulai surut di hulu.\n\nWarga sudah pulang.\n\nPenulis: Dian Sari\n\nEditor: Budi Hartono'
    expect(extract(closing).removed.map(({ text }) => text)).toEqual(['Penulis: Dian Sari', 'Editor: Budi Hartono'])
    const copied =
      'Warga melintasi banjir. Penulis: Kontributor Jayapura, Dian Sari | Editor: Budi Hartono JAYAPURA, KOMPAS.com - Air surut.'
    expect(extract(copied).removed.map(({ rule }) => rule)).toEqual(['before-byline', 'byline'])
  })

  it('tells of every block in the box of a page’s body whether it stays or goes, in the order of the page', () => {
    const prose = (n: number) => `<p>Kalimat nomor x${n}x bercerita tentang air sungai yang meluap dan merendam rumah warga.</p>`
    const block = fc.constantFrom<(n: number) => string>(
      prose,
      prose,
      (n) => `<h2>Judul x${n}x</h2>`,
      (n) => `<p><a href="/${n}">Judul Berita Lain Tentang Banjir x${n}x</a></p>`,
      (n) => `<figure><img src="a.jpg"><figcaption>Banjir x${n}x. (Foto: Dian Sari)</figcaption></figure>`,
      (n) => `<div class="ads">Iklan x${n}x</div>`,
      (n) => `<div class="share">Bagikan x${n}x</div>`,
      (n) => `<ul><li><a href="/a">Baca ini x${n}x</a></li></ul>`,
      (n) => `<p>Baca juga: Berita x${n}x</p>`,
      (n) => `<table><tr><td>Sel x${n}x</td><td>isi</td></tr></table>`,
      (n) => `<p>-</p><p>Editor: Budi x${n}x</p>`,
    )
    // Found by where prose lives, and by the look of an outlet, whose body stands in two boxes with another between.
    const pages = {
      unknown: (parts: readonly string[]) => `<article><div>${parts.join('')}</div></article>`,
      cnn: ([first, second, ...rest]: readonly string[]) =>
        `<link rel="canonical" href="https://www.cnnindonesia.com/nasional/1"><div class="detail-text">${first}</div>${second}<div class="detail-text">${rest.join('')}</div>`,
    }
    fc.assert(
      fc.property(fc.array(block, { maxLength: 20 }), fc.constantFrom(...Object.values(pages)), (blocks, page) => {
        const parts = [prose, prose, ...blocks, prose].map((make, n) => make(n))
        const bytes = new TextEncoder().encode(`<!doctype html><html><body>${page(parts)}</body></html>`)
        const read = readHtml(bytes, { ...NOTHING_SAID, id: 'a', path: null })
        if ('code' in read) throw new Error(`Expected an article, got \`${read.code}\``)
        const { text, removed } = clean(read)
        const numbers = (piece: string) => [...piece.matchAll(/x(\d+)x/g)].map(([, n]) => Number(n))
        const kept = numbers(text)
        const gone = removed.flatMap(({ text }) => numbers(text))
        const inOrder = (list: readonly number[]) => [...list].sort((a, b) => a - b)
        expect(kept).toEqual(inOrder(kept))
        expect(gone).toEqual(inOrder(gone))
        expect(inOrder([...kept, ...gone])).toEqual(Array.from({ length: blocks.length + 3 }, (_, n) => n))
      }),
      { numRuns: 200 },
    )
  })
})

describe('mentions', () => {
  /** Of these, those of different facts are apart, too; a count may stand in the one it is part of, a statement in another. */
  const APART: readonly Kind[] = ['dates', 'officials', 'locations']

  it('stand in order, none inside another', () => {
    fc.assert(
      fc.property(scraped, fc.boolean(), (text, clean) => {
        const record = extract(text, { clean })
        for (const kind of KINDS) {
          const facts: readonly ArticleRecord[typeof kind][number][] = record[kind]
          for (const fact of facts) expectApart(mentionsOf(fact))
          if (APART.includes(kind)) expectApart(facts.flatMap(mentionsOf).sort((a, b) => a.span[0] - b.span[0]))
        }
      }),
    )
  })

  function expectApart(mentions: readonly { span: readonly [number, number] }[]): void {
    for (let i = 1; i < mentions.length; i++) expect(mentions[i].span[0]).toBeGreaterThanOrEqual(mentions[i - 1].span[1])
  }

  it('of one person are none in the office of another', () => {
    const text =
      'Menteri Sosial Suharso Wijaya hadir. Direktur Suharso Institute Budi Hadi hadir juga.\n\nMenurut Suharso, air surut. Direktur Suharso Institute menyambut warga.'
    const mentions = extract(text).officials.map(({ name, mentions }) => [name, ...mentions.map(({ text }) => text)])
    expect(mentions).toEqual([
      ['Suharso Wijaya', 'Suharso Wijaya', 'Suharso'],
      ['Budi Hadi', 'Budi Hadi', 'Direktur Suharso Institute'],
    ])
  })

  it('of a count do not reach into one another', () => {
    const [{ mentions }] = extract('puluhan orang mengungsi Tags: puluhan orang').counts
    expect(mentions.map(({ text }) => text)).toEqual(['puluhan orang mengungsi'])
  })
})

describe('names', () => {
  /** Every string of a fact but what is printed in the text. */
  const told = (value: unknown): string[] => {
    if (typeof value === 'string') return [value]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, part]) => (key === 'text' ? [] : told(part)))
  }
  const seen = /^[^\p{Cc}\u00ad\u200b\u200e\u200f\u2028\u2029\u2060\ufeff]*$/u

  it('hold no control characters, no line breaks and no blanks but single ones', () => {
    fc.assert(
      fc.property(scraped, fc.boolean(), fc.constantFrom(...BLANKS), (text, clean, blank) => {
        const record = extract({ text, title: `Banjir${blank}${blank}besar` }, { clean })
        for (const name of [...KINDS.map((kind) => record[kind]), { ...record.article, text: '' }].flatMap(told)) {
          expect(name).toMatch(seen)
          expect(name).toBe(name.replace(/\s+/g, ' ').trim())
        }
      }),
    )
  })

  it('are told with single blanks where the text breaks them', () => {
    const record = extract('Kapolres Wolo\tAKBP Doni\u00a0 Prakosa datang ke Kota Jayapura.', { clean: false })
    expect(record.officials[0]).toMatchObject({ name: 'Doni Prakosa', text: 'Kapolres Wolo\tAKBP Doni\u00a0 Prakosa' })
  })
})
