import { readFileSync } from 'node:fs'
import { shippedFile } from '../text/shipped.ts'
import { type Gazetteer, gazetteerOf } from './gazetteer.ts'

let opened: Gazetteer | null = null

/** The gazetteer that texts are read with: the compiled one, read on first use, or within `withGazetteer` another; throws where the build has not made it. */
export function openGazetteer(): Gazetteer {
  if (opened) return opened
  const bytes = readFileSync(shippedFile('gazetteer.bin'))
  // typed arrays need an aligned start, which a pooled buffer does not promise
  opened = gazetteerOf(bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes))
  return opened
}

/** Does some work, which must not wait for anything, with another gazetteer in use. */
export function withGazetteer<T>(other: Gazetteer, work: () => T): T {
  const before = opened
  opened = other
  try {
    return work()
  } finally {
    opened = before
  }
}
