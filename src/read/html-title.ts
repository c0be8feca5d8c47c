import type { Outlet } from '../outlets/outlet.ts'
import { agreesWith } from './html-headline.ts'
import type { JsonLd } from './html-jsonld.ts'
import type { Page } from './html-page.ts'
import { select } from './html-select.ts'
import { foldTitle, textOf } from './html-text.ts'

const SEAM = /\s+(?:[-–—|•»]|::)\s+/
const LONGEST = 300

/** The names a page's site goes by, folded: those of its outlet, those in its tags, and what its title adds to the headline. */
export function readSiteNames(page: Page, outlet: Outlet | null): string[] {
  const tags = ['og:site_name', 'application-name'].map((key) => page.meta.get(key)?.[0] ?? '')
  const headline = page.meta.get('og:title')?.[0] ?? ''
  const suffix = headline !== '' && page.title.trim().startsWith(headline) ? page.title.trim().slice(headline.length) : ''
  return [...(outlet?.marks ?? []), ...tags, suffix].map(foldTitle).filter((name) => name !== '')
}

/** The title of a page: the heading that the metadata confirm, else what the metadata say, the outlet's own name taken off. */
export function readTitle(page: Page, jsonLd: JsonLd, names: readonly string[]): string | null {
  const first = (key: string) => page.meta.get(key)?.[0] ?? null
  const stated = [
    first('og:title'),
    jsonLd.headline,
    first('originaltitle'),
    first('twitter:title'),
    first('title'),
    squeeze(page.title),
  ].filter((title) => title !== null && title !== '') as string[]
  const folded = stated.map((title) => foldTitle(decodeTwice(title)))
  const headings = [...select(page, 'h1'), ...select(page, 'h2').slice(0, 5)]
    .map((i) => squeeze(textOf(page, i)))
    .filter((text) => text.length >= 8 && text.length <= LONGEST)
  const confirmed = headings.find((heading) => folded.some((title) => agreesWith(foldTitle(heading), title)))
  if (confirmed !== undefined) return strip(confirmed, names)
  const [best] = stated
  if (best !== undefined) return strip(squeeze(decodeTwice(best)), names)
  return headings[0] ?? null
}

/** "Judul - Kompas.com Regional", "KapanLagi.com: Judul": a title without the site's name and section. */
function strip(title: string, names: readonly string[]): string {
  const isSite = (part: string) => {
    const folded = foldTitle(part)
    return (
      folded.split(' ').length <= 6 &&
      names.some((name) => folded === name || folded.startsWith(`${name} `) || folded.endsWith(` ${name}`))
    )
  }
  let rest = title
  const colon = /^([^:]{2,30}):\s+/.exec(rest)
  if (colon && names.includes(foldTitle(colon[1]))) rest = rest.slice(colon[0].length)
  let stripped = false
  for (let parts = rest.split(SEAM); parts.length > 1; parts = rest.split(SEAM)) {
    const last = parts[parts.length - 1]
    // "Judul - Health :: Okezone Lifestyle": the section goes with the site.
    if (!isSite(last) && !(stripped && !last.includes(' '))) break
    rest = rest.slice(0, rest.lastIndexOf(last)).replace(/\s*(?:[-–—|•»]|::)\s*$/, '')
    stripped = true
  }
  return rest
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Some pages escape their metadata twice: "&amp;quot;". */
function decodeTwice(text: string): string {
  return text
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#0?39|apos);/g, "'")
    .replace(/&amp;/g, '&')
}
