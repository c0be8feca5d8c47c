import { createReadStream } from 'node:fs'
import { gunzip, isPacked } from '../batch/gunzip.ts'

const NEWLINE = 10

/** The lines of a file (packed with gzip, by its name) or of standard input ("-"), as bytes without their ends; blank ones are left out. */
export async function* linesOf(path: string): AsyncGenerator<{ readonly line: Buffer; readonly number: number }> {
  const raw: AsyncIterable<Buffer> = path === '-' ? process.stdin : createReadStream(path)
  let rest: Buffer[] = []
  let number = 0
  for await (const piece of isPacked(path) ? gunzip(raw) : raw) {
    let start = 0
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, start)) {
      const part = piece.subarray(start, end)
      const line = rest.length === 0 ? part : Buffer.concat([...rest, part])
      rest = []
      start = end + 1
      number++
      if (!isBlank(line)) yield { line, number }
    }
    if (start < piece.length) rest.push(piece.subarray(start))
  }
  const line = Buffer.concat(rest)
  if (!isBlank(line)) yield { line, number: number + 1 }
}

const isBlank = (line: Buffer) => line.length < 8 && line.toString().trim() === ''
