import { MEASURE_VERBS } from '../lexicon/clause-words.ts'
import type { Doc } from '../model/doc.ts'
import { isClass, isMark, textOf } from '../text/view.ts'
import {
  add,
  addSubject,
  type Building,
  isComplete,
  isWaiting,
  lastOf,
  leave,
  type OpenClause,
  type OpenPart,
  open,
  toHost,
  waitingHost,
} from './building.ts'
import { behindAdjunct, OPENED } from './open-adjunct.ts'
import { behindNumber, numberAt } from './phrases.ts'
import type { Piece } from './pieces.ts'
import { Word, wordsAt } from './words.ts'

/** Puts a verb or state where it belongs: to the subject that waits for it, to what stands right before it, or into a clause that goes on. */
export function attachVerb(doc: Doc, b: Building, piece: Piece): void {
  if (b.comma) {
    behindComma(doc, b, piece)
    return
  }
  if (b.joint >= 0 && isComplete(b.top)) {
    goOn(b, b.top, piece)
    return
  }
  const last = lastOf(b.top)
  // "…, termasuk seorang wanita, Rabu, tewas"
  const isLed = b.top.kind === 'parts' && last?.role === 'adjunct' && last.kind === 'time' && last.joined
  if (isLed) {
    behindComma(doc, b, piece)
    return
  }
  if (b.top.kind === 'parts' && last?.role === 'subject') {
    behindList(b, last, piece)
    return
  }
  if (isOfHost(doc, b, piece) && b.top.host !== null) {
    b.top = b.top.host
    add(b, b.top, 'predicate', piece)
    return
  }
  switch (last?.role) {
    case 'predicate':
      behindVerb(doc, b, piece)
      return
    case 'measure':
      behindMeasure(doc, b, last, piece)
      return
    case 'object':
      behindObject(doc, b, last, piece)
      return
    case 'adjunct':
      behindAdjunct(doc, b, last, piece)
      return
    default:
      add(b, b.top, 'predicate', piece)
  }
}

/**
 * "yang kita akumulasikan adalah 464 orang", "yang dikonfirmasi di China mencapai 82.901", "yang dilaporkan komisi itu mencapai 40": what figures are put to
 * stands around a relative clause that has no verb of its own, or that of whoever "kita" is.
 */
function isOfHost(doc: Doc, { top }: Building, piece: Piece): boolean {
  const [first] = top.parts
  if (top.kind !== 'relative' || top.host === null) return false
  if ((wordsAt(doc, piece.head) & (Word.MEASURE | Word.COPULA)) === 0) return false
  // "Untuk pasien yang meninggal hari ini masih bertambah"
  if (top.about?.kind === 'for' && first !== undefined) return true
  if (!isWaiting(top.host)) return false
  // "yang sudah ditemukan berjumlah 14 jiwa"
  if (first === undefined) return piece.head > piece.first && /^(?:di|ter)[a-z]{3}/i.test(textOf(doc, piece.head - 1))
  if (first.role === 'subject')
    return top.parts.length === 1 && first.end > first.first + 1 && PRONOUN.test(textOf(doc, first.first))
  return top.parts.length <= MOST_SILENT && top.parts.every(({ role }) => role === 'adjunct' || role === 'noun')
}

/** Most parts of a relative clause without a verb. */
const MOST_SILENT = 4

const PRONOUN = /^(?:kita|kami|saya|aku|mereka|dia|ia)$/i

/** "Enam orang, dua di antaranya satpam, terluka": the subject that waits, else the one of what was said. */
function behindComma(doc: Doc, b: Building, piece: Piece): void {
  const waiting = waitingFor(b.top)
  // "sembuh: 40, meninggal: 20"
  if (waiting !== null && waiting.noun!.number >= 0 && isPairedAhead(doc, piece)) {
    goOn(b, waiting, piece)
    return
  }
  if (waiting !== null) b.top = waiting
  else {
    leave(b, ['relative', 'told', 'aside', 'parts'])
    if (isComplete(b.top)) {
      goOn(b, b.top, piece)
      return
    }
  }
  add(b, b.top, 'predicate', piece)
}

/** The clause around whose subject waits: one that is no aside before one that is. */
function waitingFor(clause: OpenClause): OpenClause | null {
  let aside: OpenClause | null = null
  for (let at: OpenClause | null = clause; at !== null && at.kind !== 'bracket'; at = at.host) {
    if (!isWaiting(at) || at.kind === 'parts' || at.kind === 'relative' || at.kind === 'told') continue
    if (at.kind !== 'aside') return at
    aside ??= at
  }
  return aside
}

/** Begins a clause with the same subject: "… dan dirawat". */
function goOn(b: Building, of: OpenClause, piece: Piece): void {
  const joined = open(b, 'joined', piece.first, { of, about: null, host: of.host, opener: b.joint, mood: of.mood })
  of.next.push(joined)
  add(b, joined, 'predicate', piece)
}

/** "15 orang, termasuk seorang wartawan, tewas" is said of all, "12 orang tewas, termasuk 3 anak, dan 5 orang terluka" of the last, "terdiri dari 3 tewas" of a part. */
function behindList(b: Building, last: OpenPart, piece: Piece): void {
  const list = b.top
  const host = list.host === null ? null : waitingHost(list.host)
  if (host !== null) b.top = host
  else if (last.joined) {
    list.parts.pop()
    split(b, list.host ?? list, last, piece)
    return
  }
  add(b, b.top, 'predicate', piece)
}

