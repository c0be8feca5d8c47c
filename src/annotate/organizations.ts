import { HONORIFICS } from '../lexicon/given-names.ts'
import { ORGANIZATION_JOINTS } from '../lexicon/names.ts'
import { AREA_WORDS, ORGANIZATION_ENDS, ORGANIZATION_HEADS, ORGANIZATION_NAMES } from '../lexicon/organizations.ts'
import { ROLE_HEADS } from '../lexicon/roles.ts'
import { type Doc, Lean, type OrganizationSpan, Shape } from '../model/doc.ts'
import { firmEnd } from '../text/firm-end.ts'
import { nameStart } from '../text/name-start.ts'
import { found, hasShape, isClass, isMark, sentenceEnd, sentenceStart, valueAt } from '../text/view.ts'

/** So many tokens at most stand between the head of an office and the body it is in, and in the name of a body. */
const REACH = 14
const LONGEST = 24

/** The names of organisations, longest first at each place, none inside another ("Dinas Kesehatan Kabupaten Jember" is one span). */
export function findOrganizations(doc: Doc): OrganizationSpan[] {
  const spans: OrganizationSpan[] = []
  for (let i = 0; i < doc.tokens.length; ) {
    const span = hasShape(doc, i, Shape.CAPITAL) ? organizationAt(doc, i) : null
    if (span === null) {
      i++
      continue
    }
    spans.push(span)
    i = span.end
  }
  return spans
}

function organizationAt(doc: Doc, first: number): OrganizationSpan | null {
  const name = found(doc, first, ORGANIZATION_NAMES)
  const head = found(doc, first, ORGANIZATION_HEADS)
  if (name === undefined && head === undefined) return null
  if (head === undefined || (name !== undefined && name.end >= head.end)) {
    const end = name!.value === 'place' ? tailEnd(doc, first, name!.end, 'area') : tailEnd(doc, first, name!.end, 'none')
    return { first, end, site: head?.value.site ?? false }
  }
  const end = tailEnd(doc, first, head.end, head.value.tail, head.value.firm)
  return end > head.end ? { first, end, site: head.value.site } : null
}

type Tail = 'place' | 'topic' | 'name' | 'area' | 'none'

/** Where the name of the body that has its head in `[first, from)` ends. */
function tailEnd(doc: Doc, first: number, from: number, tail: Tail, firm = false): number {
  const limit = Math.min(sentenceEnd(doc, first), first + LONGEST)
  let at = from
  for (let next = step(doc, at, from, limit, tail); next > at; next = step(doc, at, from, limit, tail)) at = next
  // "Direktur Utama PT Jasa Marga Arie Irianto": behind an office the name of its holder may follow without a mark.
  if (tail !== 'place' && tail !== 'area' && at > from && followsRole(doc, first)) {
    let run = at
    while (run > from && hasShape(doc, run - 1, Shape.CAPITAL)) run--
    return Math.max(nameStart(doc, firm && run === from ? firmEnd(doc, run, at) : run, at), from)
  }
  return at
}

/** The token after the next piece of the name, or `at` where the name ends. */
function step(doc: Doc, at: number, from: number, limit: number, tail: Tail): number {
  if (at >= limit) return at
  if (isMark(doc, at, '(')) return bracketEnd(doc, at, limit)
  if (!hasShape(doc, at, Shape.CAPITAL)) return jointEnd(doc, at, limit, tail)
  const end = found(doc, at, ORGANIZATION_ENDS)?.end
  if (end !== undefined) return end
  if (tail === 'none') return at
  if (isClass(doc, at, AREA_WORDS)) return at + 1
  if (at > from && isClass(doc, at, ROLE_HEADS) && !isClass(doc, at, ORGANIZATION_HEADS)) return at
  const lean = doc.leaning[at]
  if (tail === 'area') return lean === Lean.PLACE || (lean === Lean.UNKNOWN && isClass(doc, at - 1, AREA_WORDS)) ? at + 1 : at
  if (tail === 'place') {
    if (isClass(doc, at, ORGANIZATION_HEADS) && at > from) return at
    return lean < 0 || (lean < Lean.GIVEN && (at === from || isClass(doc, at - 1, AREA_WORDS))) ? at + 1 : at
  }
  if (tail === 'name') return at + 1
  if (lean < 0) return at + 1
  return isClass(doc, at - 1, AREA_WORDS) || (isClass(doc, at, HONORIFICS) && at === from) ? at + 1 : at
}

/** "(BNPB)", "(Persero)": a short bracket of capitalised words belongs to the name. */
function bracketEnd(doc: Doc, at: number, limit: number): number {
  for (let i = at + 1; i < limit && i <= at + 4; i++) {
    if (isMark(doc, i, ')')) return i > at + 1 ? i + 1 : at
    if (!hasShape(doc, i, Shape.CAPITAL)) return at
  }
  return at
}

/** "dan", "&", "," between words of one name ("Badan Meteorologi, Klimatologi, dan Geofisika"); before another body they join two. */
function jointEnd(doc: Doc, at: number, limit: number, tail: Tail): number {
  if (tail !== 'topic' && tail !== 'name') return at
  let next = at
  const comma = isMark(doc, next, ',')
  if (comma) next++
  const joint = valueAt(doc, next, ORGANIZATION_JOINTS)
  const word = joint !== undefined
  if (word) next++
  if (next === at || next >= limit || !hasShape(doc, next, Shape.CAPITAL)) return at
  if (isClass(doc, next, ORGANIZATION_HEADS) || isClass(doc, next, ORGANIZATION_NAMES) || isClass(doc, next, ROLE_HEADS))
    return at
  if (joint === 'link') return next
  if (doc.leaning[next] !== Lean.OFFICE) return at
  return comma && !word && !listGoesOn(doc, next, limit) ? at : next
}

/** Whether a list of single words that goes on at `from` reaches its "dan" ("…, Klimatologi, dan Geofisika"). */
function listGoesOn(doc: Doc, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 8; i++) {
    if (isClass(doc, i, ORGANIZATION_JOINTS)) return true
    if (!hasShape(doc, i, Shape.CAPITAL) && !isMark(doc, i, ',')) return false
    if (doc.leaning[i] > 0) return false
  }
  return false
}

/** Whether an office stands before the body in the same phrase ("Kepala Bidang Humas | Polda …"). */
function followsRole(doc: Doc, first: number): boolean {
  const start = Math.max(sentenceStart(doc, first), first - REACH)
  for (let i = first - 1; i >= start; i--) {
    if (isClass(doc, i, ROLE_HEADS)) return true
    if (!hasShape(doc, i, Shape.CAPITAL) && !isClass(doc, i, ORGANIZATION_JOINTS) && !isMark(doc, i, ',')) return false
  }
  return false
}
