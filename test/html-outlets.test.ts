import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clean } from '../src/clean/clean.ts'
import { OUTLETS } from '../src/outlets/index.ts'
import { readHtml } from '../src/read/html.ts'
import { matcher } from '../src/read/html-select.ts'
import { NOTHING_SAID } from '../src/read/source.ts'

/** Files of the folder that are no outlet. */

const BODY = [
  'Sungai meluap dan merendam ratusan rumah di tiga kecamatan sejak Senin malam, kata kepala badan setempat.',
  'Warga mengungsi ke balai desa dan masjid sambil menunggu air surut, sedangkan sekolah diliburkan dua hari.',
  'Pemerintah kabupaten membagikan selimut, air bersih dan makanan siap saji kepada keluarga yang mengungsi.',
]

/** An element that meets a compound selector: "div#a.b[c=d]" with its content. */
function element(selector: string, content: string): string {
  const tag = /^[a-z][\w-]*/i.exec(selector)?.[0] ?? 'div'
  const id = /#([\w-]+)/.exec(selector)?.[1]
  const classes = [...selector.matchAll(/\.([\w-]+)/g)].map((match) => match[1])
  const attributes = [...selector.matchAll(/\[([\w-]+)=([^\]]+)\]/g)].map((match) => ` ${match[1]}="${match[2]}"`)
  return `<${tag}${id ? ` id="${id}"` : ''}${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}${attributes.join('')}>${content}</${tag}>`
}

const looks = OUTLETS.flatMap((outlet) =>
  outlet.looks.flatMap((look) => look.body.map((body) => ({ name: `${outlet.name} ${body}`, outlet, look, body }))),
)

describe.each(looks)('look of $name', ({ outlet, look, body }) => {
  const drop = (look.drop ?? []).map(([selector], i) => element(selector, `Sisipan nomor ${i} yang bukan isi berita.`)).join('')
  const paragraphs = BODY.map(
    (text, i) => `<p>${text}</p>${i === 0 ? `${drop}<p><a href="/x">Baca juga: Tanggul Jebol di Hulu Sungai</a></p>` : ''}`,
  )
  const others = [
    look.published?.[0] && element(look.published[0], 'Selasa, 06 Februari 2024 10:15 WIB'),
    look.authors?.[0] && element(look.authors[0], 'Dian Sari'),
    look.editors?.[0] && element(look.editors[0], 'Budi Hartono'),
  ]
  const page = `<!doctype html><html><head><title>Tiga Kecamatan Terendam - ${outlet.marks[0]}</title>
    <link rel="canonical" href="https://www.${outlet.hosts[0]}/read/1/tiga-kecamatan"></head><body>
    <nav><a href="/">Beranda</a></nav><h1>Tiga Kecamatan Terendam</h1>${others.filter(Boolean).join('')}
    ${element(body, paragraphs.join('\n'))}
    <div class="lain"><h3><a href="/2">Harga Cabai Turun Menjelang Hari Raya</a></h3><p>Harga cabai turun di sejumlah pasar menjelang hari raya, kata seorang pedagang di pasar itu kemarin pagi.</p></div>
    </body></html>`
  const article = readHtml(new TextEncoder().encode(page), { ...NOTHING_SAID, id: 'a', path: null })
  if ('code' in article) throw new Error(article.message)
  const cleaned = clean(article)

  it('gives the body and nothing else', () => {
    expect(cleaned.text.split('\n\n')).toEqual(BODY)
  })

  it('gives outlet, title and what its look places', () => {
    expect(cleaned).toMatchObject({ outlet: outlet.name, title: 'Tiga Kecamatan Terendam', problems: [] })
    if (look.published) expect(cleaned.published).toBe('2024-02-06T10:15:00+07:00')
    if (look.authors) expect(cleaned.authors).toEqual(['Dian Sari'])
    if (look.editors) expect(cleaned.editors).toEqual(['Budi Hartono'])
  })
})

describe('the list of outlets', () => {
  it('holds every file of the folder', () => {
    const files = readdirSync(new URL('../src/outlets/profiles/', import.meta.url)).map((file) => file.replace('.ts', ''))
    expect(files).toHaveLength(OUTLETS.length)
  })

  it('names hosts and marks once, in lower case, and only selectors that can be read', () => {
    for (const key of ['hosts', 'marks'] as const) {
      const all = OUTLETS.flatMap((outlet) => outlet[key])
      expect(new Set(all).size).toBe(all.length)
      expect(all).toEqual(all.map((text) => text.toLowerCase()))
    }
    for (const { looks } of OUTLETS)
      for (const { body, published = [], authors = [], editors = [], drop = [] } of looks)
        for (const selector of [...body, ...published, ...authors, ...editors, ...drop.map(([one]) => one)])
          expect(() => matcher(selector)).not.toThrow()
  })
})