/** "62 WNI yang disekap berhasil diselamatkan": a verb with an auxiliary behind a clause within is of what stands around. */
function behindVerb(doc: Doc, b: Building, piece: Piece): void {
  if ((piece.head > piece.first || isOutward(doc, piece)) && !toHost(b)) {
    const adjunct = adjunctAround(b)
    if (adjunct !== null) {
      behindAdjunct(doc, b, adjunct, piece)
      return
    }
  }
  add(b, b.top, 'predicate', piece)
}

/** "karena jumlah jemaah yang batal mencapai 2.767": the adjunct that a relative clause is about, where a verb makes it a clause; left for what stands around. */
function adjunctAround(b: Building): OpenPart | null {
  const { kind, about, host } = b.top
  const isAround =
    kind === 'relative' && about?.role === 'adjunct' && host !== null && lastOf(host) === about && OPENED.includes(about.kind)
  if (!isAround || host === null) return null
  b.top = host
  return about
}

/** Whether a verb is never said of people in a clause within: "mencapai", "terjadi". */
const isOutward = (doc: Doc, { head }: Piece) => (wordsAt(doc, head) & (Word.MEASURE | Word.EVENT | Word.AUXILIARY)) !== 0

/** "Gempa mengguncang Turki 40 orang tewas": the number is the subject of what follows, not the measure of what was before. */
function behindMeasure(doc: Doc, b: Building, measure: OpenPart, piece: Piece): void {
  const clause = b.top
  // "ada 168 warga menjadi korban" against "korban 12 orang menjadi 14"
  const isMeasured = isClass(doc, piece.head, MEASURE_VERBS) && (wordsAt(doc, piece.head) & Word.STATE) === 0
  if (isMeasured || isOfSum(doc, clause, measure, piece)) {
    add(b, clause, 'predicate', piece)
    return
  }
  if (isPairedAhead(doc, piece)) {
    goOn(b, clause, piece)
    return
  }
  // "Pembunuhan tiga orang diselidiki": said of the deed.
  const subject = clause.parts.at(-2)
  if (subject?.role === 'subject' && wordsAt(doc, subject.head) & Word.DEED) {
    add(b, clause, 'predicate', piece)
    return
  }
  clause.parts.pop()
  split(b, clause, measure, piece)
}

/** "Jumlah pasien sebanyak 353 orang tersebar di …", "… sebanyak 10 orang adalah …": what says nothing of people is of the sum. */
function isOfSum(doc: Doc, { parts }: OpenClause, { first, number }: OpenPart, { head }: Piece): boolean {
  const subject = parts.find(({ role }) => role === 'subject')
  const isSum = subject !== undefined && subject.number < 0 && (wordsAt(doc, subject.first) & (Word.SUM | Word.BEARER)) !== 0
  return isSum && first < number && (wordsAt(doc, head) & (Word.STATE | Word.ACT)) === 0
}

/** Begins a clause with a part of another one as its subject. */
function split(b: Building, of: OpenClause, subject: OpenPart, piece: Piece): void {
  const begun = open(b, of.kind === 'bracket' ? 'bracket' : 'main', subject.first, { of, host: of.host, about: of.about })
  addSubject(begun, subject)
  add(b, begun, 'predicate', piece)
}

/** Whether a state is said of the number right behind it: "tewas 12 orang luka 5 orang". */
function isPairedAhead(doc: Doc, { head, end }: Piece): boolean {
  if (!(wordsAt(doc, head) & Word.STATE)) return false
  if (isMark(doc, end, ':') || isMark(doc, end, '=')) return true
  const number = numberAt(doc, end) ?? (wordsAt(doc, end) & Word.MODIFIER ? numberAt(doc, end + 1) : null)
  return number !== null && (wordsAt(doc, behindNumber(doc, number)) & Word.TIME) === 0
}

/** "mengakibatkan 12 orang tewas", "ditangkap polisi dan …", "bus yang mengangkut 51 penumpang terguling". */
function behindObject(doc: Doc, b: Building, object: OpenPart, piece: Piece): void {
  const clause = b.top
  const verb = clause.parts.findLast(({ role }) => role === 'predicate')!
  const words = wordsAt(doc, verb.head)
  if (isClass(doc, piece.head, MEASURE_VERBS) && words & Word.MEASURE) {
    add(b, clause, 'predicate', piece)
    return
  }
  if (
    !(words & Word.CAUSE) &&
    (words & (Word.ACT | Word.MEASURE | Word.COPULA) || !(wordsAt(doc, piece.head) & Word.STATE)) &&
    toHost(b)
  ) {
    add(b, b.top, 'predicate', piece)
    return
  }
  if (words & Word.STATE && isPairedAhead(doc, piece)) {
    goOn(b, clause, piece)
    return
  }
  const isOfPeople = object.number >= 0 || (wordsAt(doc, object.head) & Word.PEOPLE) !== 0
  // "ditangkap polisi …": who did it; "menabrak pohon tewas": said of who hit it.
  if (isPassive(doc, verb) || (!isOfPeople && !(words & Word.CAUSE) && wordsAt(doc, piece.head) & Word.STATE)) {
    add(b, clause, 'predicate', piece)
    return
  }
  const told = open(b, 'told', piece.first, { of: clause, about: object, host: clause })
  add(b, told, 'predicate', piece)
}

const isPassive = (doc: Doc, { head }: OpenPart) => /^di[a-z]{3}/i.test(textOf(doc, head))
