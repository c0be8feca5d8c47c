import type { Doc } from '../model/doc.ts'
import type { LexClass } from '../model/lexicon.ts'
import { firstFrom } from './first-from.ts'
import { onceADoc } from './once-a-doc.ts'
import { classBits } from './view.ts'

/** A token at which words of some classes begin, the classes one bit each. */
export interface Rare {
  readonly at: number
  readonly bits: number
}

const NONE: readonly Rare[] = []

/**
 * Makes a reader of a stretch `[from, to)` of a text: its tokens at which words of some rare classes begin (bit 0 the first). Each token is read once,
 * however many stretches hold it: in a text that is one clause every number would read the clause again.
 */
export function rareWords(classes: readonly LexClass[]): (doc: Doc, from: number, to: number) => readonly Rare[] {
  const bitsAt = classBits(classes)
  const readingOf = onceADoc(() => ({ upTo: 0, found: [] as Rare[] }))
  return (doc, from, to) => {
    const reading = readingOf(doc)
    const { found } = reading
    for (; reading.upTo < to; reading.upTo++) {
      const bits = bitsAt(doc, reading.upTo)
      if (bits !== 0) found.push({ at: reading.upTo, bits })
    }
    const indexAt = (token: number) => firstFrom(found.length, (i) => found[i].at, token)
    const first = indexAt(from)
    return first < found.length && found[first].at < to ? found.slice(first, indexAt(to)) : NONE
  }
}
