/** Bytes that come in pieces, taken as they are wanted. */
export interface Bytes {
  /** So many bytes, fewer only at the end. */
  take(length: number): Promise<Buffer>
  /** Whatever is at hand, at most so many bytes; none at the end. */
  some(most: number): Promise<Buffer>
  /** Puts bytes back in front. */
  back(bytes: Buffer): void
  /** Waits until so many bytes are at hand; false where fewer are left. */
  has(length: number): Promise<boolean>
  /** What is at hand, not taken. */
  held(): Buffer
  /** Passes over so many bytes, and says how many there were. */
  skip(length: number): Promise<number>
  /** How many bytes have been taken or passed over. */
  at(): number
}

/** Pieces as bytes that can be taken in any portions. */
export function bytesOf(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Bytes {
  const source = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]()
  let held: Buffer = Buffer.alloc(0)
  let before = 0
  const next = async (): Promise<Buffer | null> => {
    const { value, done } = await source.next()
    return done ? null : Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  }
  const has = async (length: number): Promise<boolean> => {
    const more: Buffer[] = [held]
    let size = held.length
    try {
      while (size < length) {
        const piece = await next()
        if (piece === null) break
        more.push(piece)
        size += piece.length
      }
    } finally {
      // What came before a source failed is still there.
      if (more.length > 1) held = held.length === 0 && more.length === 2 ? more[1]! : Buffer.concat(more)
    }
    return size >= length
  }
  const cut = (length: number): Buffer => {
    const taken = held.subarray(0, length)
    held = held.subarray(taken.length)
    before += taken.length
    return taken
  }
  return {
    has,
    held: () => held,
    at: () => before,
    async take(length) {
      if (held.length < length) await has(length)
      return cut(length)
    },
    async some(most) {
      if (held.length === 0) await has(1)
      return cut(most)
    },
    back(bytes) {
      held = Buffer.concat([bytes, held])
      before -= bytes.length
    },
    async skip(length) {
      let passed = cut(length).length
      while (passed < length && (await has(1))) passed += cut(length - passed).length
      return passed
    },
  }
}
