import type { Gazetteer } from '../../model/gazetteer.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import { type LocationMention, PlaceCue } from '../../model/mentions/location.ts'
import type { Reason } from '../../model/reasons.ts'
import type { Context } from '../context.ts'
import { type Standing, standing, tieNeighbours } from './claims.ts'
import { evidenceOf } from './evidence.ts'
import { factsOf } from './facts.ts'
import type { Placed } from './placed.ts'
import { type Choice, choosePlaces } from './places.ts'
import { redefinedNames } from './redefined.ts'

/** Decides which location mentions stand and what they mean: facts in text order, spans in UTF-16 units. */
export function resolveLocations(mentions: readonly LocationMention[], context: Context): LocationFact[] {
  const { gazetteer } = context.doc
  const claimed = standing(mentions, context)
  const redefined = redefinedNames(claimed, context.doc)
  const means = (i: number) => !redefined!.has(claimed[i].mention.known)
  const free = redefined === undefined ? claimed : only(claimed, means, context, 'redefined')
  tieNeighbours(free, context)
  const evidence = evidenceOf(free, mentions, context)
  const list = only(free, (i) => evidence[i] > 0, context, 'no-evidence')
  const weak: boolean[] = []
  for (const own of evidence) if (own > 0) weak.push(own === 1)
  const choices = choosePlaces(list, weak, gazetteer)
  const stays = stayers(list, weak, choices, gazetteer)
  const placed = list.map((one, i) => placedAs(one, choices[i]))
  return factsOf(
    only(placed, (i) => stays[i], context, 'far-place'),
    mentions,
    context,
  )
}

/** Which mentions are places: the sure ones, the small ones that lie near others of the article or are plainly said to be places, and what is listed behind those. */
function stayers(
  list: readonly Standing[],
  weak: readonly boolean[],
  choices: readonly Choice[],
  gazetteer: Gazetteer,
): boolean[] {
  const stays: boolean[] = []
  let isBeforeSaid = false
  for (let i = 0; i < list.length; i++) {
    const { mention, listedBefore } = list[i]
    let isSaid = (mention.cues & PlaceCue.SAID) !== 0
    if (weak[i] && listedBefore) {
      // "melewati Sackville dan Lower Portland", "di Batu, Malang"
      isSaid ||= (weak[i - 1] && isBeforeSaid) || (stays[i - 1] && namesBarePlace(gazetteer, mention))
    }
    stays.push(!weak[i] || choices[i].isNear || isSaid)
    isBeforeSaid = isSaid
  }
  return stays
}

const namesBarePlace = (gazetteer: Gazetteer, { known }: LocationMention) => known >= 0 && gazetteer.isBare(known)

/** The items that pass, their ties to others that do not cut; these are rejected with a reason. */
function only<T extends Standing>(list: readonly T[], passes: (i: number) => boolean, { reject }: Context, reason: Reason): T[] {
  const passing: T[] = []
  for (let i = 0; i < list.length; i++) {
    const one = list[i]
    if (!passes(i)) {
      reject?.('locations', one.mention, reason)
      continue
    }
    one.listedBefore &&= passes(i - 1)
    one.listedBehind &&= passes(i + 1)
    one.isHeld &&= passes(i + 1)
    passing.push(one)
  }
  return passing
}

/** Written out: two objects spread into one took longer than all else of a mention. */
function placedAs(one: Standing, { place, isStated, isNear }: Choice): Placed {
  const { mention, isHeld, holds, listedBefore, listedBehind } = one
  return { mention, isHeld, holds, listedBefore, listedBehind, place, isStated, isNear, isEvent: false }
}
