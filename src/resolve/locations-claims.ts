import { PlaceFlag } from '../gazetteer/format.ts'
import { openGazetteer } from '../gazetteer/open.ts'
import { PLACE_PREPOSITIONS } from '../lexicon/places.ts'
import { type LocationMention, PlaceCue } from '../model/mentions/location.ts'
import { overlap } from '../model/span.ts'
import { isClass, isMark } from '../text/view.ts'
import type { Context } from './context.ts'

/** A mention that stands, and the one right behind it that holds it ("Ciawi, Bogor"), -1 for none. */
export interface Standing {
  readonly mention: LocationMention
  container: number
  /** The one right before it lies in it. */
  holds: boolean
}

const { TYPED, BODY, PART, POST, NAMESAKE, NO_CASE, PREPOSITION, CONTAINED } = PlaceCue

/** The mentions that do not overlap: a type word's name before a bare one, the longer before the shorter, and none that a person or a body claims. */
export function standing(mentions: readonly LocationMention[], context: Context): Standing[] {
  const free = mentions.filter((mention) => !isClaimed(mention, context))
  const rank = (m: LocationMention) => (m.cues & TYPED ? 1000 : 0) + (m.end - m.first)
  const taken = new Uint8Array(context.doc.tokens.length)
  const kept: LocationMention[] = []
  for (const mention of [...free].sort((a, b) => rank(b) - rank(a) || a.first - b.first)) {
    if (taken.subarray(mention.first, mention.end).includes(1)) continue
    taken.fill(1, mention.first, mention.end)
    kept.push(mention)
  }
  kept.sort((a, b) => a.first - b.first)
  return kept.map((mention) => ({ mention, container: -1, holds: false }))
}

/** Whether the words of a mention name a body, a person or something longer. */
function isClaimed({ first, end, cues }: LocationMention, { doc, facts }: Context): boolean {
  if (cues & (BODY | PART)) return true
  const span = [doc.tokens.start[first]!, doc.tokens.end[end - 1]!] as const
  return facts.officials.some((official) => official.mentions.some((mention) => overlap(span, mention.span)))
}

/** Ties each mention to the one behind it that holds it: nothing, a comma or a bracket between, and a greater area. */
export function tieContainers(list: readonly Standing[], context: Context): void {
  const { doc } = context
  for (let i = 0; i + 1 < list.length; i++) {
    const end = list[i]!.mention.end
    const next = list[i + 1]!.mention
    const gap = next.first - end
    const joined =
      gap === 0 || (gap === 1 && (isMark(doc, end, ',') || isMark(doc, end, '(') || isClass(doc, end, PLACE_PREPOSITIONS)))
    const between = gap === 2 && isMark(doc, end, ',') && isClass(doc, end + 1, PLACE_PREPOSITIONS)
    if (!(joined || between) || doc.sentenceOf[end - 1] !== doc.sentenceOf[next.first] || !mayHold(list[i]!.mention, next))
      continue
    list[i]!.container = i + 1
    list[i + 1]!.holds = true
  }
}

const LEVEL = {
  country: 9,
  region: 8,
  province: 7,
  regency: 6,
  city: 6,
  island: 5,
  district: 4,
  village: 3,
  neighborhood: 2,
  mountain: 1,
  water: 1,
  other: 1,
  road: 1,
  facility: 1,
} as const

/** Whether some place `outer` may mean contains some place `inner` may mean, or is of a higher level where a table does not know one of them. */
function mayHold(inner: LocationMention, outer: LocationMention): boolean {
  const gazetteer = openGazetteer()
  const outers = outer.known < 0 ? [] : [...gazetteer.candidates(outer.known)]
  const inners = inner.known < 0 ? [] : [...gazetteer.candidates(inner.known)]
  if (inners.some((a) => outers.some((b) => a !== b && gazetteer.contains(b, a)))) return true
  if (outers.length === 0) return false
  const outerLevel = LEVEL[outer.type ?? gazetteer.type(outers[0]!)]
  if (inner.type !== null && !(inner.known >= 0 && inner.type === 'city')) return LEVEL[inner.type] < outerLevel
  return inner.known < 0 && outerLevel > 3
}

/** Whether the evidence is enough for a place: a bare name of the gazetteer, unless it is an ordinary word; any other with its type word or a container. */
export function isPlace({ mention, container, holds }: Standing, introduced: ReadonlySet<string>, key: string): boolean {
  const { cues, known } = mention
  if (cues & (TYPED | CONTAINED) || container >= 0) return true
  if (known < 0) return false
  const gazetteer = openGazetteer()
  const isBare = (gazetteer.flags(gazetteer.candidates(known)[0]!) & PlaceFlag.BARE) !== 0
  if (introduced.has(key)) return !(cues & NAMESAKE && cues & NO_CASE)
  if (!isBare) return false
  return !(cues & NAMESAKE) || (cues & (PREPOSITION | POST)) !== 0 || holds
}
