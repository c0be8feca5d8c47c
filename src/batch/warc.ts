import { lookAt } from '../read/warc-head.ts'
import { type Bytes, bytesOf } from './bytes.ts'
import { GzipError, inflated, skipHeader } from './gunzip.ts'
import { glance, nextMember, readMember, sizeBefore } from './warc-member.ts'
import { type PageRecord, type RecordChoice, type RecordFault, recordsIn, toNextRecord } from './warc-records.ts'

/** A member of more packed bytes is unpacked as a stream. */
const MOST_AT_HAND = 4 * 2 ** 20
/** Two line ends stand behind each record. */
const BEHIND = 4

/**
 * The pages of a web archive (WARC), packed record by record, as a whole or not at all, in order; what is broken is told at its place, and the next
 * record is looked for. Why no library: warcio 2.4 (tried) brings 33 packages and does not unpack Brotli, and it unpacks what is left out, too.
 */
export async function* warcPages(
  pieces: AsyncIterable<Uint8Array>,
  choice: RecordChoice,
): AsyncGenerator<PageRecord | RecordFault> {
  const input = bytesOf(pieces)
  for (;;) {
    yield* recordsIn(input, String, choice, false)
    if (!(await input.has(1))) return
    yield* memberRecords(input, choice)
  }
}

/** The records of the gzip member that begins here. */
async function* memberRecords(input: Bytes, choice: RecordChoice): AsyncGenerator<PageRecord | RecordFault> {
  const member = String(input.at())
  const placeOf = (at: number) => (at === 0 ? member : `${member}+${at}`)
  for (let whole = false; ; ) {
    const held = input.held()
    const start = glance(held)
    const look = lookAt(start, false)
    const size = look === null || look.head.length === null ? null : look.head.end + look.head.length + BEHIND
    const reason = look === null || size === null ? null : choice.reason(look, start, false)
    const passed = reason === null ? 0 : endOf(held, whole, size!)
    if (passed > 0) {
      choice.leftOut(reason!)
      await input.skip(passed)
      return
    }
    const read = readMember(held, size)
    if (typeof read !== 'string') {
      await input.skip(read.end)
      return yield* recordsIn(bytesOf([read.data]), placeOf, choice, true)
    }
    if (read === 'broken' || whole || held.length > MOST_AT_HAND) {
      // Nobody knows where a broken member ends: what follows is looked for from its beginning on, as long as that is at hand.
      const packed = read === 'broken' || whole ? bytesOf([held]) : input
      const isWhole = yield* streamed(packed, placeOf, choice)
      if (packed !== input) await input.skip(isWhole ? packed.at() : 1)
      if (!isWhole) await toNextRecord(input)
      return
    }
    whole = !(await input.has(held.length + 1))
  }
}

/**
 * Where the member at the beginning ends, told without unpacking it (`whole`: nothing comes behind the bytes): it must say of itself that it holds one
 * record of so many bytes and no more, so that nothing is passed over with that. 0 where this does not show.
 */
function endOf(held: Buffer, whole: boolean, size: number): number {
  const next = nextMember(held, 1)
  const end = next < 0 && whole ? held.length : next
  return sizeBefore(held, end) === size % 2 ** 32 ? end : 0
}

/** The records of a member that is unpacked piece by piece, since it is great, or broken: those that are whole are given. Returns whether it is whole. */
async function* streamed(
  input: Bytes,
  placeOf: (at: number) => string,
  choice: RecordChoice,
): AsyncGenerator<PageRecord | RecordFault, boolean> {
  // What came last waits: of a record behind which none begins, nobody knows whether it is what was packed.
  let waiting: (PageRecord | RecordFault)[] = []
  let inside: Bytes | null = null
  try {
    await skipHeader(input, false)
    inside = bytesOf(inflated(input))
    for await (const record of recordsIn(inside, placeOf, choice, true)) {
      if (!('code' in record)) {
        yield* waiting
        waiting = []
      }
      waiting.push(record)
    }
    yield* waiting
    return true
  } catch (error) {
    if (!(error instanceof GzipError)) throw error
    const goesOn = inside !== null && beginsRecord(inside.held())
    if (goesOn) yield* waiting
    const place = goesOn || waiting.length === 0 ? placeOf(inside?.at() ?? 0) : waiting[0]!.place
    yield { place, code: 'unreadable', message: `The packed data of this record are broken: ${error.message}.` }
    return false
  }
}

/** Whether a record begins behind the line ends that bytes begin with, be it cut off in its first word. */
function beginsRecord(bytes: Buffer): boolean {
  const rest = bytes.toString('latin1', 0, 16).trimStart()
  return rest !== '' && 'WARC/'.startsWith(rest.slice(0, 5))
}
