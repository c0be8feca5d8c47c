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
  const list = only(free, (i) => evidence[i]! > 0)
  const weak = evidence.filter((e) => e > 0).map((e) => e === 1)
  const choices = choosePlaces(list, weak)
  const stays = stayers(list, weak, choices)
  list.forEach(({ mention }, i) => {
    if (!stays[i]) context.reject?.('locations', mention, 'a small place far from the others of the article')
  })
  const chosen = choices.filter((_, i) => stays[i])
  const placed = only(list, (i) => stays[i]!).map((one, i) => placedAs(one, chosen[i]!))
  return factsOf(placed, context)
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
function only(list: readonly Standing[], passes: (i: number) => boolean): readonly Standing[] {
  let size = 0
  const position = list.map((_, i) => (passes(i) ? size++ : -1))
  if (size === list.length) return list
  const moved = (i: number) => (i < 0 ? -1 : position[i]!)
  return list
    .filter((_, i) => position[i]! >= 0)
    .map(({ mention, container, holds, listedWith }) => ({
      mention,
      container: moved(container),
      holds,
      listedWith: listedWith.map(moved).filter((i) => i >= 0),
    }))
}

/** Written out: two objects spread into one took longer than all else of a mention. */
function placedAs({ mention, container, holds, listedWith }: Standing, { place, isStated, isNear }: Choice): Placed {
  return { mention, container, holds, listedWith, place, isStated, isNear }
}
