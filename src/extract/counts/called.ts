import { HOME } from '../../lexicon/count-words.ts'
import { GENERIC_PEOPLE } from '../../lexicon/people.ts'
import { CARRIES } from '../../lexicon/victims.ts'
import type { Part } from '../../model/clauses.ts'
import type { Doc } from '../../model/doc.ts'
import { isClass, textOf } from '../../text/view.ts'
import { statusOfPhrase } from './noun.ts'
import type { Reading } from './reading.ts'
import { hasPredicate } from './seats.ts'
import type { Predicate } from './states.ts'

/** What they are said to be: "berstatus sebagai PDP", "diidentifikasi sebagai korban meninggal dunia". */
export function saidAs({ doc, quantity, seat }: Reading): Predicate[] {
  const { clause, part, at } = seat
  // "delapan orang berstatus PDP"
  if (/^berstatus$/i.test(textOf(doc, quantity.end)) && quantity.end < part.end) {
    const status = statusOfPhrase(doc, quantity.end + 1, part.end)
    if (status !== null) return [{ status, first: quantity.start, end: part.end, mood: part.mood }]
  }
  const own = part.role === 'subject' ? clause.parts.slice(at + 1, at + 6) : []
  const relative = part.told.filter(({ kind }) => kind === 'relative').flatMap(({ parts }) => parts.slice(0, 4))
  for (const one of [...relative, ...own]) {
    if (one.role === 'adjunct' && one.kind === 'as' && one.noun >= 0) {
      const status = statusOfPhrase(doc, one.noun, one.end)
      // "bekerja sebagai ABK" says nothing of a voyage.
      if (status !== null && status !== 'present') return [{ status, first: one.first, end: one.end, mood: one.mood }]
    }
    if (one.role === 'predicate' && isClass(doc, one.head, CARRIES)) {
      const named = statusNamed(
        doc,
        [...clause.parts.slice(at + 1, at + 6), ...relative].find(({ first }) => first === one.end),
      )
      if (named !== null) return [{ ...named, mood: one.mood }]
    }
    // "yang berstatus PDP"
    if (/^berstatus$/i.test(textOf(doc, one.first)) && one.role !== 'adjunct') {
      const status = statusOfPhrase(doc, one.first + 1, one.end)
      if (status !== null) return [{ status, first: one.first, end: one.end, mood: one.mood }]
    }
  }
  return []
}

/** "masuk kategori pasien dalam pengawasan": what those are called into whose number they come. */
function statusNamed(doc: Doc, part: Part | undefined): Omit<Predicate, 'mood'> | null {
  if (part?.role !== 'object' || !/^(?:kategori|daftar|golongan|kelompok)$/i.test(textOf(doc, part.first))) return null
  const status = statusOfPhrase(doc, part.first + 1, part.end)
  return status === null ? null : { status, first: part.first, end: part.end }
}

/** "72.966 WNI kembali dari Malaysia ke Indonesia" */
export function saidComeHome({ doc, quantity, seat }: Reading): Predicate[] {
  const { clause, part, at } = seat
  if (part.role !== 'subject' || hasPredicate(clause) || !/^(?:kembali|pulang|tiba)$/i.test(textOf(doc, part.end))) return []
  const home = clause.parts.slice(at + 1, at + 4).find(({ kind }) => kind === 'to')
  if (home === undefined || !isClass(doc, home.noun, HOME)) return []
  return [{ status: 'repatriated', first: quantity.start, end: home.end, mood: part.mood }]
}

/** From this number on, people who leave a place flee from it. */
const MANY = 100

/** "Puluhan ribu warga meninggalkan Vietnam" */
export function saidOfLeaving({ doc, quantity, seat }: Reading): Predicate[] {
  const { clause, part, at } = seat
  const [verb, place] = [clause.parts[at + 1], clause.parts[at + 2]]
  const isPeople =
    quantity.sense === 'household' || (quantity.sense === 'person' && isClass(doc, quantity.end - 1, GENERIC_PEOPLE))
  if (part.role !== 'subject' || !isPeople || (quantity.value ?? quantity.min ?? 0) < MANY) return []
  if (verb?.role !== 'predicate' || !/^meninggalkan$/i.test(textOf(doc, verb.head)) || place?.role !== 'object') return []
  return doc.placeNames[place.head] < 0 ? [] : [{ status: 'displaced', first: quantity.start, end: place.end, mood: verb.mood }]
}
