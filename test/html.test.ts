import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clean } from '../src/clean/clean.ts'
import type { Article } from '../src/model/article.ts'
import { processArticle } from '../src/pipeline.ts'
import { readHtml, readPageText } from '../src/read/html.ts'
import { isHtml } from '../src/read/html-charset.ts'
import { readJsonLd } from '../src/read/html-jsonld.ts'
import { limitNesting } from '../src/read/html-nesting.ts'
import { matcher } from '../src/read/html-select.ts'
import { NOTHING_SAID } from '../src/read/source.ts'
import { STATED } from './articles.ts'
import { expectLinear } from './operations.ts'

const SOURCE = { ...NOTHING_SAID, id: 'a.html', path: 'a.html' }
const page = (name: string) => readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url))

function article(bytes: Uint8Array | string, url: string | null = null): Article {
  const result = typeof bytes === 'string' ? readPageText(bytes, { ...STATED, url }) : readHtml(bytes, SOURCE)
  if ('code' in result) throw new Error(`Expected an article, got \`${result.code}\``)
  return clean(result)
}

const PROSE =
  '<p>Air sungai meluap pada Senin malam dan merendam puluhan rumah di tiga desa, kata kepala dusun setempat.</p><p>Warga mengungsi ke balai desa dan masjid sampai air surut pada Selasa siang, tanpa korban jiwa.</p><p>Pemerintah kabupaten membagikan selimut dan makanan siap saji untuk tiga hari.</p>'
