import { AGAIN } from '../../lexicon/count-words.ts'
import { NEXT_PLACES } from '../../lexicon/scene-words.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { isClass, sentenceStart } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { isWithin } from '../story/chains.ts'
import { readScenes } from '../story/scenes.ts'

/** How far before a number "juga" and "kembali" may stand, in tokens. */
const REACH = 8

/** How many years before its publication a day is no day of what a text tells without one: the turn of a year may lie between. */
const YEARS_BEFORE = 2

/** Tells of two places, by their ids, whether none lies in the other. */
export function placesApart({ facts }: Context): (a: string | null, b: string | null) => boolean {
  const places = new Map(facts.locations.map((place) => [place.id, place]))
  return (a, b) => {
    const [one, other] = [places.get(a ?? ''), places.get(b ?? '')]
    return one !== undefined && other !== undefined && one !== other && !isWithin(one, other) && !isWithin(other, one)
  }
}

/** Tells of two days, by their ids, whether they lie in different years. */
export function yearsApart({ facts }: Context): (a: string | null, b: string | null) => boolean {
  const years = new Map(facts.dates.map(({ id, from, to }) => [id, [from?.slice(0, YEAR), to?.slice(0, YEAR)] as const]))
  return (a, b) => {
    const [one, other] = [years.get(a ?? ''), years.get(b ?? '')]
    if (one?.[0] === undefined || one[1] === undefined || other?.[0] === undefined || other[1] === undefined) return false
    return one[1] < other[0] || other[1] < one[0]
  }
}

/** Digits of a year in a date. */
const YEAR = 4

/** Tells of two mentions of as many people with one status whether the second is told of another place or day: two groups, not one. */
export function elsewhere(context: Context): (before: CountMention, mention: CountMention) => boolean {
  const { doc, facts } = context
  const scenes = readScenes(context)
  const days = new Map(facts.dates.map((day) => [day.id, day]))

  const isElsewhere = placesApart(context)
  const isOnOther = (a: string | null, b: string | null) => {
    const [one, other] = [days.get(a ?? ''), days.get(b ?? '')]
    if (one == null || other == null || one.from === null || other.from === null) return false
    return one.to! < other.from || other.to! < one.from
  }
  const yearOf = (date: string | null) => Number((days.get(date ?? '')?.to ?? context.anchor.published ?? '').slice(0, 4))
  /** "Pada 2012, delapan siswa tewas": years before what was told, or before the text where that has no day. */
  const isYearsBefore = (a: string | null, b: string | null) =>
    days.get(b ?? '')?.from != null && yearOf(a) - yearOf(b) >= (a === null ? YEARS_BEFORE : 1)
  /** "Di Solok, longsor juga menewaskan dua orang", "Sementara itu, di Solok dua orang tewas" */
  const isSaidAgain = ({ number, end, update }: CountMention) => {
    const start = sentenceStart(doc, number)
    // "Di Solok bertambah satu orang": who is added elsewhere are others.
    if (update === 'more' || isClass(doc, start, NEXT_PLACES)) return true
    for (let i = end - 1; i >= Math.max(start, number - REACH); i--) if (isClass(doc, i, AGAIN)) return true
    return false
  }
  return (before, mention) => {
    const [a, b] = [scenes.at(before.number, before.status), scenes.at(mention.number, mention.status)]
    // What says the place or the day stands behind what was told before.
    const isMoved = (by: readonly [number, number] | null) => by !== null && by[0] > before.end
    const isOtherPlace = isMoved(b.placedBy) && isElsewhere(a.location, b.location)
    const isOtherDay = isMoved(b.datedBy) && isOnOther(a.date, b.date)
    if (isMoved(b.datedBy) && isYearsBefore(a.date, b.date)) return true
    return (isOtherPlace && isOtherDay) || ((isOtherPlace || isOtherDay) && isSaidAgain(mention))
  }
}
