// Reads an archive as warcio does, and tells pages and bytes of them: node bench/warcio.mjs ARCHIVE [HOST]; with a host, the bodies of its pages alone are read.
import { createReadStream } from 'node:fs'
import { WARCParser } from 'warcio'

const [file, host] = process.argv.slice(2)
let pages = 0
let bytes = 0
for await (const record of new WARCParser(createReadStream(file, { highWaterMark: 2 ** 20 }))) {
  const isPage = record.warcType === 'response' && record.httpHeaders?.statusCode === 200
  if (!isPage || !record.httpHeaders.headers.get('content-type')?.startsWith('text/html')) continue
  if (host !== undefined && new URL(record.warcTargetURI).hostname !== host) continue
  bytes += (await record.readFully(true)).length
  pages++
}
process.stdout.write(JSON.stringify({ pages, bytes }))
