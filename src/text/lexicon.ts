import { type AddedRows, compileLexicon, type Lexicon } from '../lexicon/compile.ts'
import { LEX_CLASSES } from '../lexicon/index.ts'

let inUse: Lexicon | undefined

/** The lexicon that texts are read with: the built-in one, compiled at first use, or within `withLexicon` another. */
export function lexicon(): Lexicon {
  inUse ??= compileLexicon(LEX_CLASSES)
  return inUse
}

/** The built-in lexicon with rows added to its classes. */
export function extendedLexicon(added: readonly AddedRows[]): Lexicon {
  return compileLexicon(LEX_CLASSES, added)
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
  const made = new WeakMap<Lexicon, T>()
  let last: { readonly lexicon: Lexicon; readonly value: T } | undefined
  return () => {
    const current = lexicon()
    if (last?.lexicon === current) return last.value
    const value = made.get(current) ?? make(current)
    made.set(current, value)
    last = { lexicon: current, value }
    return value
  }
}
