import { readFileSync } from 'node:fs'
import type { Gazetteer } from '../model/gazetteer.ts'
import { shippedFile } from '../text/shipped.ts'
import { gazetteerOf } from './gazetteer.ts'

let opened: Gazetteer | null = null

/** The built-in gazetteer, read on first use; throws where the build has not made it. */
export function builtInGazetteer(): Gazetteer {
  if (opened) return opened
  const bytes = readFileSync(shippedFile('gazetteer.bin'))
  // typed arrays need an aligned start, which a pooled buffer does not promise
  opened = gazetteerOf(bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes))
  return opened
}
