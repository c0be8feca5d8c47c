import { compatible } from '../../gazetteer/compatible.ts'
import { foldName } from '../../gazetteer/fold.ts'
import type { Gazetteer } from '../../model/gazetteer.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import type { Context } from '../context.ts'
import type { Placed } from './placed.ts'
import { joinSites } from './sites.ts'

/** The namings of each place, in text order. */
type Groups = Map<string, Placed[]>

/** Gathers the namings of one place, the places in text order. */
export function groupsOf(list: readonly Placed[], context: Context): Placed[][] {
  const groups: Groups = new Map()
  let isAllKnown = true
  for (const one of list) {
    isAllKnown &&= one.place >= 0
    const key = keyOf(one, context)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  if (isAllKnown) return [...groups.values()]
  joinUnresolved(groups, context)
  return joinSites(
    [...groups.values()].sort((a, b) => a[0].mention.first - b[0].mention.first),
    context,
  )
}

/** What two namings of one place share: its code, else its number, else its name and type. */
function keyOf(one: Placed, context: Context): string {
  const { place, mention } = one
  if (place < 0) return `${foldedName(one, context)}/${mention.type ?? ''}`
  return context.doc.gazetteer.place(place).code ?? `#${place}`
}

const foldedName = ({ mention: { name } }: Placed, { doc }: Context) => foldName(doc.text.slice(name[0], name[1]))

/** Lets namings that could not be resolved join the one other place of their name. */
function joinUnresolved(groups: Groups, context: Context): void {
  const bearers = bearersIn(groups, context)
  for (const [key, group] of groups) {
    const one = group[0]
    if (one.place >= 0) continue
    const others = [...bearers.get(foldedName(one, context))!].filter((other) => other !== key && groups.has(other))
    const host = others.length === 1 ? groups.get(others[0])! : null
    if (host === null || !isLike(context.doc.gazetteer, one.mention.type, host[0])) continue
    for (const naming of group) host.push(naming)
    host.sort((a, b) => a.mention.first - b.mention.first)
    groups.delete(key)
  }
}

/** The keys of the places that bear a name, folded, of each name that some naming could not be resolved by. */
function bearersIn(groups: Groups, context: Context): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>()
  for (const group of groups.values()) if (group[0].place < 0) bearers.set(foldedName(group[0], context), new Set())
  for (const [key, group] of groups) for (const one of group) bearers.get(foldedName(one, context))?.add(key)
  return bearers
}

/** Whether a stated type fits a place: "kampung Indonesia" is not Indonesia, "Kecamatan Sumberurip" not "Desa Sumberurip". */
function isLike(gazetteer: Gazetteer, type: LocationFact['type'] | null, { place, mention }: Placed): boolean {
  if (type === null) return true
  return place >= 0
    ? compatible(type, gazetteer.type(place))
    : mention.type === null || mention.type === type || bothSmall(type, mention.type)
}

/** Types by which one place is called by turns. */
const SMALL: readonly LocationFact['type'][] = ['village', 'neighborhood']

const bothSmall = (a: LocationFact['type'], b: LocationFact['type']) => SMALL.includes(a) && SMALL.includes(b)
