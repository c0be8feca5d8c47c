import { CURRENCY_MARKS } from '../../lexicon/abbreviations.ts'
import { PLACE_TYPES, SURE_PREPOSITIONS } from '../../lexicon/places.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { classBits, endOf, hasShape, sentenceEnd, textOf } from '../../text/view.ts'
import { type Candidate, isNamed, type Read } from './candidate.ts'

const placeBits = classBits([PLACE_TYPES, SURE_PREPOSITIONS])
const TYPE = 1

/** Names behind words of place: "Dusun Sumber Waras", "di Sackville". */
export function locationCandidates({ doc }: Read): Candidate[] {
  const candidates: Candidate[] = []
  for (let first = 0; first < doc.tokens.length; first++) {
    const bits = placeBits(doc, first)
    if (bits === 0 || isPartOfName(doc, first, bits)) continue
    const name = (bits & TYPE && endOf(doc, first, PLACE_TYPES)) || endOf(doc, first, SURE_PREPOSITIONS)
    const end = nameEnd(doc, first, name)
    if (end === name) continue
    const code = doc.organizationAt[name] >= 0 ? 'in-body' : isKnown(doc, name, end) ? 'no-rule' : 'unknown-name'
    candidates.push({ first, end, from: first, to: end, core: [name, end], code })
    first = end - 1
  }
  return candidates
}

/** "Kementerian Luar Negeri", "Orang Dalam Pemantauan": a word of a longer name tells of no place. */
const isPartOfName = (doc: Doc, i: number, bits: number) => doc.organizationAt[i] >= 0 || (!(bits & TYPE) && isNamed(doc, i))

/** The token behind the run of capitalised words at `at`, `at` for none. */
function nameEnd(doc: Doc, first: number, at: number): number {
  const limit = sentenceEnd(doc, first)
  let end = at
  while (end < limit && hasShape(doc, end, Shape.CAPITAL) && !CURRENCY_MARKS.has(textOf(doc, end).toLowerCase())) end++
  return end
}

function isKnown(doc: Doc, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (doc.placeNames[i] >= 0 && doc.gazetteer.isBare(doc.placeNames[i])) return true
  return false
}
