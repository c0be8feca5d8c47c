import { foldName } from '../gazetteer/fold.ts'
import type { LocationFact } from '../model/kinds/location.ts'
import type { LocationMention } from '../model/mentions/location.ts'
import { textOf } from '../text/view.ts'
import type { Context } from './context.ts'
import { isPlace, type Standing, standing, tieContainers } from './locations-claims.ts'
import { factsOf, type Placed } from './locations-facts.ts'
import { choosePlaces } from './locations-places.ts'

/** Decides which location mentions stand and what they mean: facts in text order, spans in UTF-16 units. */
export function resolveLocations(mentions: readonly LocationMention[], context: Context): LocationFact[] {
  const free = standing(mentions, context)
  tieContainers(free, context)
  const nameOf = ({ mention }: Standing) => foldName(textOf(context.doc, ...mention.name))
  const introduced = new Set<string>()
  for (const one of free) if (isPlace(one, introduced, nameOf(one))) introduced.add(nameOf(one))
  const list = keep(free, (one) => isPlace(one, introduced, nameOf(one)))
  const choices = choosePlaces(list)
  const placed: Placed[] = list.map((one, i) => ({ ...one, ...choices[i]! }))
  return factsOf(placed, context)
}

/** The mentions that pass, their containers counted anew; a container that does not pass holds nothing. */
function keep(list: readonly Standing[], passes: (one: Standing) => boolean): Standing[] {
  const position = new Map<Standing, number>()
  const kept = list.filter(passes)
  for (const [i, one] of kept.entries()) position.set(one, i)
  return kept.map((one) => ({ ...one, container: one.container < 0 ? -1 : (position.get(list[one.container]!) ?? -1) }))
}
