import type { Article, Failure, Problem } from '../model/article.ts'
import { byteOrderMark, decode } from './decode.ts'
import { readDecodedPage } from './html.ts'
import { declaredCharset } from './html-charset.ts'
import { type BodyCoding, unpackBody } from './http-body.ts'
import { mayBeIn } from './page-language.ts'
import { type LeftOut, OTHER_LANGUAGE } from './row-result.ts'
import type { Source } from './source.ts'

/** What the headers of a record say of the page in its block. */
export interface ArchivedPage extends BodyCoding {
  readonly url: string | null
  readonly fetched: string | null
  /** The charset that its content type names, or null. */
  readonly charset: string | null
  /** Whether the crawler kept but its beginning. */
  readonly truncated: boolean
}

/** Bytes that say of UTF-16 which of the two it is. */
const MARKS: { readonly [encoding: string]: readonly number[] | undefined } = {
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
}

const CUT: Problem = { code: 'bad-encoding', message: 'The archive holds but the beginning of this page.' }

/** Reads the body of a response in an archive as one article; `most`: an unpacked body of more bytes is none. */
export function readArchivedPage(
  sent: Uint8Array,
  page: ArchivedPage,
  source: Source,
  most: number,
): Article | Failure | LeftOut {
  const { id, path, language } = source
  const body = unpackBody(sent, page, most)
  if ('code' in body) return { id, path, ...body }
  const bytes = Buffer.from(body.bytes.buffer, body.bytes.byteOffset, body.bytes.byteLength)
  if (language !== null && !isWide(bytes, page.charset) && !mayBeIn(bytes, language)) return OTHER_LANGUAGE
  const decoded = decode(withMark(body.bytes, page.charset), page.charset ?? declaredCharset(body.bytes) ?? 'windows-1252')
  if ('code' in decoded) return { id, path, ...decoded }
  const article = readDecodedPage(decoded, body.bytes, source, { url: page.url, format: 'warc', fetched: page.fetched })
  const isCut = !('code' in article) && (body.cut || page.truncated)
  return isCut ? { ...article, problems: [...article.problems, CUT] } : article
}

/** Whether a page is of UTF-16, by its header or its first bytes. */
const isWide = (bytes: Uint8Array, charset: string | null) =>
  (byteOrderMark(bytes)?.encoding ?? charset ?? '').startsWith('utf-16')

/** Where a header says UTF-16, the mark that says so in the bytes, too. */
function withMark(bytes: Uint8Array, charset: string | null): Uint8Array {
  const mark = MARKS[charset ?? '']
  return mark === undefined || (bytes[0] === mark[0] && bytes[1] === mark[1]) ? bytes : Buffer.concat([Buffer.from(mark), bytes])
}
