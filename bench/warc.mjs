// Makes a web archive as crawlers write them: node bench/warc.mjs 1000 out.warc.gz, or one of a size, its records over and over: ... 500 out.warc.gz --megabytes 1024
//
// Of nine records one is a page and one a short page in English; the others are their requests and notes, a revisit, a redirect and a picture. With
// --foreign the page is in English as well.
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { makePage } from './article.mjs'

const DATE = '2022-08-02T09:14:00Z'
const HOSTS = ['www.kompas.com', 'news.detik.com', 'contoh.example']

/** A WARC record of some headers and a block. */
function warcRecord(headers, block) {
  const lines = Object.entries({ ...headers, 'Content-Length': block.length }).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** The block of a response. */
function httpResponse(status, type, body) {
  const head = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nServer: nginx\r\nConnection: close\r\n\r\n`
  return Buffer.concat([Buffer.from(head), Buffer.from(body)])
}

/** What pages carry beside their text: tokens and states that nothing makes smaller. */
function ballast(number, length) {
  let state = number + 1
  let text = ''
  while (text.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    text += state.toString(36)
  }
  return `<script type="application/json">{"state":"${text}"}</script></body>`
}

const ENGLISH = 'The ministry said that the report would be published in the autumn. '

/** A page in English, as large as any. */
function foreignPage(number) {
  const article = { title: `Report ${number}`, published: '2022-08-02', text: Array(6).fill(ENGLISH.repeat(8)).join('\n\n') }
  return makePage(number, article).replace('lang="id"', 'lang="en"')
}

/** The records about the page of a number. */
function recordsOf(number, isForeign) {
  const host = HOSTS[number % HOSTS.length]
  const headers = (type, url, contentType) => ({
    'WARC-Type': type,
    'WARC-Record-ID': `<urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}>`,
    'WARC-Date': DATE,
    'WARC-Target-URI': url,
    'Content-Type': contentType,
  })
  const response = (url, status, type, body) =>
    warcRecord(headers('response', url, 'application/http; msgtype=response'), httpResponse(status, type, body))
  const about = (url) => [
    warcRecord(
      headers('request', url, 'application/http; msgtype=request'),
      Buffer.from(`GET ${url} HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: perayap\r\n\r\n`),
    ),
    warcRecord(headers('metadata', url, 'application/warc-fields'), Buffer.from('fetchTimeMs: 214\r\n')),
  ]
  const url = `https://${host}/read/2022/08/02/${number}/berita`
  const page = (isForeign ? foreignPage(number) : makePage(number)).replace('</body>', ballast(number, 14_000))
  const foreign = `<!doctype html><html lang="en"><head><title>Report ${number}</title></head><body><p>${ENGLISH.repeat(80)}</p></body></html>`
  return [
    ...about(url),
    response(url, '200 OK', 'text/html; charset=utf-8', page),
    warcRecord(headers('revisit', `${url}/2`, 'application/http; msgtype=response'), httpResponse('200 OK', 'text/html', '')),
    response(`${url}?amp`, '301 Moved Permanently', 'text/html', ''),
    response(`https://${host}/g/${number}.jpg`, '200 OK', 'image/jpeg', Buffer.from(ballast(number, 20_000))),
    ...about(`https://example.org/${number}`),
    response(`https://example.org/${number}`, '200 OK', 'text/html', foreign),
  ]
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { megabytes: { type: 'string', default: '0' }, foreign: { type: 'boolean', default: false } },
})
const [pages, target] = [Number(positionals[0]), positionals[1]]
if (!(pages > 0) || !target?.includes('.warc')) throw new Error('Expected a number of pages and a file (.warc or .warc.gz)')
const out = createWriteStream(target)
const kept = []
let written = 0
const write = async (bytes) => {
  written += bytes.length
  if (!out.write(bytes)) await once(out, 'drain')
}
const least = Number(values.megabytes) * 2 ** 20
for (let i = 0; i < pages; i++)
  for (const record of recordsOf(i, values.foreign)) {
    const bytes = target.endsWith('.gz') ? gzipSync(record) : record
    await write(bytes)
    if (least > 0) kept.push(bytes)
  }
while (written < least) for (const bytes of kept) await write(bytes)
out.end()
await once(out, 'finish')
