import { foldName, HASH_START, hashName, hashUnit, mix } from '../fold.ts'
import {
  DEGREE,
  MAGIC,
  NameFlag,
  NONE,
  PLACE_TYPES,
  PlaceFlag,
  PREFIX_BITS,
  SECTIONS,
  type SectionName,
  VERSION,
} from '../format.ts'
import { pack } from '../gazetteer.ts'
import type { Alias, Draft, Entry } from './entry.ts'

/** Texts stored once each, with their length in a byte before them. */
function textPool() {
  const offsets = new Map<string, number>([['', 0]])
  const chunks: Buffer[] = [Buffer.from([0])]
  let size = 1
  const add = (text: string): number => {
    const known = offsets.get(text)
    if (known !== undefined) return known
    const bytes = Buffer.from(text, 'utf8')
    if (bytes.length > 255) throw new Error(`Expected a name of at most 255 bytes, got \`${text}\``)
    chunks.push(Buffer.from([bytes.length]), bytes)
    offsets.set(text, size)
    size += bytes.length + 1
    return offsets.get(text)!
  }
  return { add, bytes: () => Buffer.concat(chunks) }
}

/** A name of the table with the places it leads to. */
interface Name {
  text: string
  exact: boolean
  isSpelling: boolean
  entries: Set<Entry>
}

/** The aliases by folded form (exact ones by their print), in first-come order. */
function namesOf(aliases: readonly Alias[]): Name[] {
  const names = new Map<string, Name>()
  for (const { text, entry, exact, isSpelling } of aliases) {
    const folded = foldName(text)
    if (folded === '') continue
    const key = exact ? `=${text}` : folded
    let name = names.get(key)
    if (!name) {
      name = { text, exact, isSpelling, entries: new Set() }
      names.set(key, name)
    }
    name.isSpelling &&= isSpelling
    name.entries.add(entry)
  }
  return [...names.values()]
}

/** The bytes of the table; the same draft gives the same bytes. */
export function compile(draft: Draft, about: string): Buffer {
  const ids = new Map(draft.entries.map((entry, id) => [entry, id]))
  const names = namesOf(draft.aliases)
  const pool = textPool()
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(names.length * 2)))
  const prefixes = new Uint32Array(PREFIX_BITS / 32)
  const hashes = new Uint32Array(names.length)
  const lists: number[] = []
  const nameList: number[] = []
  const nameFlags: number[] = []

  names.forEach((name, index) => {
    const found = [...name.entries].sort((a, b) => b.weight - a.weight || ids.get(a)! - ids.get(b)!)
    const bare = found.filter((e) => e.flags & PlaceFlag.BARE).length
    nameList.push(lists.length)
    lists.push(...found.map((entry) => ids.get(entry)!))
    nameFlags.push(
      (name.exact ? NameFlag.EXACT : 0) | (bare > 1 ? NameFlag.AMBIGUOUS : 0) | (name.isSpelling ? NameFlag.SPELLING : 0),
    )
    hashes[index] = hashName(name.text, 0, name.text.length)
    let slot = mix(hashes[index]) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = index + 1
    const words = foldName(name.text).split(' ')
    let hash = HASH_START
    for (const word of words.slice(0, -1)) {
      hash = hashUnit(hashName(word, 0, word.length, hash), 0x20)
      const bit = mix(hash) & (PREFIX_BITS - 1)
      prefixes[bit >>> 5] |= 1 << (bit & 31)
    }
  })

  const { entries } = draft
  const former = [...draft.formerCodes].sort((a, b) => a[0] - b[0])
  const code = (e: Entry) => (typeof e.code === 'string' ? pool.add(e.code) : (e.code ?? 0))
  const degrees = (value: number | null) => (value === null ? NONE : Math.round(value * DEGREE) >>> 0)
  const data: Record<Exclude<SectionName, 'pool'>, ArrayLike<number>> = {
    about: Buffer.from(about, 'utf8'),
    placeName: entries.map((e) => pool.add(e.name)),
    placeCode: entries.map(code),
    placeParent: entries.map((e) => (e.parent ? ids.get(e.parent)! : NONE)),
    placeLatitude: entries.map((e) => degrees(e.latitude)),
    placeLongitude: entries.map((e) => degrees(e.longitude)),
    placeCountry: entries.map((e) => (e.country ? pack(e.country) : 0)),
    placeType: entries.map((e) => PLACE_TYPES.indexOf(e.type)),
    placeFlags: entries.map((e) => e.flags),
    placeWeight: entries.map((e) => e.weight),
    nameHash: hashes,
    nameText: names.map((name) => pool.add(name.text)),
    nameList,
    nameFlags,
    lists,
    slots,
    prefixes,
    formerCodes: former.map(([number]) => number),
    formerPlaces: former.map(([, entry]) => ids.get(entry)!),
  }
  return layOut({ ...data, pool: pool.bytes() })
}

/** The sections behind their header. */
function layOut(data: Record<SectionName, ArrayLike<number>>): Buffer {
  const header = new Uint32Array(2 + 2 * SECTIONS.length)
  header.set([MAGIC, VERSION])
  const parts: Buffer[] = [Buffer.from(header.buffer)]
  let at = header.byteLength
  SECTIONS.forEach(([name, size], i) => {
    const items =
      size === 4 ? Uint32Array.from(data[name]) : size === 2 ? Uint16Array.from(data[name]) : Uint8Array.from(data[name])
    const padding = (4 - (items.byteLength % 4)) % 4
    header.set([at, items.length], 2 + 2 * i)
    parts.push(Buffer.from(items.buffer), Buffer.alloc(padding))
    at += items.byteLength + padding
  })
  return Buffer.concat(parts)
}
