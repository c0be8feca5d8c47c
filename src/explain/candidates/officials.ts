import { RANKS } from '../../lexicon/ranks.ts'
import { ROLE_HEADS } from '../../lexicon/roles.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { TokenRange } from '../../model/mentions/official.ts'
import { classBits, endOf, hasShape, isMark, sentenceEnd, sentenceStart } from '../../text/view.ts'
import type { Candidate, Read } from './candidate.ts'

/** How far from its office a name may stand, in tokens. */
const REACH = 10

const officeBits = classBits([[ROLE_HEADS, RANKS]])

/** Names beside words of an office or a rank: "Camat Rina Wulan", "Rina Wulan, Camat Sukamaju". */
export function officialCandidates({ doc, isTold }: Read): Candidate[] {
  const candidates: Candidate[] = []
  for (let i = 0; i < doc.tokens.length; i++) {
    if (officeBits(doc, i) === 0) continue
    const office = Math.max(endOf(doc, i, ROLE_HEADS), endOf(doc, i, RANKS))
    const name = nameBehind(doc, office) ?? nameBefore(doc, i)
    // "Kapolsek Sukamaju, Iptu Doni": the name is of the office's area, and its holder is known.
    if (name === null || (isMark(doc, name[1], ',') && isTold('officials', name[1] + 1, name[1] + 2))) continue
    const [first, end] = [Math.min(name[0], i), Math.max(name[1], office)]
    candidates.push({ first, end, from: first, to: end, core: name, code: 'no-rule' })
    i = end - 1
  }
  return candidates
}

const isOfName = (doc: Doc, i: number) => hasShape(doc, i, Shape.CAPITAL) && doc.leaning[i] > 0 && doc.organizationAt[i] < 0

/** The name behind words of an office, up to which only capitalised words stand. */
function nameBehind(doc: Doc, at: number): TokenRange | null {
  const limit = Math.min(sentenceEnd(doc, at - 1), at + REACH)
  let first = at
  while (first < limit && !isOfName(doc, first)) if (!hasShape(doc, first++, Shape.CAPITAL)) return null
  let end = first
  while (end < limit && isOfName(doc, end)) end++
  return end > first ? [first, end] : null
}

/** The name before a comma and an office at `at`. */
function nameBefore(doc: Doc, at: number): TokenRange | null {
  const end = at - 1
  const floor = Math.max(sentenceStart(doc, at), at - REACH)
  let first = end
  if (isMark(doc, end, ',')) while (first > floor && isOfName(doc, first - 1)) first--
  return first < end ? [first, end] : null
}
