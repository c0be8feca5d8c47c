const APOSTROPHES = new Set([0x27, 0x60, 0xb4, 0x2018, 0x2019, 0x201b, 0x2bc])

/** Starting value of a name's hash (FNV-1a, 32 bits). */
export const HASH_START = 0x811c9dc5

/** What hashing a character without a letter of its own (apostrophe) gives. */
const SKIP = -1

/** The folded code unit: lower case, apostrophes dropped (`-1`), everything that is no letter or digit a space. */
function foldUnit(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit
  if (unit >= 0x41 && unit <= 0x5a) return unit + 32
  if (unit >= 0x30 && unit <= 0x39) return unit
  if (unit < 0x80) return unit === 0x27 || unit === 0x60 ? SKIP : 0x20
  if (APOSTROPHES.has(unit)) return SKIP
  if (unit < 0xc0 || (unit >= 0x2000 && unit < 0x2c00)) return 0x20
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0)
}

/** The hash after one more folded code unit. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/**
 * The hash of a text's folded form, carried on from `hash` so that a name of several tokens is hashed once:
 * `from` and `to` are UTF-16 offsets; runs of separators count as one space, none at the start or end.
 */
export function hashName(text: string, from: number, to: number, hash = HASH_START): number {
  let gap = false
  let any = false
  for (let i = from; i < to; i++) {
    const unit = foldUnit(text.charCodeAt(i))
    if (unit === SKIP) continue
    if (unit === 0x20) {
      gap = any
      continue
    }
    if (gap) hash = hashUnit(hash, 0x20)
    gap = false
    any = true
    hash = hashUnit(hash, unit)
  }
  return hash
}

/** Names that folding only puts into lower case, which are most. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/i

/** A name's folded form: what two spellings must share to be the same name ("Toli-Toli" and "TOLI TOLI"). */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase()
  let folded = ''
  for (let i = 0; i < name.length; i++) {
    const unit = foldUnit(name.charCodeAt(i))
    if (unit === SKIP) continue
    if (unit !== 0x20) folded += String.fromCharCode(unit)
    else if (folded !== '' && !folded.endsWith(' ')) folded += ' '
  }
  return folded.trimEnd()
}

/** Spreads a hash over its high bits, so that its low bits can pick a slot. */
export function mix(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (h ^ (h >>> 13)) >>> 0
}
