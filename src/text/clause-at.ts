import type { Clause } from '../model/clauses.ts'
import type { Doc } from '../model/doc.ts'
import { onceADoc } from './once-a-doc.ts'

/** Index of the innermost clause that covers each token, -1 for none; clauses stand in one another no deeper than a few. */
const clausesAt = onceADoc((doc: Doc): Int32Array => {
  const at = new Int32Array(doc.tokens.length).fill(-1)
  const { clauses } = doc.story
  for (let index = 0; index < clauses.length; index++) at.fill(index, clauses[index].first, clauses[index].end)
  return at
})

/** The innermost clause that token `i` stands in, null for none. */
export function clauseAt(doc: Doc, i: number): Clause | null {
  return doc.story.clauses[clausesAt(doc)[i] ?? -1] ?? null
}
