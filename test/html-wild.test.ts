import { describe, expect, it } from 'vitest'
import { clean } from '../src/clean/clean.ts'
import type { Article } from '../src/model/article.ts'
import type { Stated } from '../src/read/article.ts'
import { readPageText } from '../src/read/html.ts'
import { readMarkup } from '../src/read/html-fragment.ts'
import { isMarkup } from '../src/read/markup.ts'
import { STATED } from './articles.ts'

const HEADLINE = '14 Warga Tewas Akibat Longsor di Wolo'
const LEAD = 'Sebanyak 14 warga Desa Wolo, Kecamatan Kali, tewas akibat longsor pada Senin sore.'
const REST = [
  'Tim SAR gabungan menemukan korban terakhir pada Selasa pagi di bawah timbunan tanah sedalam tiga meter.',
  '"Kami masih mencari dua orang yang belum ditemukan," kata kepala badan penanggulangan bencana setempat.',
  'Warga mengungsi ke balai desa dan masjid sampai hujan reda.',
]
const BODY = [LEAD, ...REST].join('\n\n')
const REST_TAGS = REST.map((text) => `<p>${text}</p>`).join('')
const DATE = '<div class="date">Senin, 8 Mei 2023 20:15 WIB</div>'

const read = (html: string, stated: Partial<Stated> = {}): Article => {
  const result = readPageText(html, { ...STATED, ...stated })
  if ('code' in result) throw new Error(`Expected an article, got \`${result.code}\``)
  return clean(result)
}
const inPage = (body: string, head = '') =>
  `<!doctype html><html><head><title>${HEADLINE} - Kabar Senja</title>${head}</head><body>${body}</body></html>`

describe('the lead', () => {
  it.each([
    ['a heading', `<main><h1>${HEADLINE}</h1>${DATE}<h2>${LEAD}</h2>${REST_TAGS}</main>`],
    ['a small heading in a box', `<article><h1>${HEADLINE}</h1>${DATE}<div><h3>${LEAD}</h3>${REST_TAGS}</div></article>`],
    ['above the date', `<article><header><h1>${HEADLINE}</h1><h2>${LEAD}</h2>${DATE}</header><div>${REST_TAGS}</div></article>`],
    ['under a picture', `<main><h1>${HEADLINE}</h1>${DATE}<img src="a.jpg"><p>${LEAD}</p>${REST_TAGS}</main>`],
  ])('as %s is body', (_, body) => {
    expect(read(inPage(body))).toMatchObject({ text: BODY, published: '2023-05-08T20:15:00+07:00' })
  })

  it.each([
    'Longsor di Desa Wolo menewaskan 14 warga pada Senin (8/5/2023).',
    'Longsor menewaskan 14 warga, kata Badan Nasional Penanggulangan Bencana (BNPB).',
  ])('under a picture is no caption for its brackets: %s', (lead) => {
    const { text } = read(inPage(`<main><h1>${HEADLINE}</h1><img src="a.jpg"><p>${lead}</p>${REST_TAGS}</main>`))
    expect(text).toContain(lead)
  })

  it('is none where it credits a picture', () => {
    const caption = 'Warga melintasi longsor di Wolo (ANTARA FOTO/Dian Sari)'
    const page = inPage(`<main><h1>${HEADLINE}</h1><img src="a.jpg"><p>${caption}</p><p>${LEAD}</p>${REST_TAGS}</main>`)
    expect(read(page)).toMatchObject({ text: BODY })
  })
})

describe('boxes that ask for consent', () => {
  const asks = '<p>Situs ini menggunakan cookie untuk meningkatkan pengalaman Anda.</p><p>Anda dapat mengubahnya kapan saja.</p>'
  const article = `<h1>${HEADLINE}</h1>${DATE}<p>${LEAD}</p>${REST_TAGS}`

  it.each([
    ['by its name, before the article', `<div id="cookie-consent">${asks}</div><main>${article}</main>`],
    ['by what it says, before the article', `<div>${asks}</div><main>${article}</main>`],
    ['by what it says, behind the article', `<main>${article}</main><div class="x">${asks}</div>`],
    ['without a box', `<p>Kami memakai kuki agar laman ini bekerja lebih baik.</p>${article}`],
    ['where no heading is the headline', `<div>${asks}</div><b>${HEADLINE}</b>${DATE}<div><p>${LEAD}</p>${REST_TAGS}</div>`],
  ])('are no body: %s', (_, body) => {
    expect(read(inPage(body)).text).toBe(BODY)
  })

  it('are none where an article is about cookies', () => {
    const about = 'Anda harus menyetujui cookie sebelum membaca situs web, menurut aturan baru itu.'
    expect(read(inPage(`<main><h1>${HEADLINE}</h1><p>${LEAD}</p><p>${about}</p>${REST_TAGS}</main>`)).text).toContain(about)
  })
})

