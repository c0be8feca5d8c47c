import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { brotliCompressSync, deflateRawSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WARCParser } from 'warcio'
import { warcPages } from '../src/batch/warc.ts'
import { type ArticleRecord, type FailureLine, failureSchema, recordSchema } from '../src/index.ts'
import { call, linesOf } from './command.ts'
import { failuresIn, folder, run } from './runs.ts'
import { about, http, packedEach, page, record, response, urlOf } from './warcs.ts'

fc.configureGlobal({ seed: 17_08_1945, numRuns: 60 })

const put = (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
const INFO = record(about('warcinfo', '', 'application/warc-fields'), 'software: perayap\r\n')
const REQUEST = record(about('request', urlOf(0), 'application/http; msgtype=request'), 'GET / HTTP/1.1\r\nHost: x\r\n\r\n')
const pages = (count: number) => Array.from({ length: count }, (_, i) => response(urlOf(i), http(page(i))))

/** An archive with pages 0 to 5 and everything that is none. */
const MIXED = [
  INFO,
  REQUEST,
  ...pages(3),
  record(about('metadata', urlOf(0), 'application/warc-fields'), 'via: x\r\n'),
  record(about('revisit', urlOf(0)), http('')),
  response(urlOf(9), http('', {}, '301 Moved Permanently')),
  response(urlOf(9), http(page(9), {}, '404 Not Found')),
  response(urlOf(9), http('{}', { 'Content-Type': 'application/json' })),
  record(about('resource', urlOf(3), 'text/html'), page(3)),
  response(
    urlOf(4),
    Buffer.from(
      http(page(4))
        .toString('latin1')
        .replace(/Content-Type.*/, 'Server: x'),
      'latin1',
    ),
  ),
  response(urlOf(9), Buffer.from('HTTP/1.1 200 OK\r\nServer: x\r\n\r\nselamat pagi')),
  response(urlOf(5), http(page(5), { 'Content-Type': 'application/xhtml+xml' })),
]

const PACKED = packedEach(MIXED)

/** What warcio, another reader, makes of an archive. */
async function oracle(path: string) {
  const found: { url: string | null; at: number; sha256: string }[] = []
  const parser = new WARCParser(createReadStream(path))
  for await (const one of parser) {
    const at = parser.offset
    const type = one.httpHeaders?.headers.get('content-type') ?? (one.httpHeaders ? null : one.warcContentType)
    if (one.warcType !== 'response' && one.warcType !== 'resource') continue
    if (one.httpHeaders && one.httpHeaders.statusCode !== 200) continue
    const body = Buffer.from(await one.readFully(true))
    const isPage = type === null ? body.toString('latin1').startsWith('<!doctype') : /html/.test(type ?? '')
    if (isPage) found.push({ url: one.warcTargetURI ?? null, at, sha256: createHash('sha256').update(body).digest('hex') })
  }
  return found
}

describe('an archive', () => {
  it.each([
    ['each-packed.warc.gz', PACKED],
    ['plain.warc', Buffer.concat(MIXED)],
  ])('%s holds the pages that warcio finds, at the places where it finds them', async (name, bytes) => {
    const path = put(name, bytes)
    const { records, code, err } = run([path])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const one of records) expect(recordSchema.parse(one)).toEqual(one)
    const expected = await oracle(path)
    expect(expected).toHaveLength(6)
    expect(
      records.map(({ id, source }) => ({ url: source.url, at: Number(id.slice(path.length + 1)), sha256: source.sha256 })),
    ).toEqual(expected)
    expect(records[0]!.source).toMatchObject({ path, format: 'warc', encoding: 'utf-8', fetched: '2022-08-02T09:14:00Z' })
    expect(records.map(({ article }) => article.outlet)).toEqual([
      'KOMPAS.com',
      'detikcom',
      'contoh.example',
      'KOMPAS.com',
      'detikcom',
      'contoh.example',
    ])
  })

  it('gives the same records however it is packed, and in however many threads', () => {
    const paths = [
      put('mixed.warc.gz', PACKED),
      put('mixed.warc', Buffer.concat(MIXED)),
      put('whole.warc.gz', gzipSync(Buffer.concat(MIXED))),
      put('two.warc.gz', Buffer.concat([gzipSync(Buffer.concat(MIXED.slice(0, 4))), gzipSync(Buffer.concat(MIXED.slice(4)))])),
      put('padded.warc.gz', Buffer.concat([PACKED, Buffer.alloc(700)])),
      put('half.warc', Buffer.concat([...MIXED.slice(0, 4), packedEach(MIXED.slice(4))])),
    ]
    const bare = (path: string, jobs: string) =>
      run(['-j', jobs, path]).records.map(({ id, source, ...rest }) => ({ ...rest, source: { ...source, path: null } }))
    const [first, ...others] = paths.map((path) => bare(path, '1'))
    expect(first).toHaveLength(6)
    for (const other of others) expect(other).toEqual(first)
    expect(paths.map((path) => bare(path, '3'))).toEqual([first, ...others])
    const inside = run([paths[2]!]).ids.map((id) => id.slice(paths[2]!.length))
    expect(inside.every((id) => /^:0\+\d+$/.test(id))).toBe(true)
    expect(Number(inside[0]!.slice(3))).toBe(MIXED[0]!.length + MIXED[1]!.length)
  })

  it('is known by its content, too, in folders by its name', () => {
    const expected = run([put('mixed.warc.gz', PACKED)]).records.map(({ article }) => article.text)
    const known = [
      run(['-'], PACKED),
      run(['-t', 'jsonl'], Buffer.concat(MIXED)),
      run([put('no-name', PACKED)]),
      run([put('CRAWL.gz', PACKED)]),
      run(['--from', 'warc', put('mixed.bin', PACKED)]),
    ]
    for (const { records } of known) expect(records.map(({ article }) => article.text)).toEqual(expected)
    const { ids } = run([put('CRAWL.gz', PACKED)])
    expect(ids).toEqual(run([put('mixed.warc.gz', PACKED)]).ids.map((id) => id.replace('mixed.warc.gz', 'CRAWL.gz')))
    const into = call(['-q', '--from', 'auto', '--include', 'mixed.warc.gz', folder])
    expect(linesOf<ArticleRecord>(into.out)).toHaveLength(6)
    expect(run(['--from', 'warc', put('no.warc', 'Bukan arsip.\n')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('no.warc:0'),
    })
  })

  it('counts what is no page', () => {
    const { err } = call(['--progress', 'json', put('mixed.warc.gz', PACKED)])
    const summary = linesOf<{ event: string; unwanted: object }>(err).find(({ event }) => event === 'summary')
    expect(summary!.unwanted).toEqual({ metadata: 1, 'no page': 2, 'other status': 2, request: 1, revisit: 1, warcinfo: 1 })
    expect(call([put('mixed.warc.gz', PACKED)]).err).toContain('| 8 left out (1 metadata, 2 no page,')
  })

  it('passes over answers of other protocols, and types of records that are none', () => {
    const dns = record(
      about('response', 'dns:contoh.example', 'text/dns'),
      '20220802091400\ncontoh.example. 300 IN A 192.0.2.1\n',
    )
    const { records, err } = run([put('dns.warc', Buffer.concat([dns, record(about('arsip', urlOf(1)), 'x'), ...pages(1)]))])
    expect({ err, count: records.length }).toEqual({ err: '', count: 1 })
  })

  it('reads a page as it reads the file of one', () => {
    const bytes = readFileSync(new URL('../fixtures/pages/kompas.html', import.meta.url))
    const [file] = run(['-t', 'jsonl', put('kompas.html', bytes)]).records
    const [{ source, id, ...rest }] = run([put('kompas.warc', response(urlOf(0), http(bytes)))]).records as [ArticleRecord]
    expect(rest).toEqual({ ...rest, article: file!.article, counts: file!.counts, dates: file!.dates, removed: file!.removed })
    expect(source.sha256).toBe(file!.source.sha256)
  })
})

describe('a body', () => {
  const html = Buffer.from(page(7))
  const chunks = (body: Buffer, size: number) => {
    const parts: string[] = []
    for (let at = 0; at < body.length; at += size) {
      const part = body.subarray(at, at + size).toString('latin1')
      parts.push(`${part.length.toString(16)};x=y\r\n${part}\r\n`)
    }
    return Buffer.from(`${parts.join('')}0\r\n\r\n`, 'latin1')
  }
  const [text] = run(['-t', 'jsonl', put('page.html', html)]).records.map(({ article }) => article.text)
  const read = (block: Uint8Array, headers = about('response', urlOf(1))) => run(['-', '--from', 'warc'], record(headers, block))

  it.each([
    ['gzip', gzipSync(html), { 'Content-Encoding': 'gzip' }],
    ['x-gzip', gzipSync(html), { 'content-encoding': 'X-Gzip' }],
    ['deflate', deflateSync(html), { 'Content-Encoding': 'deflate' }],
    ['bare deflate', deflateRawSync(html), { 'Content-Encoding': 'deflate' }],
    ['br', brotliCompressSync(html), { 'Content-Encoding': 'br' }],
    ['br over gzip', brotliCompressSync(gzipSync(html)), { 'Content-Encoding': 'gzip, br' }],
    ['chunks', chunks(html, 100), { 'Transfer-Encoding': 'chunked' }],
    ['chunks of gzip', chunks(gzipSync(html), 33), { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }],
    ['chunks of br', chunks(brotliCompressSync(html), 50), { 'Transfer-Encoding': 'Chunked', 'Content-Encoding': 'br' }],
    ['what says gzip and is none', html, { 'Content-Encoding': 'gzip' }],
    ['what says br and is none', html, { 'Content-Encoding': 'br' }],
    ['what says chunks and has none', html, { 'Transfer-Encoding': 'chunked' }],
    ['identity', html, { 'Content-Encoding': 'identity' }],
  ])('in %s is read', (_, body, headers) => {
    const { records, err } = read(http(body, headers))
    expect(err).toBe('')
    expect(records[0]).toMatchObject({ problems: [], source: { sha256: createHash('sha256').update(html).digest('hex') } })
    expect(records[0]!.article.text).toBe(text)
  })

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('that is cut off in %s gives what there is, with a problem', (name, pack) => {
    const body = pack(
      Buffer.from(
        page(7).replace(
          '</article>',
          `<p>${Array.from({ length: 400 }, (_, i) => `Air ${(i * 7919) % 997} cm.`).join(' ')}</p></article>`,
        ),
      ),
    )
    const { records } = read(http(body.subarray(0, body.length - 60), { 'Content-Encoding': name }))
    expect(records[0]!.article.text).toContain('Banjir ke-7')
    expect(records[0]!.problems).toContainEqual({
      code: 'bad-encoding',
      message: 'The archive holds but the beginning of this page.',
    })
  })

  it('that the crawler cut off has a problem, and so have chunks without an end', () => {
    const cut = { ...about('response', urlOf(1)), 'WARC-Truncated': 'length' }
    const results = [read(http(html), cut), read(http(chunks(html, 90).subarray(0, 400), { 'Transfer-Encoding': 'chunked' }))]
    for (const { records } of results) expect(records[0]!.problems.map(({ code }) => code)).toContain('bad-encoding')
  })

  it('that cannot be unpacked is a failure, one beyond all bounds too', () => {
    const bomb = gzipSync(Buffer.alloc(40 * 2 ** 20, ' '))
    const broken = Buffer.from(gzipSync(html))
    broken.fill(0xff, 40, 60)
    const results = [
      read(http(bomb, { 'Content-Encoding': 'gzip' })),
      read(http(html, { 'Content-Encoding': 'zstd' })),
      read(http(broken, { 'Content-Encoding': 'gzip' })),
      read(http(Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0]))),
      read(Buffer.from('bukan HTTP')),
    ]
    expect(results.map(({ err }) => failuresIn(err)[0])).toEqual([
      'stdin:0 too-large',
      'stdin:0 unreadable',
      'stdin:0 unreadable',
      'stdin:0 binary',
      'stdin:0 unreadable',
    ])
  })

  it('is decoded by the charset of its header, then by its own', () => {
    const polish = Buffer.from(page(7).replace('Budi', 'Łukasz').replace('Ł', '\u00a3'), 'latin1')
    const wide = Buffer.from(page(7), 'utf16le')
    const swapped = Buffer.from(wide).swap16()
    const meta = Buffer.from(
      page(7).replace('<head>', '<head><meta charset="iso-8859-2">').replace('Budi', '\u00a3ukasz'),
      'latin1',
    )
    const encodings = [
      read(http(polish, { 'Content-Type': 'text/html; charset="ISO-8859-2"' })),
      read(http(wide, { 'Content-Type': 'text/html;charset=utf-16le' })),
      read(http(swapped, { 'Content-Type': 'text/html;charset=utf-16be' })),
      read(http(meta, { 'Content-Type': 'text/html; charset=utf-8' })),
      read(http(polish, { 'Content-Type': 'text/html; charset=bukan-charset' })),
    ].map(({ records }) => [records[0]!.source.encoding, /\S+ukasz/.exec(records[0]!.article.text)?.[0]])
    expect(encodings).toEqual([
      ['iso-8859-2', 'Łukasz'],
      ['utf-16le', undefined],
      ['utf-16be', undefined],
      ['iso-8859-2', 'Łukasz'],
      ['windows-1252', '£ukasz'],
    ])
  })

  it('of more than a megabyte is left to a thread', () => {
    const great = page(7).replace('</head>', `<script>${'x'.repeat(3 * 2 ** 20)}</script></head>`)
    const { records } = run(['-j', '1', '-'], packedEach([...pages(2), response(urlOf(2), http(great)), ...pages(1)]))
    expect(records.map(({ source }) => source.url)).toEqual([urlOf(0), urlOf(1), urlOf(2), urlOf(0)])
  })
})

