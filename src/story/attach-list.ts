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

/** What a list of parts is about: the last noun phrase, or those who are counted where that is of no people ("790 orang terinfeksi virus corona, termasuk …"). */
function groupOf(doc: Doc, { noun, about, parts }: OpenClause): OpenPart | null {
  if (noun === null) return about
  if (noun.role !== 'object' || noun.number >= 0 || wordsAt(doc, noun.head) & (Word.PEOPLE | Word.BEARER)) return noun
  const counted = parts[0].role === 'subject' ? parts[0] : about
  return counted !== null && counted.number >= 0 ? counted : noun
}
