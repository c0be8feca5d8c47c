import { gzipSync } from 'node:zlib'
import { pageOf, textOf } from './articles.ts'

/** Headers by their names. */
export interface Headers {
  readonly [name: string]: string
}

const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? Buffer.from(content) : Buffer.from(content))
const linesOf = (headers: Headers) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')

/** A record of an archive; `length`: what it says of its own, where that is not the truth (null: nothing). */
export function record(headers: Headers, content: string | Uint8Array, length?: number | null): Buffer {
  const block = bytesOf(content)
  const said: Headers = length === null ? {} : { 'Content-Length': String(length ?? block.length) }
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${linesOf({ ...headers, ...said })}\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** The block of a response. */
export function http(body: string | Uint8Array, headers: Headers = {}, status = '200 OK'): Buffer {
  const head = `HTTP/1.1 ${status}\r\n${linesOf({ 'Content-Type': 'text/html; charset=utf-8', ...headers })}\r\n`
  return Buffer.concat([Buffer.from(head), bytesOf(body)])
}

/** The headers of a record about an address. */
export const about = (type: string, url: string, contentType = 'application/http; msgtype=response'): Headers => ({
  'WARC-Type': type,
  'WARC-Record-ID': '<urn:uuid:11111111-1111-4111-8111-111111111111>',
  'WARC-Date': '2022-08-02T09:14:00Z',
  'WARC-Target-URI': url,
  'Content-Type': contentType,
})

/** A response with a page. */
export const response = (url: string, block: Uint8Array) => record(about('response', url), block)

/** A page about the article of a number. */
export const page = (number: number) => pageOf(textOf(number))

/** The address of the page of a number, of one of three hosts. */
export const urlOf = (number: number) =>
  `https://${['www.kompas.com', 'news.detik.com', 'contoh.example'][number % 3]}/read/${number}`

/** Archive records, each packed by itself. */
export const packedEach = (records: readonly Uint8Array[]) => Buffer.concat(records.map((one) => gzipSync(one)))