describe('what stands around an article', () => {
  it('is none of it above the headline, however much', () => {
    const teaser = `<li><a href="/a">Judul Lain di Sini</a> ${REST[0]}</li>`
    const page = inPage(
      `<div class="breaking"><ul>${teaser.repeat(6)}</ul></div><div><h2>${HEADLINE}</h2><div><p>${LEAD}</p>${REST_TAGS}</div></div>`,
    )
    expect(read(page).text).toBe(BODY)
  })

  it('is none of it where it says the article over in one run', () => {
    const many = Array.from(
      { length: 8 },
      (_, n) => `Kalimat nomor ${n} bercerita tentang longsor yang menimpa rumah warga di desa itu.`,
    )
    const page = inPage(
      `<main><h1>${HEADLINE}</h1>${many.map((text) => `<p>${text}</p>`).join('')}</main><div>${many.join(' ')}</div>`,
    )
    expect(read(page).text).toBe(many.join('\n\n'))
  })

  it('is an article in one box beside linked headings in others, and a list of figures behind it', () => {
    const figures = ['Dusun Krajan: 14 rumah', 'Dusun Lor: 5 rumah', 'Dusun Kidul: 7 rumah']
    const row = '<div class="row"><h5><a href="/a">Judul Berita Lain di Sini</a></h5></div>'
    const linked = '<p><a href="/a">Lihat semua hasil pendataan di sini</a></p>'
    const body = `<div class="row">${linked}<p>${LEAD}</p>${REST_TAGS}${figures.map((text) => `<p>${text}</p>`).join('')}</div>`
    expect(read(inPage(`<article><h1>${HEADLINE}</h1>${row}${body}${row}</article>`)).text).toBe([BODY, ...figures].join('\n\n'))
  })

  it('is none of it where its class names a part of a page, even with most of the prose', () => {
    const footer = `<div class="footer-wrap"><p>${REST.join(' ').repeat(2)}</p></div>`
    expect(read(inPage(`<div><h1>${HEADLINE}</h1><p>${LEAD}</p>${REST_TAGS}</div>${footer}`)).text).toBe(BODY)
  })
})

describe('metadata of a page', () => {
  const body = `<main><h1>${HEADLINE}</h1><p>${LEAD}</p>${REST_TAGS}</main>`
  const script = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
  const other = {
    '@type': 'NewsArticle',
    headline: 'Banjir Surut',
    url: 'https://a.id/banjir',
    datePublished: '2022-01-05T10:00:00+07:00',
    author: { name: 'Budi Hartono' },
  }
  const own = {
    '@type': 'NewsArticle',
    datePublished: '2023-05-08T20:15:00+07:00',
    author: { '@type': 'Person', name: 'Dian Sari' },
  }

  it.each([
    ['by its headline', inPage(body, script([other, { ...own, headline: HEADLINE }]))],
    [
      'by its address',
      inPage(
        body,
        `<link rel="canonical" href="https://a.id/longsor">${script(other)}${script({ ...own, mainEntityOfPage: { '@id': 'https://www.a.id/longsor/' } })}`,
      ),
    ],
  ])('is that of its own article, known %s', (_, page) => {
    expect(read(page)).toMatchObject({ published: '2023-05-08T20:15:00+07:00', authors: ['Dian Sari'] })
  })

  it('has no date where a clock begins', () => {
    for (const zero of ['1970-01-01', '1970-01-01T00:00:00Z', '1970-01-01T07:00:00+07:00'])
      expect(
        read(inPage(body, script({ ...own, datePublished: zero })), { url: 'https://a.id/2023/05/08/longsor' }),
      ).toMatchObject({
        published: '2023-05-08',
        publishedBasis: 'url',
      })
    expect(read(inPage(body), { published: '1970-01-01' }).problems).toMatchObject([{ code: 'bad-publication-date' }])
  })

  it('names authors that are told elsewhere in the document', () => {
    const graph = [
      { '@type': 'Person', '@id': '#dian', name: 'Dian Sari' },
      { ...own, author: [{ '@id': '#dian' }, { '@id': '#nobody' }] },
    ]
    expect(read(inPage(body, script({ '@graph': graph }))).authors).toEqual(['Dian Sari'])
  })

  it('has no title for an author', () => {
    const page = `<title>Longsor Wolo - Kabar Senja</title><meta property="og:title" content="Longsor Wolo"><main><h1>Longsor Wolo - Kabar Senja</h1><p>${LEAD}</p>${REST_TAGS}</main>`
    expect(read(page)).toMatchObject({ title: 'Longsor Wolo', authors: [] })
  })
})

describe('a text of a row that is HTML', () => {
  const text = (html: string) => {
    const result = readMarkup(html, STATED)
    if ('code' in result) throw new Error(`Expected an article, got \`${result.code}\``)
    return clean(result).text
  }

  it.each([
    [
      '<p>Air surut &amp; warga pulang.</p><p><b>Baca juga: <a href="/a">Tanggul Jebol Lagi</a></b></p><p>Lima orang luka.</p>',
      'Air surut & warga pulang.\n\nLima orang luka.',
    ],
    ['Air <b>surut</b>.\nLima orang luka.', 'Air surut.\n\nLima orang luka.'],
    [
      'Air surut.\n\n<blockquote>Kami pulang.</blockquote>\n\nLima orang\nluka.',
      'Air surut.\n\nKami pulang.\n\nLima orang luka.',
    ],
    ['Air surut.<br>Lima orang luka.<script>var a = 1</script>', 'Air surut.\n\nLima orang luka.'],
    [inPage(`<nav>Beranda</nav><main><h1>${HEADLINE}</h1><p>${LEAD}</p>${REST_TAGS}</main>`), BODY],
  ])('%j is read as a page or a piece of one', (html, expected) => {
    expect(isMarkup(html)).toBe(true)
    expect(text(html)).toBe(expected)
  })

  it.each(['Suhu < 5 derajat, angin > 20 knot', 'a <- b', 'Surel <dian@a.id>', '<3', ''])('%j is none', (plain) => {
    expect(isMarkup(plain)).toBe(false)
  })
})
