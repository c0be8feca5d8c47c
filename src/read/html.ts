import { load } from 'cheerio/slim'
import type { Article, Failure } from '../model/article.ts'
import { hostOf, outletNamed, outletOfHost, outletOfPath } from '../outlets/find.ts'
import type { Outlet } from '../outlets/outlet.ts'
import { makeArticle, type Stated, sha256 } from './article.ts'
import { type Decoded, decode } from './decode.ts'
import { readAuthors } from './html-authors.ts'
import { findBody } from './html-body.ts'
import { declaredCharset } from './html-charset.ts'
import { bare, type JsonLd, type PageSays, readJsonLd } from './html-jsonld.ts'
import { BETWEEN_BLOCKS, removalsOf } from './html-kept.ts'
import { limitNesting } from './html-nesting.ts'
import { type Page, readPage } from './html-page.ts'
import { weighPublished } from './html-published.ts'
import { foldTitle } from './html-text.ts'
import { readSiteNames, readTitle } from './html-title.ts'
import { extraOf } from './row-fields.ts'
import type { Source } from './source.ts'
import { HALVES, wellFormed } from './well-formed.ts'

/** No news page is larger, in characters. */
const LARGEST = 8 * 1024 * 1024
/** A body in JSON-LD that is shorter is a summary, in characters. */
const LEAST_SAID = 400

/** Reads the bytes of a web page as one article. */
export function readHtml(bytes: Uint8Array, source: Source): Article | Failure {
  const decoded = decode(bytes, declaredCharset(bytes) ?? 'windows-1252')
  return 'code' in decoded
    ? { id: source.id, path: source.path, ...decoded }
    : readDecodedPage(decoded, bytes, source, { url: null, format: 'html', fetched: null })
}

/** Reads a web page of some bytes that are decoded already as one article; `found` says where and when it was found. */
export function readDecodedPage(
  decoded: Decoded,
  bytes: Uint8Array,
  source: Source,
  found: Pick<Stated, 'url' | 'format' | 'fetched'>,
): Article | Failure {
  return readPageText(decoded.text, {
    ...found,
    id: source.id,
    path: source.path,
    outlet: source.outlet,
    encoding: decoded.encoding,
    sha256: sha256(bytes),
    title: null,
    published: null,
    option: source.published,
    damaged: decoded.damaged,
    extra: extraOf({}, source),
  })
}

/** Reads a web page as one article; what is stated of it (where it was found, its title) wins over what it says itself. */
export function readPageText(html: string, told: Stated): Article | Failure {
  const stated = wellFormed(told)
  const { id, path } = stated
  if (html.length > LARGEST) {
    const message = `This page has ${Math.round(html.length / 1_000_000)} MB; no article is so large.`
    return { id, path, code: 'too-large', message }
  }
  // A saved fragment has no body tag: one element holds whatever there is.
  const page = readPage(load(`<div>${limitNesting(html)}`).root()[0].children)
  const jsonLd = readJsonLd(page.jsonLd, saidOf(page, stated.url))
  const address = canonicalUrl(page, jsonLd.url) ?? savedFrom(html) ?? stated.url
  const outlet = outletOf(page, address, stated)
  const looks = outlet?.looks ?? []
  const siteNames = readSiteNames(page, outlet)
  const isArticle = jsonLd.isArticle || page.meta.get('og:type')?.[0]?.toLowerCase() === 'article'
  const title = readTitle(page, jsonLd, siteNames)
  const body = findBody(page, looks, isArticle, title)
  const text = body?.blocks.map((block) => block.text).join(BETWEEN_BLOCKS) ?? bodySaid(jsonLd)
  const article = makeArticle(text, { ...stated, url: address, title: stated.title ?? title })
  const said = readAuthors(page, body, jsonLd, looks, siteNames, title)
  const { authors, editors } = wellFormed(said)
  const removed = body === null ? [] : removalsOf(body, page)
  return { ...article, ...metadata(), fromPage: true, removed, problems: problems() }

  function metadata(): Partial<Article> {
    const { published, basis } = weighPublished(page, body, jsonLd, looks, address)
    const isGiven = article.publishedBasis === 'option' || article.publishedBasis === 'input' || published === null
    return {
      url: stated.url ?? article.url,
      outlet: stated.outlet === null && address === null ? (outlet?.name ?? article.outlet) : article.outlet,
      authors: authors.length > 0 ? authors : article.authors,
      editors: editors.length > 0 ? editors : article.editors,
      published: isGiven ? article.published : published,
      publishedBasis: isGiven ? article.publishedBasis : basis,
    }
  }

  function problems(): Article['problems'] {
    const others = article.problems.filter((problem) => problem.code !== 'empty')
    const mended = stated !== told || authors !== said.authors || editors !== said.editors
    if (mended && !others.includes(HALVES)) others.push(HALVES)
    return text === ''
      ? [...others, { code: 'no-article', message: 'This page holds no article: too little running text.' }]
      : others
  }
}

/** What a page says beside its JSON-LD of the article it is: in its tags and headings, and where it was found. */
function saidOf(page: Page, url: string | null): PageSays {
  const headings = page.blocks.filter((block) => block.tag === 'h1').map((block) => block.text)
  const titles = [...['og:title', 'twitter:title'].flatMap((key) => page.meta.get(key) ?? []), ...headings, page.title]
  const urls = [page.canonical, page.meta.get('og:url')?.[0], url].filter((one) => typeof one === 'string')
  return { titles: titles.map(foldTitle), urls: urls.map(bare) }
}

/** The known outlet whose page it is: as stated, by its address, by what the page calls itself, by the folder it lies in. */
function outletOf(page: Page, address: string | null, { outlet, path }: Stated): Outlet | null {
  if (outlet !== null) return outletNamed(outlet) ?? outletOfHost(outlet.toLowerCase())
  if (address !== null) return outletOfHost(hostOf(address) ?? '')
  return outletOfSite(page) ?? (path === null ? null : outletOfPath(path))
}

/** The body that JSON-LD holds, for pages that a script draws; empty where it is no more than a summary. */
function bodySaid({ body }: JsonLd): string {
  const paragraphs = (body ?? '').replace(/<[^<>]{1,500}>/g, '\n').split(/\s*\n\s*/)
  const text = paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n\n')
  return text.length < LEAST_SAID ? '' : text
}

/** The address a page gives as its own; only web addresses count, and `base` is not asked. */
function canonicalUrl(page: Page, fromJsonLd: string | null): string | null {
  for (const url of [page.canonical, page.meta.get('og:url')?.[0] ?? null, fromJsonLd]) {
    const host = url === null || !/^https?:\/\//i.test(url.trim()) ? null : hostOf(url.trim())
    if (host?.includes('.')) return url!.trim().replace(/#$/, '')
  }
  return null
}

/** The known outlet that a page without an address names in its tags or behind its title ("… - ANTARA News"). */
function outletOfSite(page: Page): Outlet | null {
  const names = [page.meta.get('og:site_name')?.[0], page.title.split(/\s[-|–—]\s/).pop()]
  for (const name of names) {
    const outlet = name === undefined ? null : outletNamed(name)
    if (outlet) return outlet
  }
  return null
}

/** Browsers write where they saved a page from: "<!-- saved from url=(0040)https://… -->". */
function savedFrom(text: string): string | null {
  return /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+)/i.exec(text.slice(0, 2048))?.[1] ?? null
}
