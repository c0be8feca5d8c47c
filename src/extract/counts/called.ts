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
  const near = [...relative, ...own]
  for (const one of near) {
    const said = statusBy(
      doc,
      one,
      [...near, ...clause.parts.slice(at + 1, at + 6)].find(({ first }) => first === one.end),
    )
    if (said !== null) return [{ ...said, mood: one.mood }]
  }
  return []
}

/** What a part says people are, with the part right behind it. */
function statusBy(doc: Doc, part: Part, next: Part | undefined): Omit<Predicate, 'mood'> | null {
  const { role, kind, head, noun, first, end } = part
  if (role === 'adjunct') {
    const status = kind === 'as' && noun >= 0 ? statusOfPhrase(doc, noun, end) : null
    // "bekerja sebagai ABK" says nothing of a voyage.
    return status === null || status === 'present' ? null : { status, first, end }
  }
  const named = role === 'predicate' && isClass(doc, head, CARRIES) ? statusNamed(doc, next) : null
  if (named !== null) return named
  // "yang berstatus PDP"
  const status = /^berstatus$/i.test(textOf(doc, first)) ? statusOfPhrase(doc, first + 1, end) : null
  return status === null ? null : { status, first, end }
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
