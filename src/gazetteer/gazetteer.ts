// Everything is looked up in the bytes of the table as they lie: a `Map` of its 165,000 names takes 210 ms to make at each start.

import { type Gazetteer, type NameId, type NameMatch, NO_NAME, NO_PLACE, type Place, type PlaceId } from '../model/gazetteer.ts'
import { foldName, hashName, hashUnit, mix } from './fold.ts'
import { DEGREE, NameFlag, NONE, PLACE_TYPES, PlaceFlag, PREFIX_BITS } from './format.ts'
import { remembered } from './remembered.ts'
import { sections } from './sections.ts'

/** A gazetteer on the bytes of a compiled table. */
export function gazetteerOf(bytes: Uint8Array): Gazetteer {
  const s = sections(bytes)
  const pool = Buffer.from(s.pool.buffer, s.pool.byteOffset, s.pool.length)
  const mask = s.slots.length - 1
  const indonesia = pack('ID')

  const pooled = (at: number) => pool.toString('utf8', at + 1, at + 1 + pool[at])
  const country = (id: PlaceId) =>
    s.placeCountry[id] === 0 ? null : String.fromCharCode(s.placeCountry[id] >> 8, s.placeCountry[id] & 255)
  const parent = (id: PlaceId) => (s.placeParent[id] === NONE ? NO_PLACE : (s.placeParent[id] as PlaceId))
  const type = (id: PlaceId) => PLACE_TYPES[s.placeType[id]]
  const degrees = (value: number) => (value === NONE ? null : (value | 0) / DEGREE)

  // An article names the same places again and again, and all lie in the same few areas.
  const place = remembered(
    (id): Place => ({
      id,
      name: pooled(s.placeName[id]),
      type: type(id),
      country: country(id),
      code: codeOf(id),
      latitude: degrees(s.placeLatitude[id]),
      longitude: degrees(s.placeLongitude[id]),
      weight: s.placeWeight[id],
      parent: parent(id),
    }),
  )
  const code = (id: PlaceId) => place(id).code
  const areaOfTwin = remembered((id) => areaOf(code(id)!.split('.')))

  function codeOf(id: PlaceId): string | null {
    const flags = s.placeFlags[id]
    if (flags & PlaceFlag.AREA) {
      const own = String(s.placeCode[id]).padStart(type(id) === 'village' ? 4 : 2, '0')
      const up = parent(id)
      return up >= 0 && s.placeFlags[up] & PlaceFlag.AREA ? `${code(up)}.${own}` : own
    }
    if (flags & PlaceFlag.GEONAMES) return String(s.placeCode[id])
    if (flags & PlaceFlag.SUBDIVISION) return pooled(s.placeCode[id])
    return type(id) === 'country' ? country(id) : null
  }

  /** Whether a name may go on behind what has this hash, the space behind it included. */
  function goesOn(hash: number): boolean {
    const bit = mix(hash) & (PREFIX_BITS - 1)
    return (s.prefixes[bit >>> 5] & (1 << (bit & 31))) !== 0
  }

  function lookup(hash: number, text: string, from: number, to: number): NameId {
    for (let slot = mix(hash) & mask; s.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const name = (s.slots[slot] - 1) as NameId
      if (s.nameHash[name] !== hash >>> 0) continue
      if (isPrinted(s.nameText[name], text, from, to)) return name
      const own = pooled(s.nameText[name])
      const printed = text.slice(from, to)
      if (own === printed || ((s.nameFlags[name] & NameFlag.EXACT) === 0 && foldName(own) === foldName(printed))) return name
    }
    return NO_NAME
  }

  /** Whether what is pooled is this part of a text, all of it ASCII: nearly every name is, and no string need be made. */
  function isPrinted(at: number, text: string, from: number, to: number): boolean {
    if (pool[at] !== to - from) return false
    for (let i = from; i < to; i++) if (pool[++at] !== text.charCodeAt(i) || pool[at] >= 0x80) return false
    return true
  }

  return {
    get about() {
      return Buffer.from(s.about.buffer, s.about.byteOffset, s.about.length).toString('utf8')
    },
    size: s.placeName.length,
    names: s.nameText.length,
    longest(text, start, end, first, stop, alone) {
      let best: NameMatch | null = null
      let hash = hashName(text, start[first], end[first])
      for (let i = first; ; ) {
        const name = i === first && alone !== undefined ? alone : lookup(hash, text, start[first], end[i])
        if (name >= 0) best = { name, end: i + 1 }
        const next = hashUnit(hash, 0x20)
        if (++i >= stop || !goesOn(next)) return best
        const after = hashName(text, start[i], end[i], next)
        // "Bandung (Barat": no name runs across a token without letters
        if (after === next) return best
        hash = after
      }
    },
    find: (name) => lookup(hashName(name, 0, name.length), name, 0, name.length),
    opensLonger: (token) => goesOn(hashUnit(hashName(token, 0, token.length), 0x20)),
    candidates(name) {
      const from = s.nameList[name]
      const end = name + 1 < s.nameList.length ? s.nameList[name + 1] : s.lists.length
      // A short list: one of its own costs less than a view on the table.
      const places = new Array<PlaceId>(end - from)
      for (let i = from; i < end; i++) places[i - from] = s.lists[i] as PlaceId
      return places
    },
    likeliest: (name) => s.lists[s.nameList[name]] as PlaceId,
    isBare: (name) =>
      (s.placeFlags[s.lists[s.nameList[name]]] & PlaceFlag.BARE) !== 0 && (s.nameFlags[name] & NameFlag.SPELLING) === 0,
    nameText: (name) => pooled(s.nameText[name]),
    nameFlags: (name) => s.nameFlags[name],
    place,
    type,
    flags: (id) => s.placeFlags[id],
    weight: (id) => s.placeWeight[id],
    parent,
    code,
    country,
    area,
    contains(outer, inner) {
      const wanted = area(outer)
      for (let id = area(inner); id >= 0; id = parent(id)) if (id === wanted) return true
      return false
    },
    within(id) {
      const names: string[] = []
      for (let up = parent(id); up >= 0; up = parent(up)) names.push(place(up).name)
      return names
    },
    byCode(wanted) {
      const at = s.formerCodes.indexOf(Number(wanted.replaceAll('.', '')))
      return at >= 0 ? (s.formerPlaces[at] as PlaceId) : areaOf(wanted.split('.'))
    },
  }

  function area(id: PlaceId): PlaceId {
    return (s.placeFlags[id] & PlaceFlag.TWIN) === 0 ? id : areaOfTwin(id)
  }

  /** The area whose code has these parts; each level stands behind the one above it, so one walk finds all parts. */
  function areaOf(parts: readonly string[]): PlaceId {
    const isArea = (id: PlaceId) => s.placeCountry[id] === indonesia && (s.placeFlags[id] & PlaceFlag.AREA) !== 0
    let found: number = NO_PLACE
    for (let id = 0 as PlaceId, level = 0; id < s.placeName.length && level < parts.length; id++) {
      if (
        !isArea(id) ||
        s.placeCode[id] !== Number(parts[level]) ||
        (level === 0 ? s.placeType[id] !== 1 : s.placeParent[id] !== found)
      )
        continue
      found = id
      if (++level === parts.length) return id
    }
    return NO_PLACE
  }
}

/** A country's two letters as one number. */
export function pack(country: string): number {
  return (country.charCodeAt(0) << 8) | country.charCodeAt(1)
}
