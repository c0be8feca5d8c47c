import { openGazetteer } from '../gazetteer/open.ts'
import type { LocationFact } from '../model/kinds/location.ts'
import { type LocationMention, PlaceCue } from '../model/mentions/location.ts'
import type { Context } from './context.ts'
import { type Standing, standing, tieNeighbours } from './locations-claims.ts'
import { evidenceOf } from './locations-evidence.ts'
import { factsOf, type Placed } from './locations-facts.ts'
import { type Choice, choosePlaces } from './locations-places.ts'

/** Decides which location mentions stand and what they mean: facts in text order, spans in UTF-16 units. */
export function resolveLocations(mentions: readonly LocationMention[], context: Context): LocationFact[] {
  const free = standing(mentions, context)
  tieNeighbours(free, context)
  const evidence = evidenceOf(free, mentions, context.doc)
  free.forEach(({ mention }, i) => {
    if (evidence[i] === 0) context.reject?.('locations', mention, 'nothing says it is a place')
  })
  const list = only(free, (_, i) => evidence[i]! > 0)
  const weak = evidence.filter((e) => e > 0).map((e) => e === 1)
  const choices = choosePlaces(list, weak)
  const stays = stayers(list, weak, choices)
  list.forEach(({ mention }, i) => {
    if (!stays[i]) context.reject?.('locations', mention, 'a small place far from the others of the article')
  })
  const placed: Placed[] = list.map((one, i) => ({ ...one, ...choices[i]! }))
  return factsOf(
    only(placed, (_, i) => stays[i]!),
    context,
  )
}

/** Which mentions are places: the sure ones, the small ones that lie near others of the article or are plainly said to be places, and what is listed behind those. */
function stayers(list: readonly Standing[], weak: readonly boolean[], choices: readonly Choice[]): boolean[] {
  const stays: boolean[] = []
  const isBare = (i: number) => list[i]!.mention.known >= 0 && openGazetteer().isBare(list[i]!.mention.known)
  const isSaid = list.map(({ mention }) => (mention.cues & PlaceCue.SAID) !== 0)
  list.forEach(({ listedWith }, i) => {
    // "melewati Sackville dan Lower Portland", "di Batu, Malang"
    const isListed = listedWith.includes(i - 1) && ((weak[i - 1]! && isSaid[i - 1]!) || (stays[i - 1]! && isBare(i)))
    if (weak[i] && isListed) isSaid[i] = true
    stays.push(!weak[i] || choices[i]!.isNear || isSaid[i]!)
  })
  return stays
}

/** The items that pass, their neighbours counted anew; a container that does not pass holds nothing. */
function only<T extends Standing>(list: readonly T[], passes: (one: T, i: number) => boolean): T[] {
  const position = new Map<number, number>()
  const kept = list.filter((one, i) => {
    const stays = passes(one, i)
    if (stays) position.set(i, position.size)
    return stays
  })
  const moved = (i: number) => position.get(i) ?? -1
  return kept.map((one) => ({
    ...one,
    container: moved(one.container),
    listedWith: one.listedWith.map(moved).filter((i) => i >= 0),
  }))
}
