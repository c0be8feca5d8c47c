import { isHtml } from './html-charset.ts'

/** Where the headers of a record end, and what its block is by them (WARC 1.0 and 1.1, ISO 28500). */
export interface WarcHead {
  /** `WARC-Type`: response, request, revisit … */
  readonly type: string
  readonly url: string | null
  /** `WARC-Date`, ISO 8601 in UTC. */
  readonly date: string | null
  readonly contentType: string | null
  /** Bytes of the block, null where that is not said. */
  readonly length: number | null
  /** Whether the crawler kept but the beginning of what was sent. */
  readonly truncated: boolean
  /** The offset behind the header. */
  readonly end: number
}

/** The header of a response of the web (HTTP/1.1, RFC 9112). */
export interface HttpHead {
  readonly status: number
  readonly contentType: string | null
  /** How the body is packed, in the order in which that was done. */
  readonly codings: readonly string[]
  readonly chunked: boolean
  readonly end: number
}

/** What the headers of a record say. */
export interface WarcLook {
  readonly head: WarcHead
  /** Of a response of the web: null where the block holds another thing, "none" where it should be one and is not. */
  readonly http: HttpHead | 'none' | null
}

/** Headers are no longer than so many bytes. */
export const LONGEST_HEAD = 256 * 1024

const NEWLINE = 10
const RETURN = 13
const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z)?)?)?$/
const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i
/** Types of records that hold no page. */
const TYPES = new Set(['warcinfo', 'request', 'metadata', 'revisit', 'conversion', 'continuation'])
const PAGE_STATUS = new Set([200, 203])

/** Reads the headers of the record that the bytes begin with; null where they end too soon (`whole`: nothing comes behind them), or where it is none. */
export function lookAt(bytes: Buffer, whole: boolean): WarcLook | null {
  const head = readWarcHead(bytes)
  if (head === null) return null
  if (head.type !== 'response' || !/^application\/http\b/i.test(head.contentType ?? 'application/http'))
    return { head, http: null }
  const end = head.length === null ? bytes.length : Math.min(bytes.length, head.end + head.length)
  const isThere = whole || end - head.end === head.length
  const http = readHttpHead(bytes.subarray(0, end), head.end, isThere)
  return http === null && !isThere && end - head.end < LONGEST_HEAD ? null : { head, http: http ?? 'none' }
}

/** Why a record is no page, in a word or two, null where it is one, or may be by as much of it as is there (`whole`: all of it). */
export function notAPage({ head, http }: WarcLook, bytes: Buffer, whole: boolean): string | null {
  if (head.type !== 'response' && head.type !== 'resource') return TYPES.has(head.type) ? head.type : 'other type'
  if (http === 'none') return null
  if (http !== null && !PAGE_STATUS.has(http.status)) return 'other status'
  const type = http === null ? head.contentType : http.contentType
  if (type !== null) return PAGE.test(type) ? null : 'no page'
  return !whole || (http?.codings.length ?? 0) > 0 || isHtml(bytes.subarray(http?.end ?? head.end)) ? null : 'no page'
}

/** The charset that a content type names, as a label of the WHATWG that this runtime knows; null for none and for UTF-8, which is tried first anyhow. */
export function charsetOf(contentType: string | null): string | null {
  const label = /;\s*charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(contentType ?? '')?.[1]
  try {
    const encoding = label === undefined ? 'utf-8' : new TextDecoder(label).encoding
    return encoding === 'utf-8' ? null : encoding
  } catch {
    return null
  }
}

function readWarcHead(bytes: Buffer): WarcHead | null {
  const end = headEnd(bytes, 0)
  if (end < 0) return null
  const fields = fieldsOf(bytes.toString('utf8', 0, end))
  const length = fields.get('content-length')
  const date = fields.get('warc-date') ?? ''
  return {
    type: fields.get('warc-type')?.toLowerCase() ?? 'unknown',
    // WARC 1.0 has its grammar put brackets around addresses, and some crawlers do.
    url: fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') || null,
    date: DATE.test(date) ? date : null,
    contentType: fields.get('content-type') ?? null,
    length: length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : null,
    truncated: fields.has('warc-truncated'),
    end,
  }
}

/** `isThere`: the block is there to its end, so that a header without an empty line behind it is all of it. */
function readHttpHead(bytes: Buffer, start: number, isThere: boolean): HttpHead | null {
  const found = headEnd(bytes, start)
  if (found < 0 && !isThere) return null
  const end = found < 0 ? bytes.length : found
  const text = bytes.toString('latin1', start, end)
  const status = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})\b/i.exec(text)?.[1]
  if (status === undefined) return null
  const fields = fieldsOf(text)
  const listed = (name: string) =>
    (fields.get(name) ?? '')
      .toLowerCase()
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '' && word !== 'identity')
  return {
    status: Number(status),
    contentType: fields.get('content-type') ?? null,
    codings: listed('content-encoding'),
    chunked: listed('transfer-encoding').includes('chunked'),
    end,
  }
}

/** The offset behind the empty line that ends a header, -1 where there is none yet. */
function headEnd(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(NEWLINE, start); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
    if (at - start > LONGEST_HEAD) return -1
    if (bytes[at + 1] === NEWLINE) return at + 2
    if (bytes[at + 1] === RETURN && bytes[at + 2] === NEWLINE) return at + 3
  }
  return -1
}

/** The fields of a header by their names, lower case, the first of each name; a line that begins with a blank goes on with the one before. */
function fieldsOf(text: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const at = line.indexOf(':')
    const name = at < 0 ? '' : line.slice(0, at).trim().toLowerCase()
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(at + 1).trim())
  }
  return fields
}
