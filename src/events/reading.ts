import type { Rarity } from './rarity.ts'
import { sourceRecord } from './source.ts'
import { tellingOf } from './telling.ts'

/** Whole lines of a file, as bytes, with the number of the first. */
export interface Piece {
  readonly bytes: Uint8Array
  readonly first: number
}

/** What the lines of a piece came to; plain data, so that a worker can hand it over. */
export interface Reading {
  /** The articles in the form that joining asks for, as JSON, each with its day. */
  readonly tellings: { readonly day: number | null; readonly json: string }[]
  /** Lines that stand for failures of an earlier run. */
  readonly failures: number
  /** Lines that are no records: their numbers, and why. */
  readonly wrong: { readonly line: number; readonly why: string }[]
  /** Keys that records of earlier versions lack, a list a record. */
  readonly lacked: (readonly string[])[]
}

/** Reads the records of a piece. */
export function readPiece({ bytes, first }: Piece, rarity: Rarity): Reading {
  const tellings: Reading['tellings'] = []
  const wrong: Reading['wrong'] = []
  const lacked: Reading['lacked'] = []
  let failures = 0
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = sourceRecord(line)
    if ('failure' in read) failures++
    else if ('wrong' in read) wrong.push({ line: first + i, why: read.wrong })
    else {
      const telling = tellingOf(read.record, rarity)
      tellings.push({ day: telling.day, json: JSON.stringify(telling) })
      if (read.lacked.length > 0) lacked.push(read.lacked)
    }
  }
  return { tellings, failures, wrong, lacked }
}
