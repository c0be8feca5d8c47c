import { existsSync, readFileSync } from 'node:fs'
import { type AddedRows, compileLexicon, type LexiconTable } from '../lexicon/compile.ts'
import { LEX_CLASSES } from '../lexicon/index.ts'
import { lexiconOf } from '../lexicon/lexicon.ts'
import { unpackLexicon } from '../lexicon/pack.ts'
import type { Lexicon } from '../model/lexicon.ts'

/** Where the build puts the compiled table as seen from a bundle, and from a chunk of one. Run from its sources, the lexicon is compiled. */
const PLACES = ['./lexicon.bin', '../lexicon.bin']

let made: Lexicon | undefined

/** The built-in lexicon, made ready at first use. */
export function builtInLexicon(): Lexicon {
  made ??= lexiconOf(builtIn() ?? compileLexicon(LEX_CLASSES), LEX_CLASSES)
  return made
}

function builtIn(): LexiconTable | null {
  const file = PLACES.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url))
  return file === undefined ? null : unpackLexicon(readFileSync(file))
}

/** The built-in lexicon with rows added to its classes. */
export function extendedLexicon(added: readonly AddedRows[]): Lexicon {
  return lexiconOf(compileLexicon(LEX_CLASSES, added), LEX_CLASSES, added)
}