describe('a broken archive', () => {
  const members = pages(6).map((one) => gzipSync(one))
  const offsets = members.map((_, i) => members.slice(0, i).reduce((sum, { length }) => sum + length, 0))
  const whole = Buffer.concat(members)
  const outcomes = async (bytes: Uint8Array) => {
    const found: string[] = []
    for await (const one of warcPages(Readable.from([bytes]), { reason: () => null, leftOut: () => undefined }))
      found.push('code' in one ? `${one.place} ${one.code}` : one.place)
    return found
  }

  const isSame = (a: Uint8Array, b: Uint8Array) => {
    try {
      return gunzipSync(a).equals(gunzipSync(b))
    } catch {
      return false
    }
  }

  it('gives every page but the one whose bytes are wrong, and that as a failure at its place', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(5),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 255 }),
        async (hurt, part, by) => {
          const at = offsets[hurt]! + 10 + Math.floor(part * (members[hurt]!.length - 15))
          const bytes = Buffer.from(whole)
          bytes[at]! ^= by
          const found = await outcomes(bytes)
          // A bit may say in another way what it said before.
          fc.pre(!isSame(bytes.subarray(offsets[hurt]!, offsets[hurt + 1]), members[hurt]!))
          const others = offsets.filter((_, i) => i !== hurt).map(String)
          expect(found.filter((one) => !one.includes(' '))).toEqual(others)
          expect(found.filter((one) => one.includes(' '))).toEqual([`${offsets[hurt]} unreadable`])
        },
      ),
    )
  })

  it('that ends too soon gives the pages before, and a failure at the place of the last', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (end) => {
        const before = offsets.filter((_, i) => offsets[i]! + members[i]!.length <= end).map(String)
        const begun = offsets.find((offset, i) => offset < end && end < offset + members[i]!.length)
        const found = await outcomes(whole.subarray(0, end))
        expect(found).toEqual(begun === undefined ? before : [...before, `${begun} unreadable`])
      }),
    )
  })

  it('is read on behind bytes that are no record', async () => {
    const [a, b] = pages(2) as [Buffer, Buffer]
    const junk = Buffer.from('-- sampah --\n')
    expect(await outcomes(Buffer.concat([junk, gzipSync(a), junk, gzipSync(b), junk]))).toEqual([
      '0 unreadable',
      `${junk.length}`,
      `${junk.length + gzipSync(a).length} unreadable`,
      `${2 * junk.length + gzipSync(a).length}`,
      `${2 * junk.length + gzipSync(a).length + gzipSync(b).length} unreadable`,
    ])
    expect(await outcomes(Buffer.concat([a, junk, b]))).toEqual(['0', `${a.length} unreadable`, `${a.length + junk.length}`])
  })

  it('whose records do not say how long they are is cut where the next begins', async () => {
    const silent = (number: number) => record(about('response', urlOf(number)), http(page(number)), null)
    const bytes = Buffer.concat([silent(0), silent(1), silent(2)])
    expect(run(['--from', 'warc', '-'], bytes).records.map(({ source }) => source.url)).toEqual([urlOf(0), urlOf(1), urlOf(2)])
    expect(await outcomes(packedEach([silent(0), silent(1)]))).toHaveLength(2)
    expect(await outcomes(record(about('response', urlOf(0)), http(page(0)), 9e9))).toEqual(['0 too-large'])
    expect(await outcomes(record(about('response', urlOf(0)), http(page(0)), 1e6))).toEqual(['0 unreadable'])
  })

  it('loses nothing beside records that are passed over', async () => {
    const [info, first, second] = [INFO, ...pages(2)].map((one) => gzipSync(one)) as [Buffer, Buffer, Buffer]
    const reasons: string[] = []
    const places = async (bytes: Buffer) => {
      const found: string[] = []
      reasons.length = 0
      const choice = {
        reason: ({ head }: { head: { type: string } }) => (head.type === 'warcinfo' ? 'warcinfo' : null),
        leftOut: (reason: string) => reasons.push(reason),
      }
      for await (const one of warcPages(Readable.from([bytes]), choice)) found.push('code' in one ? `${one.place} !` : one.place)
      return found
    }
    const at = info.length + first.length
    expect(await places(Buffer.concat([info, first, second]))).toEqual([`${info.length}`, `${at}`])
    // The first page's member has lost its mark: behind the record that is passed over nothing else may go unseen.
    const hurt = Buffer.from(first)
    hurt[0] = 0
    expect(await places(Buffer.concat([info, hurt, second]))).toEqual([`${info.length + 1} !`, `${at}`])
    // Two records in one member, the first of them passed over; and a packed archive in a record that is.
    const both = gzipSync(Buffer.concat([INFO, ...pages(1)]))
    expect(await places(Buffer.concat([both, second]))).toEqual([`0+${INFO.length}`, `${both.length}`])
    const nested = gzipSync(record(about('warcinfo', ''), Buffer.concat([first, second])), { level: 0 })
    expect(await places(Buffer.concat([nested, second]))).toEqual([`${nested.length}`])
    expect(reasons).toEqual(['warcinfo'])
  })

  it('stands in --failures inline in its place, and is gone on with where a run was cut off', () => {
    const hurt = Buffer.from(whole)
    hurt[offsets[2]! + 40]! ^= 0xff
    const input = put('hurt.warc.gz', hurt)
    const output = join(folder, 'hurt.jsonl')
    const args = ['-q', '--failures', 'inline', '-o', output, input]
    expect(call(args)).toMatchObject({ code: 0, err: '' })
    const bytes = readFileSync(output)
    const lines = linesOf<ArticleRecord | FailureLine>(bytes.toString())
    expect(lines.map(({ id }) => id)).toEqual(offsets.map((offset) => `${input}:${offset}`))
    expect(failureSchema.parse(lines[2])).toMatchObject({ code: 'unreadable' })
    for (const kept of [0, 1, 2, 3, 5, 6]) {
      const end = bytes.toString().split('\n').slice(0, kept).join('\n').length + (kept > 0 ? 1 : 0)
      truncateSync(output, end + (kept < 6 ? 7 : 0))
      expect(call([...args, '--resume'])).toMatchObject({ code: 0, err: '' })
      expect(readFileSync(output)).toEqual(bytes)
    }
  })
})
