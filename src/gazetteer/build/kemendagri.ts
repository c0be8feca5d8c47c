import { foldName } from '../fold.ts'
import { PlaceFlag } from '../format.ts'
import { add, alias, centre, type Draft, type Entry } from './entry.ts'
import { cellNames, rows, type Source } from './read.ts'
import { AREA_ALIASES, AREA_NAMES, KNOWN_PARTS } from './tables/areas.ts'

interface Row {
  code: string
  name: string
}

interface Centroid {
  code: string
  city: string
  district: string
  village: string
  latitude: number | null
  longitude: number | null
}

const dotted = (code: string) =>
  [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6), code.slice(6)].filter((part) => part !== '').join('.')
const upOf = (code: string) => code.slice(0, code.lastIndexOf('.'))
const squeezed = (name: string) => foldName(name).replaceAll(' ', '')

/** A regency's or city's name without its type word, and which of the two it is. */
function regencyName(printed: string): { name: string; type: 'regency' | 'city' } {
  const name = printed.replace(/\s+/g, ' ').trim()
  const type = name.startsWith('Kota ') ? 'city' : 'regency'
  return { name: name.replace(/^(Kabupaten|Kab|Kota)\.? (Administrasi )?/, ''), type }
}

/** A village's or district's names: "Belok/Sidan" has two, "Cemaga Selatan (Setengar)" too; `"` stands for an apostrophe. */
function partNames(printed: string): string[] {
  const clean = printed.replaceAll('"', "'").replaceAll('*', '').replace(/\s+/g, ' ').trim()
  const bracket = /^(.+?) ?\(([^)]{3,})\)$/.exec(clean)
  const names = bracket ? [bracket[1], bracket[2]] : clean.split('/')
  return names.map((name) => name.trim()).filter((name) => name.length > 1)
}

/** The four levels of Indonesian areas of the Kemendagri list under `country`, level by level in code order, with centroids and former codes. */
export function addAreas(draft: Draft, source: Source, country: Entry): void {
  const read = (file: string) =>
    source.json<Row[]>(`indonesia-nodejs/data/json/${file}.json`).map(({ code, name }) => ({ code: dotted(code), name }))
  const official = new Map(rows(AREA_NAMES).map(([code, name, more]) => [code, { name, more: cellNames(more) }]))
  const known = new Map(
    rows(KNOWN_PARTS).flatMap(([regency, names]) => cellNames(names).map((name) => [`${regency} ${squeezed(name)}`, name])),
  )
  const all = [...read('provinces'), ...read('cities'), ...read('districts'), ...read('villages')]
  const regencies = new Set<string>()
  const levelOf = (code: string) => code.split('.').length
  all.sort((a, b) => levelOf(a.code) - levelOf(b.code) || (a.code < b.code ? -1 : 1))

  for (const { code, name: printed } of all) {
    const level = levelOf(code)
    const parent = level === 1 ? country : draft.areaByCode.get(upOf(code))!
    const given = official.get(code)
    const [type, names] =
      level === 1
        ? (['province', [printed]] as const)
        : level === 2
          ? ([regencyName(printed).type, [regencyName(printed).name]] as const)
          : ([level === 3 ? 'district' : 'village', partNames(printed)] as const)
    const regency = level > 2 ? code.slice(0, 5) : ''
    const key = `${regency} ${squeezed(names[0])}`
    // "Denpasar Barat" says where it lies; "Kapuas Hulu" is a regency before it is a district of another
    const saysWhere = level === 3 && names[0].startsWith(`${parent.name} `) && !regencies.has(names[0])
    const printedAs = level > 2 ? known.get(key) : undefined
    const isKnown = saysWhere || printedAs !== undefined
    if (level === 2) regencies.add(names[0])
    // the district takes the name before the village in it: districts come first
    known.delete(key)
    const entry = add(draft, {
      name: given?.name ?? names[0],
      type,
      country: 'ID',
      code: Number(code.slice(code.lastIndexOf('.') + 1)),
      flags: PlaceFlag.AREA | (level < 3 || isKnown ? PlaceFlag.BARE : 0),
      latitude: null,
      longitude: null,
      weight: [0, 215, type === 'city' ? 195 : 185, 90, 50][level] + (isKnown ? 55 : 0),
      parent,
    })
    alias(draft, entry, ...names.slice(1), ...(given ? [names[0], ...given.more] : []), printedAs ?? '')
    // "Tanjungpinang" and "Tanjung Pinang", "Ilebura" and "Ile Bura" are the same name
    // "Padanglawas Utara" is Padang Lawas Utara
    if ((level === 2 || level === 3) && names[0].split(' ').length >= 2)
      alias(
        draft,
        entry,
        names[0].replace(' ', '').replace(/\B[A-Z]/, (c) => c.toLowerCase()),
      )
    // "Ilir Barat I" is Ilir Barat Satu
    if (level > 2) alias(draft, entry, ...names.map(withRoman).filter((name) => name !== null))
    draft.areaByCode.set(code, entry)
  }
  if (known.size > 0) throw new Error(`Expected districts and villages of the list, got \`${[...known.keys()].join(', ')}\``)
  for (const [code, names] of rows(AREA_ALIASES)) {
    const entry = draft.areaByCode.get(code)
    if (!entry) throw new Error(`Expected the code of an area, got \`${code}\``)
    alias(draft, entry, ...cellNames(names))
  }
  addCentroids(draft, source)
}

