/** A stretch of a text, in UTF-16 units, and what stands in its place. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text made of another one by edits. */
export interface Edited {
  readonly text: string
  /** Where a place in the text was in the other one, both in UTF-16 units. */
  origin(at: number): number
}

/** A text as it is. */
export function unedited(text: string): Edited {
  return { text, origin: (at) => at }
}

/** Makes edits, which stand in text order and apart. */
export function edit(before: Edited, edits: readonly Edit[]): Edited {
  if (edits.length === 0) return before
  let text = ''
  let last = 0
  /** Where each edit ends in the new text, and how much further left the same place was in the old one. */
  const ends = new Int32Array(edits.length)
  const shifts = new Int32Array(edits.length)
  for (const [i, one] of edits.entries()) {
    text += before.text.slice(last, one.start) + one.text
    last = one.end
    ends[i] = text.length
    shifts[i] = text.length - one.end
  }
  text += before.text.slice(last)
  return {
    text,
    origin(at) {
      const next = lastUpTo(ends, at)
      if (next < 0) return before.origin(Math.min(at, edits[0].start))
      const old = at - shifts[next]
      // Within what an edit put there: where its stretch began.
      const following = edits[next + 1]
      return before.origin(following === undefined ? old : Math.min(old, following.start))
    },
  }
}

/** The last of ascending numbers that is no more than `at`, -1 for none. */
function lastUpTo(numbers: Int32Array, at: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle] <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