const inPage = (head: string, body = PROSE) => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`

describe('a page of a known outlet', () => {
  const kompas = article(page('kompas'))

  it('gives its metadata, weighed', () => {
    expect(kompas).toMatchObject({
      title: 'Tanggul Sungai Wolo Jebol, 312 Warga Mengungsi',
      published: '2024-02-06T10:15:20+07:00',
      publishedBasis: 'metadata',
      authors: ['Sekar Ayu Lestari'],
      editors: ['Bagas Pratama'],
      outlet: 'KOMPAS.com',
      dateline: 'DEMAK',
      url: 'https://regional.kompas.com/read/2024/02/06/101520478/tanggul-sungai-wolo-jebol-312-warga-mengungsi',
      format: 'html',
      problems: [],
    })
  })

  it('keeps paragraphs, sub-headings, lists and tables', () => {
    expect(`${kompas.text}\n`).toBe(readFileSync(new URL('../fixtures/pages/kompas.txt', import.meta.url), 'utf8'))
  })

  it('says what it took out', () => {
    expect(kompas.removed.map(({ kind }) => kind)).toEqual(['advertisement', 'related-link', 'promo', 'promo'])
    expect(processArticle(kompas).removed.every(({ at }) => at === null)).toBe(true)
  })
})

describe('a page of an unknown outlet', () => {
  const unknown = article(page('tanpa-profil'))

  it('is read by density, in its own encoding', () => {
    expect(unknown.encoding).toBe('windows-1252')
    expect(`${unknown.text}\n`).toBe(readFileSync(new URL('../fixtures/pages/tanpa-profil.txt', import.meta.url), 'utf8'))
  })

  it('gives what it prints as metadata', () => {
    expect(unknown).toMatchObject({
      title: 'Jembatan Gantung Putus, Dua Siswa Terluka',
      published: '2023-05-17T14:20:00+07:00',
      publishedBasis: 'byline',
      authors: ['Made Wirawan'],
      outlet: 'kabarlembah.co.id',
      dateline: 'SIGI',
    })
  })
})

describe('a page without an article', () => {
  it.each([
    ['a listing', page('daftar')],
    ['a video page', inPage('<meta property="og:type" content="video">', '<video src="a.mp4"></video><p>Tonton videonya.</p>')],
    ['an empty page', ''],
    ['scripts only', `<script>${'var a = 1;'.repeat(100)}</script>`],
  ])('%s gives the problem no-article and no soup', (_, bytes) => {
    expect(article(bytes)).toMatchObject({ text: '', problems: [{ code: 'no-article' }] })
  })
})

describe('publication time', () => {
  const published = (head: string, line = '', url: string | null = null) => {
    const { published, publishedBasis } = article(inPage(head, `<div>${line}</div>${PROSE}`), url)
    return [published, publishedBasis]
  }
  const meta = (content: string) => `<meta property="article:published_time" content="${content}">`

  it.each([
    [
      'UTC that agrees with the visible line',
      meta('2024-02-06T03:15:20+00:00'),
      '06/02/2024, 10:15 WIB',
      null,
      '2024-02-06T10:15:20+07:00',
      'metadata',
    ],
    [
      'local time called UTC',
      meta('2024-02-06T10:15:20Z'),
      'Selasa, 06 Feb 2024 10:15 WIB',
      null,
      '2024-02-06T10:15:20+07:00',
      'metadata',
    ],
    ['UTC without a visible line', meta('2024-02-06T20:15:20Z'), '', null, '2024-02-07T03:15:20+07:00', 'metadata'],
    [
      'local time called UTC, as the URL shows',
      meta('2024-02-06T20:15:20Z'),
      '',
      'https://a.co.id/2024/02/06/judul',
      '2024-02-06T20:15:20+07:00',
      'metadata',
    ],
    ['a visible line alone', '', 'Jumat, 25 November 2022 | 07:30', null, '2022-11-25T07:30:00+07:00', 'byline'],
    ['views behind the line', '', 'Kamis, 5 November 2015 14:56 WIB | 1.229 Views', null, '2015-11-05T14:56:00+07:00', 'byline'],
    ['a URL alone', '', '', 'https://a.co.id/2024/02/06/judul', '2024-02-06', 'url'],
    ['nothing', '', 'tadi pagi', 'https://a.co.id/judul', null, null],
  ])('from %s', (_, head, line, url, value, basis) => {
    expect(published(head, line, url)).toEqual([value, basis])
  })

  it('gives way to the option', () => {
    const result = readHtml(new TextEncoder().encode(inPage(meta('2024-02-06T10:15:20Z'))), {
      ...SOURCE,
      published: '2024-03-01',
    })
    expect(result).toMatchObject({ published: '2024-03-01', publishedBasis: 'option' })
  })
})

describe('title', () => {
  it.each([
    [
      '<title>Banjir Merendam Tiga Desa - Kompas.com Regional</title><meta property="og:url" content="https://regional.kompas.com/a">',
      'Banjir Merendam Tiga Desa',
    ],
    [
      '<title>Banjir Merendam Tiga Desa - Health :: Okezone Lifestyle</title><meta property="og:url" content="https://lifestyle.okezone.com/a">',
      'Banjir Merendam Tiga Desa',
    ],
    [
      '<meta property="og:title" content="KapanLagi.com: Banjir - Film Baru"><meta property="og:url" content="https://www.kapanlagi.com/a">',
      'Banjir - Film Baru',
    ],
    ['<title>Banjir</title>', 'Banjir'],
  ])('of %s', (head, title) => {
    expect(article(inPage(head)).title).toBe(title)
  })
})

describe('addresses', () => {
  it.each([
    ['<link rel="canonical" href="data:text/html,x">', null],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['<base href="https://kompas.com/"><link rel="canonical" href="/read/1">', null],
    ['<link rel="canonical" href="https://news.detik.com/berita/d-1/a">', 'https://news.detik.com/berita/d-1/a'],
  ])('of %s', (head, url) => {
    expect(article(inPage(head)).url).toBe(url)
  })
})

describe('JSON-LD', () => {
  it('is read in graphs, and by its keys where it is broken', () => {
    const graph =
      '{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Judul","author":[{"@type":"Person","name":"Dian Sari"}]}]}'
    expect(readJsonLd([graph])).toMatchObject({ headline: 'Judul', authors: ['Dian Sari'], isArticle: true })
    expect(readJsonLd(['{"@type": "NewsArticle", "headline": "Judul "kutip"", "datePublished": "2024-02-06"'])).toMatchObject({
      published: '2024-02-06',
      isArticle: true,
    })
    expect(readJsonLd(['{"@type":"Organization","name":"A"}', 'null', '[1,', ''])).toMatchObject({
      headline: null,
      isArticle: false,
    })
  })
})

describe('isHtml', () => {
  it.each([
    '<!DOCTYPE html><p>',
    '\ufeff<html>',
    ' <!-- a --> <HTML lang="id">',
    '<?xml version="1.0"?><!doctype html>',
    '<div class="a">x</div>',
  ])('%j is a page', (text) => {
    expect(isHtml(new TextEncoder().encode(text))).toBe(true)
  })
  it.each(['Jakarta - Air surut.', '', '{"text": "<html>"}', '< 5 orang terluka'])('%j is none', (text) => {
    expect(isHtml(new TextEncoder().encode(text))).toBe(false)
  })
})

describe('selectors', () => {
  it('are compound ones', () => {
    const node = { name: 'div', attribs: { class: 'a b', id: 'c', 'data-x': 'y' } } as unknown as Parameters<
      ReturnType<typeof matcher>
    >[0]
    for (const selector of ['div', '.a.b', 'div#c', '[data-x=y]', 'div.b[data-x]'])
      expect(matcher(selector)(node), selector).toBe(true)
    for (const selector of ['p', '.ab', '#d', '[data-x=z]', 'div.a.c']) expect(matcher(selector)(node), selector).toBe(false)
    expect(() => matcher('div > p')).toThrow('Expected a compound selector')
  })
})

describe('hostile pages', () => {
  const page = (text: string) => readHtml(new TextEncoder().encode(text), SOURCE)

  it.each([
    ['nested tags', (n: number) => '<div>'.repeat(n)],
    ['nested tags and stray closers', (n: number) => `${'<div>'.repeat(n / 2)}${'</span>'.repeat(n)}`],
    ['unclosed paragraphs', (n: number) => '<p>kata '.repeat(n)],
    ['entities', (n: number) => '&amp;&lt;&#x41;'.repeat(n)],
    ['angle brackets', (n: number) => '<'.repeat(3 * n)],
    ['unclosed attributes', (n: number) => '<a b="'.repeat(n)],
    ['tags without an end', (n: number) => '<div<div'.repeat(n)],
    ['class lists', (n: number) => `<div class="${'ad-'.repeat(n)}">x</div>`],
    [
      'nested JSON-LD',
      (n: number) => `<script type="application/ld+json">{"@type":"NewsArticle",${'"a":{'.repeat(n / 2)}</script>`,
    ],
  ])('%s take time that grows with them, in the parser too', (_, text) => {
    expect(page(text(100_000))).toBeDefined()
    expectLinear((size) => page(text(size)), 2_000, '')
  })

  it('too large or binary ones fail', () => {
    expect(readHtml(new Uint8Array(30 * 1024 * 1024).fill(97), SOURCE)).toMatchObject({ code: 'too-large' })
    expect(readHtml(new TextEncoder().encode('<html>\0\0'), SOURCE)).toMatchObject({ code: 'binary' })
  })

  it('leave a page of common depth as it is', () => {
    const text = '<div>'.repeat(60) + PROSE + '</div>'.repeat(60)
    expect(limitNesting(text)).toBe(text)
    expect(limitNesting('<b>'.repeat(900)).match(/<b>/g)).toHaveLength(400)
  })
})
