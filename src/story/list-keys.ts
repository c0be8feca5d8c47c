import { LIST_NAMINGS, RANKINGS } from '../lexicon/clause-words.ts'
import type { AdjunctKind, Clause, Part } from '../model/clauses.ts'
import { type Doc, Shape } from '../model/doc.ts'
import { hasShape, isClass, isMark } from '../text/view.ts'
import { Word, wordsAt } from './words.ts'

/** Adjuncts that set an item apart. */
const KEYS: readonly (AdjunctKind | null)[] = ['at', 'from', 'to', 'time', 'until', 'by']

/** How many parts around a number its key may be. */
const STEPS = 4

/** What sets the number that is part `at` of a clause apart from others of its list; null for nothing, undefined where a reader does not tell. */
type KeyReader = (doc: Doc, clause: Clause, at: number) => Part | null | undefined

/** The first that answers tells. */
const READERS: readonly KeyReader[] = [
  ofBracket,
  ofRelative,
  ofMeasure,
  ofAdjunct,
  ofRanking,
  ofNeighbour,
  ofClauseBefore,
  // "40 Kecamatan Pacet"
  (doc, { parts }, at) => {
    const { head } = parts[at]
    return head >= 0 && (doc.placeNames[head] >= 0 || isNamedPlace(doc, head)) ? parts[at] : undefined
  },
  // "Jawa Barat: 12 orang"
  (doc, { of, opener }, at) => {
    const isLabelled = at === 0 && of !== null && (isMark(doc, opener, ':') || isMark(doc, opener, '='))
    return isLabelled ? of.parts.at(-1) : undefined
  },
  // "19 orang tewas di Agam", "Kasus di Jakarta bertambah 120 orang"
  (_, { parts }, at) => parts.slice(at + 1, at + STEPS).find(isKey) ?? keyBefore(parts, at),
]

/** What sets the number that is part `at` of a clause apart from others of its list, null for nothing. */
export function keyOf(doc: Doc, clause: Clause, at: number): Part | null {
  for (const read of READERS) {
    const key = read(doc, clause, at)
    if (key !== undefined) return key
  }
  return null
}

function ofBracket(doc: Doc, { kind, about, parts }: Clause, at: number): Part | null | undefined {
  if (kind !== 'bracket') return undefined
  return parts[at].head >= 0 || about === null || isPlace(doc, about) ? about : null
}

/** "Kamis (1/7) yang mencapai 24.863 kasus" */
function ofRelative(_: Doc, { kind, about, parts }: Clause, at: number): Part | undefined {
  return kind === 'relative' && about !== null && isKey(about) && parts[at].role === 'object' ? about : undefined
}

/** "Agam 19 orang" */
function ofMeasure(doc: Doc, { parts }: Clause, at: number): Part | null | undefined {
  const before = parts[at - 1]
  if (parts[at].role !== 'measure' || before?.role !== 'subject') return undefined
  return setsApart(doc, before) ? before : null
}

/** "Peru dengan 84.100 kasus", "terbanyak di Agam dengan 19 orang", "urutan pertama ditempati Jatim dengan 120 orang" */
function ofAdjunct(doc: Doc, { parts }: Clause, at: number): Part | null | undefined {
  const [before, part] = [parts[at - 1], parts[at]]
  if (part.role !== 'adjunct') return undefined
  const isOfBefore = part.kind === 'with' && before !== undefined && before.number < 0
  const isRanked = before?.role === 'object' && isRanking(doc, parts[at - 2])
  return isOfBefore && (before.role === 'subject' || before.kind === 'at' || isRanked) ? before : null
}

/** "urutan kedua dipegang India sebanyak 45 orang", "…, disusul Jawa Barat sebanyak 85 orang" */
function ofRanking(doc: Doc, { parts }: Clause, at: number): Part | undefined {
  const before = parts[at - 1]
  if (parts[at].role === 'measure' && before?.role === 'object' && isRanking(doc, parts[at - 2])) return before
  return before?.role === 'adjunct' && before.number < 0 && isClass(doc, before.first, RANKINGS) ? before : undefined
}

/** The place or time beside a number: "34 orang di Mamuju dan 8 orang di Majene", where one behind a number is that one's. */
function ofNeighbour(doc: Doc, { parts }: Clause, at: number): Part | undefined {
  const [before, behind] = [parts[at - 1], parts[at + 1]]
  const isTaken = parts[at - 2]?.number >= 0
  if (before !== undefined && isKey(before) && !isTaken) return before
  return behind !== undefined && (isKey(behind) || isForPlace(doc, behind)) ? behind : undefined
}

/** What the clause before ends with: "terbanyak di Malaysia yakni sebanyak 108 orang", "Pertama, pada Minggu sebanyak 309 orang tewas". */
function ofClauseBefore(doc: Doc, { kind, of, opener, parts }: Clause, at: number): Part | undefined {
  const last = at === 0 ? of?.parts.at(-1) : undefined
  if (last === undefined || !isKey(last)) return undefined
  const isNamed = kind === 'parts' && isClass(doc, opener, LIST_NAMINGS) && of?.parts[0]?.number === -1
  return isNamed || (kind === 'main' && last.end === parts[0].first) ? last : undefined
}

/** Whether a part is a verb of rank: "ditempati". */
export const isRanking = (doc: Doc, part: Part | undefined) => part?.role === 'predicate' && isClass(doc, part.head, RANKINGS)

/** "Kecamatan Pacet": a kind of place with its name. */
const isNamedPlace = (doc: Doc, i: number) =>
  hasShape(doc, i, Shape.CAPITAL) && (wordsAt(doc, i) & Word.THING) !== 0 && doc.placeNames[i + 1] >= 0

/** "3 orang untuk Kabupaten Lahat" */
const isForPlace = (doc: Doc, { kind, noun, number, end }: Part) =>
  kind === 'for' && number < 0 && (doc.placeNames[noun] >= 0 || doc.placeNames[end - 1] >= 0)

/** The last key before a number that is not right behind another one, or has its verb ("…, dan Rabu mencapai 377 orang"); null for none. */
function keyBefore(parts: readonly Part[], at: number): Part | null {
  for (let i = at - 1; i >= Math.max(0, at - STEPS); i--) {
    if (!isKey(parts[i])) continue
    const hasVerb = i === at - 2 && parts[at - 1].role === 'predicate'
    return parts[i - 1]?.number >= 0 && !hasVerb ? null : parts[i]
  }
  return null
}

/** "Kuwait (164)": a place or body, no person of that age; "seorang pria berinisial AS (23)" is one. */
function isPlace(doc: Doc, { first, end, number }: Part): boolean {
  if (number >= 0) return false
  for (let i = first; i < end; i++) if ((doc.placeNames[i] >= 0 && doc.leaning[i] <= 0) || doc.organizationAt[i] >= 0) return true
  return false
}

const isKey = ({ role, kind, number }: Part) => role === 'adjunct' && KEYS.includes(kind) && number < 0

/** Whether a noun phrase sets a number apart from others, and does not say what is counted ("Korban tewas 42 orang"). */
function setsApart(doc: Doc, { first, end }: Part): boolean {
  for (let i = first; i < end; i++) if (wordsAt(doc, i) & (Word.BEARER | Word.SUM | Word.STATE)) return false
  return true
}
