import type { Failure } from '../model/article.ts'
import { isWarc } from '../read/formats.ts'
import { charsetOf, LONGEST_HEAD, lookAt, type WarcLook } from '../read/warc-head.ts'
import type { ArchivedPage } from '../read/warc-page.ts'
import type { Bytes } from './bytes.ts'
import { LARGEST_ARTICLE } from './task.ts'
import { glance, isMember, nextMember } from './warc-member.ts'

/** A page of an archive as it was sent. */
export interface PageRecord extends ArchivedPage {
  /** Where its record begins: the offset in the file, of a packed one that of its member, with "+" and the offset inside for one that is not its first. */
  readonly place: string
  readonly body: Uint8Array
}

/** What is wrong with a record, or with what stands where one should. */
export interface RecordFault extends Pick<Failure, 'code' | 'message'> {
  readonly place: string
}

/** What becomes of records. */
export interface RecordChoice {
  /** Why a record is left out, by its headers; null where it is read. `whole`: the bytes of all of it are there. */
  readonly reason: (look: WarcLook, bytes: Buffer, whole: boolean) => string | null
  /** Hears of each that is left out. */
  readonly leftOut: (reason: string) => void
}

/** A WARC record begins so, behind the empty lines that end the one before. */
const START = '\nWARC/1.'
const BLANKS = new Set([0, 10, 13, 32])
const CUT_OFF = 'This record is cut off: the archive ends before it does.'

/** The records one behind the other in some bytes, `unpacked` or else up to a gzip member; `placeOf` gives the place of one by its offset there. */
export async function* recordsIn(
  input: Bytes,
  placeOf: (at: number) => string,
  choice: RecordChoice,
  unpacked: boolean,
): AsyncGenerator<PageRecord | RecordFault> {
  for (;;) {
    await passBlanks(input)
    if (!(await input.has(1)) || (!unpacked && (await input.has(3)) && isMember(input.held()))) return
    const place = placeOf(input.at())
    const fault = (message: string, code: Failure['code'] = 'unreadable'): RecordFault => ({ place, code, message })
    const look = await lookAhead(input)
    if (look === null) {
      yield fault('Here begins no whole record of WARC; the next one is looked for.')
      await input.skip(1)
      await toNextRecord(input)
      continue
    }
    const { head, http } = look
    const size = head.length === null ? null : head.end + head.length
    const reason = choice.reason(look, input.held(), size !== null && input.held().length >= size)
    if (reason !== null) choice.leftOut(reason)
    if (reason !== null || http === 'none' || (head.length ?? 0) > LARGEST_ARTICLE) {
      if (reason === null)
        yield http === 'none'
          ? fault('This response is none of the web: its block begins with no status.')
          : fault(`This page has ${Math.round(head.length! / 2 ** 20)} MB; no article is so large.`, 'too-large')
      if (size === null) {
        await input.skip(head.end - 1)
        await toNextRecord(input)
      } else if ((await input.skip(size)) < size && reason !== null) yield fault(CUT_OFF)
      continue
    }
    const block = size === null ? await takeToNext(input) : await input.take(size)
    if (size !== null && block.length < size) yield fault(CUT_OFF)
    else yield pageOf(place, look, unpacked ? block : Buffer.from(block))
  }
}

function pageOf(place: string, { head, http }: WarcLook, block: Buffer): PageRecord {
  const web = http === 'none' ? null : http
  return {
    place,
    url: head.url,
    fetched: head.date,
    charset: charsetOf(web === null ? head.contentType : web.contentType),
    truncated: head.truncated,
    codings: web?.codings ?? [],
    chunked: web?.chunked ?? false,
    body: block.subarray(web?.end ?? head.end),
  }
}

/** The headers of the record that begins here, null where none does. */
async function lookAhead(input: Bytes): Promise<WarcLook | null> {
  await input.has(START.length)
  if (!isWarc(input.held())) return null
  for (let whole = false; ; ) {
    const look = lookAt(input.held(), whole)
    if (look !== null) return look
    const { length } = input.held()
    if (whole || length > 2 * LONGEST_HEAD) return null
    whole = !(await input.has(length + 1))
  }
}

/** Takes a record that does not say how long it is: up to where the next begins. */
async function takeToNext(input: Bytes): Promise<Buffer> {
  for (let from = 0; ; ) {
    const at = input.held().indexOf(START, from, 'latin1')
    const { length } = input.held()
    if (at >= 0 || length > LARGEST_ARTICLE) return input.take(at >= 0 ? at + 1 : length)
    from = Math.max(0, length - START.length)
    if (!(await input.has(length + 1))) return input.take(length)
  }
}

async function passBlanks(input: Bytes): Promise<void> {
  while (await input.has(1)) {
    const first = input.held().findIndex((byte) => !BLANKS.has(byte))
    if (first === 0) return
    await input.skip(first < 0 ? input.held().length : first)
    if (first > 0) return
  }
}

/** Passes over bytes up to where a record begins, be it packed or not; to the end where none does. */
export async function toNextRecord(input: Bytes): Promise<void> {
  while (await input.has(START.length)) {
    const held = input.held()
    const [plain, packed] = [held.indexOf(START, 0, 'latin1'), nextMember(held, 0)]
    if (plain >= 0 && (packed < 0 || plain < packed)) {
      await input.skip(plain + 1)
      return
    }
    if (packed < 0) {
      await input.skip(held.length - START.length + 1)
      continue
    }
    await input.skip(packed)
    await input.has(LONGEST_HEAD)
    if (isWarc(glance(input.held()))) return
    await input.skip(1)
  }
  await input.skip(START.length)
}
