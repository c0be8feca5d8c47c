/** Things that cover tokens, found by token. */
export interface ByToken<T> {
  /** What covers some token of `[first, end)`, each once. */
  readonly within: (first: number, end: number) => T[]
}

/** Puts things where their tokens are, so that asking for a few tokens does not look at all of a text. */
export function byToken<T extends { readonly first: number; readonly end: number }>(things: readonly T[]): ByToken<T> {
  const at = new Map<number, T[]>()
  for (const thing of things)
    for (let i = thing.first; i < thing.end; i++) {
      const known = at.get(i)
      if (known) known.push(thing)
      else at.set(i, [thing])
    }
  return {
    within(first, end) {
      const found = new Set<T>()
      for (let i = first; i < end; i++) for (const thing of at.get(i) ?? []) found.add(thing)
      return [...found]
    },
  }
}