const ROMAN: { readonly [word: string]: string } = { Satu: 'I', Dua: 'II', Tiga: 'III', Empat: 'IV', Lima: 'V', Enam: 'VI' }

/** A name that ends in a number word with the number in Roman letters, null for others. */
function withRoman(name: string): string | null {
  const [, before, word] = /^(.+ )(\p{Lu}\p{Ll}+)$/u.exec(name) ?? []
  return word !== undefined && Object.hasOwn(ROMAN, word) ? before + ROMAN[word] : null
}

/** Village centroids by name within regency and district, by code where those agree; the levels above take the mean of their parts. */
function addCentroids(draft: Draft, source: Source): void {
  const list = source.json<Centroid[]>('geografis/data/json/data.json')
  const plainCity = (name: string) => squeezed(name.replace(/ (Kepulauan|Kep\.)/, ''))
  const byName = new Map(list.map((c) => [`${plainCity(c.city)}/${squeezed(c.district)}/${squeezed(c.village)}`, c]))
  const byCode = new Map(list.map((c) => [c.code, c]))
  const children = new Map<Entry, Entry[]>()
  for (const [code, entry] of draft.areaByCode) {
    const up = draft.areaByCode.get(upOf(code))
    if (up) children.set(up, [...(children.get(up) ?? []), entry])
    if (entry.type !== 'village') continue
    const district = entry.parent!
    const regency = district.parent!
    const type = regency.type === 'city' ? 'kota' : 'kabupaten'
    const administrative = code.startsWith('31') ? 'administrasi' : ''
    const at = byName.get(`${type}${administrative}${squeezed(regency.name)}/${squeezed(district.name)}/${squeezed(entry.name)}`)
    const same = byCode.get(code)
    const found = at ?? (same && squeezed(same.village).slice(0, 4) === squeezed(entry.name).slice(0, 4) ? same : undefined)
    entry.latitude = found?.latitude ?? null
    entry.longitude = found?.longitude ?? null
    if (at && at.code.slice(0, 5) !== code.slice(0, 5)) rememberCodes(draft, at.code, entry)
  }
  for (const type of ['district', 'regency', 'city', 'province'] as const)
    for (const [entry, parts] of children) if (entry.type === type) Object.assign(entry, centre(parts) ?? {})
  for (const [entry, parts] of children)
    for (const part of parts)
      if (part.latitude === null) Object.assign(part, { latitude: entry.latitude, longitude: entry.longitude })
}

/** Ties the former codes of a village, its district and its regency to the areas of today (first come, first served above the village). */
function rememberCodes(draft: Draft, code: string, village: Entry): void {
  const district = village.parent!
  const pairs: [string, Entry][] = [
    [code.slice(0, 5), district.parent!],
    [code.slice(0, 8), district],
  ]
  for (const [old, entry] of pairs) {
    const number = Number(old.replaceAll('.', ''))
    if (!draft.areaByCode.has(old) && !draft.formerCodes.has(number)) draft.formerCodes.set(number, entry)
  }
}
