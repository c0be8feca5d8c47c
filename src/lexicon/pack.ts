import type { LexiconTable } from './compile.ts'

/** The arrays of a table, in the order they are stored. */
const ARRAYS = [
  'keyStarts',
  'sets',
  'wideSets',
  'bits',
  'shorter',
  'shorterLengths',
  'folded',
  'firstSteps',
  'words',
  'steps',
  'phraseOfNode',
] as const

/** A table as bytes: the length of each array, the arrays (32-bit integers of the machine), then the keys in UTF-16. */
export function packLexicon(table: LexiconTable): Uint8Array {
  const arrays = ARRAYS.map((name) => table[name])
  const integers = [Int32Array.from(arrays, ({ length }) => length), ...arrays]
  return Buffer.concat([
    ...integers.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
    Buffer.from(table.keys, 'utf16le'),
  ])
}

/** The table that was packed into bytes, which are used as they lie and must not change. */
export function unpackLexicon(bytes: Uint8Array): LexiconTable {
  // Typed arrays need an aligned start, which a pooled buffer does not promise.
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  const lengths = new Int32Array(buffer, byteOffset, ARRAYS.length)
  let at = byteOffset + lengths.byteLength
  const arrays = ARRAYS.map((name, i) => {
    const array = new Int32Array(buffer, at, lengths[i])
    at += array.byteLength
    return [name, array] as const
  })
  const keys = Buffer.from(buffer, at, byteOffset + byteLength - at).toString('utf16le')
  return { keys, ...(Object.fromEntries(arrays) as Record<(typeof ARRAYS)[number], Int32Array>) }
}
