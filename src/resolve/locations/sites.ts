import { foldName } from '../../gazetteer/fold.ts'
import { PLACE_TYPES, SITE_KINDS } from '../../lexicon/places.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { endOf, hasShape, isMark, textOf, valueAt } from '../../text/view.ts'
import type { Context } from '../context.ts'
import type { Placed } from './placed.ts'

/** A building by its kind and the words of its name, folded. */
interface Site {
  readonly kind: string
  readonly words: readonly string[]
}

/** Lets namings of one building that no table knows join, whatever is left out of its name: "RSUD Ciamis" and "Rumah Sakit Umum Daerah (RSUD) Ciamis". */
export function joinSites(groups: readonly Placed[][], { doc }: Context): Placed[][] {
  const joined: Placed[][] = []
  const sites = groups.map(([{ mention, place }]) =>
    mention.type === 'facility' && place < 0 ? siteOf(doc, mention.first, mention.end) : null,
  )
  const hostOf = new Map<string, { readonly words: readonly string[]; readonly group: Placed[] }[]>()
  for (const [i, group] of groups.entries()) {
    const site = sites[i]!
    const key = site === null ? '' : `${site.kind} ${site.words.at(-1)}`
    const hosts = site === null ? undefined : hostOf.get(key)
    const likely = hosts?.filter(({ words }) => isPart(words, site!.words))
    if (likely?.length === 1) {
      likely[0]!.group.push(...group)
      likely[0]!.group.sort((a, b) => a.mention.first - b.mention.first)
      continue
    }
    joined.push(group)
    if (site === null) continue
    if (hosts === undefined) hostOf.set(key, [{ words: site.words, group }])
    else if (hosts.length < MOST_HOSTS) hosts.push({ words: site.words, group })
  }
  return joined
}

/** So many buildings of a kind that end alike are compared. */
const MOST_HOSTS = 20

/** The kind and the name of the building that tokens `[first, end)` name, null where nothing but the kind is named. */
function siteOf(doc: Doc, first: number, end: number): Site | null {
  const kind = valueAt(doc, first, SITE_KINDS)
  let at = endOf(doc, first, PLACE_TYPES)
  // "Rumah Sakit Umum Daerah (RSUD) Ciamis"
  if (isMark(doc, at, '(') && isMark(doc, at + 2, ')')) at += 3
  const words: string[] = []
  // "Stadion Kridosono Yogyakarta" is Stadion Kridosono
  const stop = townAt(doc, at + 1, end)
  for (; at < stop; at++) if (hasShape(doc, at, Shape.CAPITAL | Shape.NUMBER)) words.push(foldName(textOf(doc, at)))
  return words.length === 0 ? null : { kind: kind ?? foldName(textOf(doc, first, endOf(doc, first, PLACE_TYPES))), words }
}

/** The first token of the town's name that ends tokens `[first, end)`; `end` for none. */
export function townAt(doc: Doc, first: number, end: number): number {
  for (let i = first; i < end; i++) if (doc.placeEnds[i] === end && doc.gazetteer.isBare(doc.placeNames[i])) return i
  return end
}

/** Whether one name is the other, or its end: "I Gusti Ngurah Rai" and "Ngurah Rai". */
function isPart(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every((word, i) => word === long[long.length - short.length + i])
}
