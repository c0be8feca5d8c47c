import { LIST_NAMINGS, RANKINGS } from '../lexicon/clause-words.ts'
import type { AdjunctKind, Clause, List, ListItem, Part } from '../model/clauses.ts'
import { type Doc, Shape } from '../model/doc.ts'
import { hasShape, isClass, isMark } from '../text/view.ts'
import { Word, wordsAt } from './words.ts'

/** Adjuncts that set an item apart. */
const KEYS: readonly (AdjunctKind | null)[] = ['at', 'from', 'to', 'time', 'until', 'by']

/** How many clauses back the one before an item may be. */
const STEPS = 4

/** Reads the lists of a text off the clauses of its sentences with numbers: numbers one behind the other, each with a key, of which only the first has a verb of its own. */
export function readLists(doc: Doc, sentences: readonly (readonly Clause[])[]): List[] {
  const lists: List[] = []
  let items: ListItem[] = []
  const end = () => {
    if (items.length > 1) lists.push({ items, head: headOf(doc, items[0]) })
    items = []
  }
  let last: ListItem | null = null
  for (const item of itemsOf(doc, sentences.flat())) {
    if (last === null || item === null || !goesOn(doc, last, item)) end()
    if (item !== null) items.push(item)
    last = item
  }
  end()
  return lists
}

/** Every number in text order as an item, null for one without a key. */
function itemsOf(doc: Doc, clauses: readonly Clause[]): (ListItem | null)[] {
  const found: { number: number; item: ListItem | null }[] = []
  for (const clause of clauses)
    for (let at = 0; at < clause.parts.length; at++) {
      const part = clause.parts[at]
      if (part.number < 0 || part.kind === 'per') continue
      const key = keyOf(doc, clause, at)
      found.push({ number: part.number, item: key === null ? null : { number: part.number, part, clause, key } })
    }
  return found.sort((a, b) => a.number - b.number).map(({ item }) => item)
}

/** What sets a number apart from others of its list, null for nothing. */
function keyOf(doc: Doc, clause: Clause, at: number): Part | null {
  const { parts, kind, about, opener, of } = clause
  const [before, part, behind] = [parts[at - 1], parts[at], parts[at + 1]]
  if (kind === 'bracket') return part.head >= 0 || about === null || isPlace(doc, about) ? about : null
  // "Kamis (1/7) yang mencapai 24.863 kasus"
  if (kind === 'relative' && about !== null && isKey(about) && part.role === 'object') return about
  if (part.role === 'measure' && before?.role === 'subject') return setsApart(doc, before) ? before : null
  if (part.role === 'adjunct') {
    const isOfBefore = part.kind === 'with' && before !== undefined && before.number < 0
    // "Peru dengan 84.100 kasus", "terbanyak di Agam dengan 19 orang", "urutan pertama ditempati Jatim dengan 120 orang"
    const isRanked = before?.role === 'object' && isRanking(doc, parts[at - 2])
    return isOfBefore && (before.role === 'subject' || before.kind === 'at' || isRanked) ? before : null
  }
  // "urutan kedua dipegang India sebanyak 45 orang"
  if (part.role === 'measure' && before?.role === 'object' && isRanking(doc, parts[at - 2])) return before
  // "…, disusul Jawa Barat sebanyak 85 orang"
  if (before?.role === 'adjunct' && before.number < 0 && isClass(doc, before.first, RANKINGS)) return before
  // "34 orang di Mamuju dan 8 orang di Majene": a place behind a number is that one's.
  const isTaken = parts[at - 2]?.number >= 0
  if (before !== undefined && isKey(before) && !isTaken) return before
  if (behind !== undefined && (isKey(behind) || isForPlace(doc, behind))) return behind
  // "terbanyak di Malaysia yakni sebanyak 108 orang"
  const place = kind === 'parts' && at === 0 && isClass(doc, opener, LIST_NAMINGS) ? of?.parts.at(-1) : undefined
  if (place !== undefined && isKey(place) && of?.parts[0]?.number === -1) return place
  // "Pertama, pada Minggu sebanyak 309 orang tewas"
  const last = kind === 'main' && at === 0 ? of?.parts.at(-1) : undefined
  if (last !== undefined && isKey(last) && last.end === part.first) return last
  // "40 Kecamatan Pacet"
  if (part.head >= 0 && (doc.placeNames[part.head] >= 0 || isNamedPlace(doc, part.head))) return part
  // "Jawa Barat: 12 orang"
  const isLabelled = at === 0 && of !== null && (isMark(doc, opener, ':') || isMark(doc, opener, '='))
  if (isLabelled && of.parts.length > 0) return of.parts.at(-1) ?? null
  // "19 orang tewas di Agam", "Kasus di Jakarta bertambah 120 orang"
  return parts.slice(at + 1, at + STEPS).find(isKey) ?? keyBefore(parts, at)
}

const isRanking = (doc: Doc, part: Part | undefined) => part?.role === 'predicate' && isClass(doc, part.head, RANKINGS)

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

/** Whether an item goes on with the list of the one before: without a verb of its own, right behind it in the sentence, or as the next line. */
function goesOn(doc: Doc, last: ListItem, item: ListItem): boolean {
  if (hasVerb(doc, item.clause) && item.clause !== last.clause) return item.clause.kind === 'relative' && isNear(last, item)
  const distance = doc.sentenceOf[item.number] - doc.sentenceOf[last.number]
  if (distance === 0) return item.clause === last.clause || isNear(last, item)
  return distance === 1 && isVerbless(item.clause) && (isLine(doc, item) || (isVerbless(last.clause) && areAlike(last, item)))
}

/** "Di Agam ada 19 orang. Di Solok ada 5 orang." */
const areAlike = (a: ListItem, b: ListItem) =>
  a.key.role === b.key.role && a.key.kind === b.key.kind && a.part.role === b.part.role

/** Whether a clause says something by a verb; "mencapai" only gives a figure. */
const hasVerb = (doc: Doc, { parts }: Clause) =>
  parts
    .slice(0, STEPS + 2)
    .some((part) => part.role === 'predicate' && !isRanking(doc, part) && (wordsAt(doc, part.head) & Word.MEASURE) === 0)

const isVerbless = ({ parts }: Clause) => parts.slice(0, STEPS + 2).every(({ role }) => role !== 'predicate')

/** Whether the clause of an item goes on with that of the one before, or with what that goes on with. */
function isNear(last: ListItem, item: ListItem): boolean {
  const before = new Set<Clause>()
  for (let at: Clause | null = last.clause, i = 0; at !== null && i < STEPS; at = at.of, i++) before.add(at)
  for (let at: Clause | null = item.clause, i = 0; at !== null && i < STEPS; at = at.of, i++) if (before.has(at)) return true
  return false
}

/** Whether an item stands in a line of its own. */
function isLine(doc: Doc, { number }: ListItem): boolean {
  return hasShape(doc, doc.sentences[doc.sentenceOf[number]], Shape.LINE_START)
}

/** The clause before the first item of a list, or the one that holds it where that says something. */
function headOf(doc: Doc, { clause }: ListItem): Clause | null {
  if (hasVerb(doc, clause) || clause.parts[0]?.role === 'subject') return clause.kind === 'bracket' ? clause.of : clause
  return clause.of
}
