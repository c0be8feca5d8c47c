import type { Clause } from '../model/clauses.ts'
import type { Doc } from '../model/doc.ts'
import { onceADoc } from './once-a-doc.ts'

/** Index among those of its sentence of the innermost clause that covers each token, -1 for none; filled for the sentences asked for. */
const tableOf = onceADoc((doc: Doc) => ({
  at: new Int32Array(doc.tokens.length).fill(-1),
  isFilled: new Uint8Array(doc.sentences.length),
}))

/** The innermost clause that token `i` stands in, null for none; clauses stand in one another no deeper than a few. */
export function clauseAt(doc: Doc, i: number): Clause | null {
  const sentence = doc.sentenceOf[i]
  const clauses = doc.story.clausesIn(sentence)
  const { at, isFilled } = tableOf(doc)
  if (isFilled[sentence] === 0) {
    isFilled[sentence] = 1
    for (let index = 0; index < clauses.length; index++) at.fill(index, clauses[index].first, clauses[index].end)
  }
  return clauses[at[i]] ?? null
}
