import { closeSync, fstatSync, openSync, read, readFileSync } from 'node:fs'
import type { Gazetteer } from '../model/gazetteer.ts'
import { shippedFile } from '../text/shipped.ts'
import { gazetteerOf } from './gazetteer.ts'

const FILE = 'gazetteer.bin'

let opened: Gazetteer | null = null

/** The built-in gazetteer, read on first use; throws where the build has not made it. */
export function builtInGazetteer(): Gazetteer {
  opened ??= madeOf(readFileSync(shippedFile(FILE)))
  return opened
}

/**
 * Begins to read the built-in gazetteer in another thread, while this one loads what works with it: 11 MB take a tenth of the time of an article
 * alone. Resolves when it has come; what could not be read so is read on first use.
 */
export function expectGazetteer(): Promise<void> {
  return new Promise((resolve) => {
    const descriptor = openSync(shippedFile(FILE), 'r')
    const bytes = Buffer.allocUnsafeSlow(fstatSync(descriptor).size)
    read(descriptor, bytes, 0, bytes.length, 0, (_, length) => {
      closeSync(descriptor)
      if (length === bytes.length) opened ??= madeOf(bytes)
      resolve()
    })
  })
}

function madeOf(bytes: Buffer): Gazetteer {
  // typed arrays need an aligned start, which a pooled buffer does not promise
  return gazetteerOf(bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes))
}
