import type { Doc } from '../model/doc.ts'

/** Makes a reader of a whole text read it once: it remembers what it made of the last one, a memo that changes no answer. */
export function onceADoc<V>(read: (doc: Doc) => V): (doc: Doc) => V {
  let last: { readonly doc: Doc; readonly value: V } | undefined
  return (doc) => {
    if (last?.doc !== doc) last = { doc, value: read(doc) }
    return last.value
  }
}
