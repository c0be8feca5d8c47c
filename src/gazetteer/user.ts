import type { UserLexicon } from '../lexicon/user-schema.ts'
import { type Gazetteer, type NameId, type NameMatch, NO_PLACE, type Place, type PlaceId } from '../model/gazetteer.ts'
import { tokenize } from '../text/tokenize.ts'
import { foldName } from './fold.ts'
import { NameFlag, PlaceFlag } from './format.ts'

type UserPlace = NonNullable<UserLexicon['places']>[number]

/** A user's place outweighs every other of its name. */
const WEIGHT = 255

/** A name that a user gave, with its tokens folded and the places it may mean. */
interface UserName {
  readonly text: string
  readonly tokens: readonly string[]
  readonly places: PlaceId[]
}

/**
 * A gazetteer with a user's places before its own: they need no type word, their numbers follow those of the table, and a name that both know
 * means the user's place first.
 */
export function withUserPlaces(base: Gazetteer, added: readonly UserPlace[]): Gazetteer {
  const places = added.map((place, i) => placeOf(base, place, (base.size + i) as PlaceId))
  const names = namesOf(added, base.size)
  const byName = new Map(names.map(({ tokens }, i) => [tokens.join(' '), i]))
  const byFirst = new Map<string, number[]>()
  names.forEach(({ tokens }, i) => {
    byFirst.set(tokens[0], [...(byFirst.get(tokens[0]) ?? []), i])
  })
  const firstWords = new Set(names.map(({ tokens }) => firstWord(tokens[0])))
  const own = (id: PlaceId): Place | undefined => places[id - base.size]
  const ownName = (name: NameId): UserName | undefined => names[name - base.names]
  const parent = (id: PlaceId) => own(id)?.parent ?? base.parent(id)

  function longest(text: string, start: Int32Array, end: Int32Array, first: number, stop: number): NameMatch | null {
    const known = base.longest(text, start, end, first, stop)
    let best = known
    for (const i of byFirst.get(foldName(text.slice(start[first], end[first]))) ?? []) {
      const { tokens } = names[i]
      const after = first + tokens.length
      const stands = after <= stop && tokens.every((token, k) => token === foldName(text.slice(start[first + k], end[first + k])))
      if (stands && (best === null || after >= best.end)) best = { name: (base.names + i) as NameId, end: after }
    }
    return best
  }

  function find(name: string): NameId {
    const at = byName.get(foldName(name))
    return at === undefined ? base.find(name) : ((base.names + at) as NameId)
  }

  /** True as well where a user's name may be this token alone: `find` compares names as a whole, `longest` token by token. */
  const opensLonger = (token: string) => firstWords.has(firstWord(foldName(token))) || base.opensLonger(token)

  function candidates(name: NameId): readonly PlaceId[] {
    const user = ownName(name)
    if (user === undefined) return base.candidates(name)
    const shared = base.find(user.text)
    return [...user.places, ...(shared < 0 ? [] : base.candidates(shared))]
  }

  return {
    about: base.about,
    size: base.size + places.length,
    names: base.names + names.length,
    longest,
    find,
    opensLonger,
    candidates,
    likeliest: (name) => ownName(name)?.places[0] ?? base.likeliest(name),
    isBare: (name) => ownName(name) !== undefined || base.isBare(name),
    nameText: (name) => ownName(name)?.text ?? base.nameText(name),
    nameFlags: (name) => {
      const user = ownName(name)
      if (user === undefined) return base.nameFlags(name)
      return user.places.length > 1 ? NameFlag.AMBIGUOUS : 0
    },
    place: (id) => own(id) ?? base.place(id),
    type: (id) => own(id)?.type ?? base.type(id),
    flags: (id) => (own(id) === undefined ? base.flags(id) : PlaceFlag.BARE),
    weight: (id) => own(id)?.weight ?? base.weight(id),
    parent,
    code: (id) => (own(id) === undefined ? base.code(id) : own(id)!.code),
    country: (id) => (own(id) === undefined ? base.country(id) : own(id)!.country),
    area: (id) => (own(id) === undefined ? base.area(id) : id),
    contains(outer, inner) {
      if (own(inner) === undefined) return base.contains(outer, inner)
      return inner === outer || (parent(inner) >= 0 && base.contains(outer, parent(inner)))
    },
    within(id) {
      const up = own(id)?.parent
      if (up === undefined) return base.within(id)
      return up < 0 ? [] : [base.place(up).name, ...base.within(up)]
    },
    byCode: (code) => {
      const at = places.findIndex((place) => place.code === code)
      return at < 0 ? base.byCode(code) : ((base.size + at) as PlaceId)
    },
  }
}

const firstWord = (folded: string) => folded.split(' ', 1)[0]

function placeOf(
  base: Gazetteer,
  { name, type, country = 'ID', code, latitude, longitude, within }: UserPlace,
  id: PlaceId,
): Place {
  const area = within === undefined ? countryOf(base, country) : base.byCode(within)
  const numbers = { latitude: latitude ?? null, longitude: longitude ?? null }
  return { id, name, type, country, code: code ?? null, ...numbers, weight: WEIGHT, parent: area }
}

/** The place that is a country, or -1. */
function countryOf(base: Gazetteer, country: string): PlaceId {
  for (let id = 0 as PlaceId; id < base.size; id++) if (base.type(id) === 'country' && base.country(id) === country) return id
  return NO_PLACE
}

function namesOf(added: readonly UserPlace[], firstId: number): UserName[] {
  const names = new Map<string, UserName>()
  added.forEach(({ name, aliases = [] }, i) => {
    for (const text of [name, ...aliases]) {
      const { length, start, end } = tokenize(text)
      const tokens = Array.from({ length }, (_, k) => foldName(text.slice(start[k], end[k])))
      const known = names.get(tokens.join(' '))
      if (known === undefined) names.set(tokens.join(' '), { text, tokens, places: [(firstId + i) as PlaceId] })
      else known.places.push((firstId + i) as PlaceId)
    }
  })
  return [...names.values()]
}
