/** Makes something of what is in use (the lexicon, the gazetteer) once, and gives what was made of it each time. */
export function perUsed<K extends object, T>(inUse: () => K, make: (used: K) => T): () => T {
  const made = new WeakMap<K, T>()
  let last: { readonly used: K; readonly value: T } | undefined
  return () => {
    const used = inUse()
    if (last?.used === used) return last.value
    const value = made.get(used) ?? make(used)
    made.set(used, value)
    last = { used, value }
    return value
  }
}
