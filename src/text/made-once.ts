/**
 * Makes something of a thing (a lexicon, a gazetteer) once, and gives what was made of it each time. A memo: what is given depends on the thing
 * alone, whoever asked before.
 */
export function madeOnce<K extends object, T>(make: (thing: K) => T): (thing: K) => T {
  const made = new WeakMap<K, T>()
  let last: { readonly thing: K; readonly value: T } | undefined
  return (thing) => {
    if (last?.thing === thing) return last.value
    const value = made.get(thing) ?? make(thing)
    made.set(thing, value)
    last = { thing, value }
    return value
  }
}
