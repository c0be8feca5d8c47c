import { existsSync, readFileSync } from 'node:fs'
import { type AddedRows, compileLexicon, type LexiconTable } from '../lexicon/compile.ts'
import { LEX_CLASSES } from '../lexicon/index.ts'
import { type Lexicon, lexiconOf } from '../lexicon/lexicon.ts'
import { unpackLexicon } from '../lexicon/pack.ts'
import { perUsed } from './per-used.ts'

/** Where the build puts the compiled table as seen from a bundle, and from a chunk of one. Run from its sources, the lexicon is compiled. */
const PLACES = ['./lexicon.bin', '../lexicon.bin']

let inUse: Lexicon | undefined

/** The lexicon that texts are read with: the built-in one, made ready at first use, or within `withLexicon` another. */
export function lexicon(): Lexicon {
  inUse ??= lexiconOf(builtIn() ?? compileLexicon(LEX_CLASSES), LEX_CLASSES)
  return inUse
}

function builtIn(): LexiconTable | null {
  const file = PLACES.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url))
  return file === undefined ? null : unpackLexicon(readFileSync(file))
}

/** The built-in lexicon with rows added to its classes. */
export function extendedLexicon(added: readonly AddedRows[]): Lexicon {
  return lexiconOf(compileLexicon(LEX_CLASSES, added), LEX_CLASSES, added)
}

/** Does some work, which must not wait for anything, with another lexicon in use. */
export function withLexicon<T>(other: Lexicon, work: () => T): T {
  const before = inUse
  inUse = other
  try {
    return work()
  } finally {
    inUse = before
  }
}

/** Makes something of the lexicon in use once, and gives what was made of it each time. */
export function perLexicon<T>(make: (lexicon: Lexicon) => T): () => T {
  return perUsed(lexicon, make)
}
