import type { Doc } from '../model/doc.ts'
import { type Building, forget, type OpenClause, type OpenPart, open } from './building.ts'
import type { Piece } from './pieces.ts'
import { Word, wordsAt } from './words.ts'

/** Begins a list of parts of what was named before: "termasuk …", "terdiri dari …", "yakni …". */
export function attachList(doc: Doc, b: Building, { first }: Piece): void {
  const { top } = b
  forget(b)
  if (top.parts.length === 0 && top.kind !== 'relative') {
    top.kind = 'parts'
    top.opener = first
    return
  }
  open(b, 'parts', first, { opener: first, of: top, about: groupOf(doc, top), host: top })
}

/**
 * What a list of parts is about: the last noun phrase, or those who are counted where that is of no people ("790 orang terinfeksi virus corona, termasuk …",
 * "28 jenazah dari gedung yang hancur, termasuk …").
 */
function groupOf(doc: Doc, top: OpenClause): OpenPart | null {
  const noun = top.noun ?? top.about
  if (noun === null || noun.number >= 0 || isOfPeople(doc, noun) || (top.noun !== null && noun.role === 'subject')) return noun
  for (let clause: OpenClause | null = top, i = 0; clause !== null && i < STEPS; clause = clause.host, i++) {
    const counted = [clause.about, ...clause.parts.slice(-REACH)].findLast((part) => part !== null && part.number >= 0)
    if (counted !== undefined && counted !== null) return counted
  }
  return noun
}

/** How many clauses around, and parts of each, those who are counted are looked for in. */
const STEPS = 3
const REACH = 8

const isOfPeople = (doc: Doc, { role, head, noun }: OpenPart) =>
  (wordsAt(doc, role === 'adjunct' ? noun : head) & (Word.PEOPLE | Word.BEARER)) !== 0
