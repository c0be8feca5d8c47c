import type { ArticleRecord } from '../../../model/record.ts'
import { firstFrom } from '../../../text/first-from.ts'

type Removal = ArticleRecord['removed'][number]

/** A removed piece and the code point of the cleaned text before which it stood; null where that is not known. */
export interface PlacedRemoval {
  readonly removal: Removal
  readonly at: number | null
}

/** Blank lines between a removed piece and the text count in the input and are gone from the text. */
const BLANKS = 4

/**
 * Finds where in the cleaned text the removed pieces stood. The text between two pieces is as long as it was in the input, give or take the blanks
 * at its edges: the boundary of a sentence next to that length is the place.
 */
export function placeRemovals(removed: readonly Removal[], sentences: readonly number[], length: number): PlacedRemoval[] {
  const known = removed.filter(({ at }) => at !== null).sort((a, b) => a.at![0] - b.at![0])
  const places = [...sentences, length]
  let text = 0
  let input = 0
  const placed = known.map((removal): PlacedRemoval => {
    const [start, end] = removal.at!
    const gap = start - input
    if (gap > BLANKS) text = nearestPlace(places, text + gap)
    input = Math.max(input, end)
    return { removal, at: text }
  })
  return [...placed, ...removed.filter(({ at }) => at === null).map((removal) => ({ removal, at: null }))]
}

function nearestPlace(places: readonly number[], point: number): number {
  const low = firstFrom(places.length - 1, (i) => places[i], point)
  const before = places[low - 1]
  return before !== undefined && point - before < places[low] - point ? before : places[low]
}
