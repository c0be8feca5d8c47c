import type { Doc } from '../model/doc.ts'

/** Makes a reader of a text that several rules ask the same one after another read once: it remembers its last answer, a memo that changes none. */
export function once<K, V>(read: (doc: Doc, key: K) => V): (doc: Doc, key: K) => V {
  let last: { readonly doc: Doc; readonly key: K; readonly value: V } | undefined
  return (doc, key) => {
    if (last !== undefined && last.doc === doc && last.key === key) return last.value
    const value = read(doc, key)
    last = { doc, key, value }
    return value
  }
}
