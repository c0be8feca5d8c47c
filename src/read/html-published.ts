import { readByline } from '../furniture/byline.ts'
import { parsePublished } from '../furniture/published.ts'
import { parseAnyPublished } from '../furniture/published-any.ts'
import type { PublishedBasis } from '../model/article.ts'
import type { Look } from '../outlets/outlet.ts'
import type { JsonLd } from './html-jsonld.ts'
import type { Body } from './html-kept.ts'
import type { Page } from './html-page.ts'
import { select } from './html-select.ts'
import { textOf } from './html-text.ts'

/** A publication time as a page states it for machines. */
interface Stated {
  /** As an instant in Indonesia, ISO 8601. */
  value: string
  /** The clock as written, its zone left out: outlets write local time and call it "Z". */
  wall: string
  /** Whether a zone other than UTC is written. */
  zoned: boolean
  utc: boolean
}

/** Keys of `meta` tags that hold the time of publication, the surest first. */
const META = [
  'article:published_time',
  'content_publisheddate',
  'dtk:publishdate',
  'publishdate',
  'pubdate',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'dable:published_time',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'publish-date',
  'publication_date',
  'date',
]
/** The visible line stands within so many blocks before the body, and this far inside it. */
const BEFORE = 25
const INSIDE = 4
/** A `time` tag that does not call itself the publication stands nearer. */
const NEAR = 8

/** Weighs what a page says of its publication: for machines, in its visible line, in its URL. */
export function weighPublished(
  page: Page,
  body: Body | null,
  jsonLd: JsonLd,
  looks: readonly Look[],
  url: string | null,
): { published: string | null; basis: PublishedBasis | null } {
  const stated = [
    jsonLd.published,
    ...META.flatMap((key) => page.meta.get(key) ?? []),
    ...page.times,
    ...timesBefore(page, body),
  ].flatMap((text) => (text === null ? [] : readStated(text)))
  const visible = visibleTime(page, body, looks)
  const day = url === null ? null : urlDay(url)
  if (visible?.includes('T')) {
    const minute = visible.slice(0, 16)
    const same = stated.find((time) => time.value.slice(0, 16) === minute)
    if (same) return { published: same.value, basis: 'metadata' }
    const local = stated.find((time) => time.wall.slice(0, 16) === minute)
    if (local) return { published: `${local.wall}${visible.slice(19)}`, basis: 'metadata' }
    const other = stated[0]
    if (other && day !== null && day !== visible.slice(0, 10) && day === other.value.slice(0, 10))
      return { published: other.value, basis: 'metadata' }
    return { published: visible, basis: 'byline' }
  }
  const machine = decide(stated, visible ?? day)
  if (machine !== null) return { published: machine, basis: 'metadata' }
  if (visible !== null) return { published: visible, basis: 'byline' }
  return { published: day, basis: day === null ? null : 'url' }
}

/** What `time` tags between title and body say for machines. */
function timesBefore(page: Page, body: Body | null): string[] {
  if (body === null) return []
  return page.elements.flatMap(({ node, first }) => {
    const isNear = first <= body.first + INSIDE && first > body.first - NEAR
    return isNear && node.name === 'time' && node.attribs.datetime ? [node.attribs.datetime] : []
  })
}

/** The machine time to trust without a visible clock. */
function decide(stated: Stated[], day: string | null): string | null {
  const zoned = stated.find((time) => time.zoned)
  if (zoned) return zoned.value
  const [first] = stated
  if (first === undefined) return null
  // "Z" beside a zoneless time with the same clock, or off the day the URL names, is local time.
  const lies =
    first.utc &&
    (stated.some((time) => !time.utc && time.wall === first.wall) ||
      (day !== null && first.value.slice(0, 10) !== day && first.wall.slice(0, 10) === day))
  return lies ? `${first.wall}+07:00` : first.value
}

function readStated(text: string): Stated[] {
  const tidy = text
    .trim()
    .replace(/\s+T/, 'T')
    .replace(/T(\d\d)-(\d\d)-(\d\d)/, 'T$1:$2:$3')
  const value = parseAnyPublished(tidy)
  if (value === null) return []
  const utc = /(?:Z|[+-]00:?00)$/.test(tidy)
  const wall = utc ? parsePublished(tidy.replace(/(?:Z|[+-]00:?00)$/, '')) : value
  return [{ value, wall: (wall ?? value).slice(0, 19), zoned: /[+-]\d\d:?\d\d$/.test(tidy) && !utc, utc }]
}

/** The publication line a reader sees: where the look says, else the nearest before the body. */
function visibleTime(page: Page, body: Body | null, looks: readonly Look[]): string | null {
  for (const look of looks) {
    for (const selector of look.published ?? []) {
      for (const i of select(page, selector)) {
        const published = readLine(textOf(page, i))
        if (published !== null) return published
      }
    }
  }
  if (body === null) return null
  for (let i = Math.min(body.first + INSIDE, page.blocks.length - 1); i >= 0 && i > body.first - BEFORE; i--) {
    const published = readLine(page.blocks[i].text)
    if (published !== null) return published
  }
  return null
}

function readLine(text: string): string | null {
  if (text.length > 160 || !/\d/.test(text)) return null
  return readByline(text)?.published ?? null
}

function urlDay(url: string): string | null {
  const match = /\/(20\d\d|19\d\d)[/-]?(\d\d)[/-]?(\d\d)(?:[/-]|\d{6,9}\b)/.exec(url)
  return match === null ? null : parsePublished(`${match[1]}-${match[2]}-${match[3]}`)
}
