import type { Doc } from '../model/doc.ts'
import { textOf } from '../text/view.ts'
import {
  add,
  type Building,
  bracketOf,
  complete,
  forget,
  hasSubject,
  isApart,
  isComplete,
  isWaiting,
  lastOf,
  leave,
  type OpenClause,
  type OpenPart,
  open,
  waitingHost,
} from './building.ts'
import type { Piece } from './pieces.ts'
import { Word, wordsAt } from './words.ts'

/** Puts a noun phrase where it belongs: before or behind a verb, beside another noun, or into a clause of its own. */
export function attachNoun(doc: Doc, b: Building, piece: Piece): void {
  if (!isApart(b)) {
    placeNoun(doc, b, piece)
    return
  }
  const { comma, joint } = b
  const clause = comma ? leave(b, ['relative', 'told']) : b.top
  // "1.140 KK atau 4.007 jiwa terdampak"
  if (isAlternative(doc, b, piece)) {
    add(b, clause, 'object', piece, true)
    return
  }
  // "2.331.727 kasus terjangkit, dengan …": the comma ends what the noun phrase says.
  if (comma && clause.noun?.stated) complete(clause)
  if (isComplete(clause)) {
    beginBehind(b, clause, piece)
    return
  }
  if (!hasSubject(clause)) {
    placeNoun(doc, b, piece)
    return
  }
  if (joint >= 0 || clause.kind === 'parts') {
    joinNoun(b, clause, piece, comma)
    return
  }
  // "Sedangkan 3.700 warga, sebagian besar perempuan, tewas": a group waits for its verb.
  if (clause.kind === 'opened' && clause.host === null && (clause.noun === null || clause.noun.number < 0)) {
    beginBehind(b, clause, piece)
    return
  }
  const isSibling = clause.kind === 'aside' || clause.kind === 'bracket'
  const about = isSibling ? clause.about : clause.noun
  const host = isSibling ? clause.host : clause
  const kind = clause.kind === 'bracket' ? 'bracket' : 'aside'
  add(b, open(b, kind, piece.first, { of: clause, about, host }), 'subject', piece)
}

/** Whether a number is another measure of the object before it: "mencatat 1.140 KK atau 4.007 jiwa". */
function isAlternative(doc: Doc, { comma, joint, top }: Building, { number }: Piece): boolean {
  const last = lastOf(top)
  return !comma && joint >= 0 && number >= 0 && last?.role === 'object' && last.number >= 0 && /^atau$/i.test(textOf(doc, joint))
}

/** "dua pria dan tiga anak", "warga dari Agam dan Padang" */
function joinNoun(b: Building, clause: OpenClause, piece: Piece, comma: boolean): void {
  const last = lastOf(clause)
  const isGoverned = last?.role === 'adjunct' && piece.number < 0 && !comma
  if (isGoverned) add(b, clause, 'adjunct', { ...piece, adjunct: last.kind, noun: piece.head }, true)
  else add(b, clause, 'subject', piece, true)
}

/** A noun phrase right behind what stands before it. */
function placeNoun(doc: Doc, b: Building, piece: Piece): void {
  const clause = b.top
  const last = lastOf(clause)
  const counts = piece.number >= 0
  switch (last?.role) {
    case undefined:
      // "yang diduga karyawan": what somebody is.
      add(b, clause, clause.kind === 'relative' && b.led && !counts ? 'noun' : 'subject', piece)
      return
    case 'predicate':
      placeBehindVerb(doc, b, last, piece)
      return
    case 'subject':
    case 'object':
      if (counts && piece.first < piece.number && measureOfHost(doc, b, piece)) return
      add(b, clause, counts ? 'measure' : 'noun', piece)
      return
    case 'adjunct':
      placeBehindAdjunct(doc, b, clause, last, piece)
      return
    default:
      // "Agam 19 orang Padang 7 orang"
      beginBehind(b, clause, piece)
      return
  }
}

/** A noun phrase behind a verb is its object; behind a state within "yang …" a number measures what that is about ("yang hilang ada tiga orang"). */
function placeBehindVerb(doc: Doc, b: Building, verb: OpenPart, piece: Piece): void {
  const { top } = b
  // "Saat ledakan terjadi ada 34 orang di pabrik itu": nobody is the object of what happens.
  if (piece.number >= 0 && wordsAt(doc, verb.head) & Word.EVENT) {
    beginBehind(b, top, piece)
    return
  }
  const isMeasure =
    top.kind === 'relative' && piece.number >= 0 && (wordsAt(doc, verb.head) & (Word.STATE | Word.ACT)) === Word.STATE
  if (isMeasure && top.host !== null && isWaiting(top.host)) {
    b.top = top.host
    add(b, b.top, 'measure', piece)
  } else add(b, top, 'object', piece)
}

/** "jumlah warga yang terluka … tercatat 580 orang": a number that words lead to measures the sum around. */
function measureOfHost(doc: Doc, b: Building, piece: Piece): boolean {
  const { kind, host } = b.top
  if (kind !== 'relative' || host === null) return false
  const isSum = isWaiting(host) && host.noun !== null && (wordsAt(doc, host.noun.first) & Word.SUM) !== 0
  // "Konfirmasi positif yang kita dapatkan sebanyak 7.135 orang"
  if (!isSum && !hasSubject(b.top)) return false
  b.top = host
  add(b, host, 'measure', piece)
  return true
}

function placeBehindAdjunct(doc: Doc, b: Building, clause: OpenClause, last: OpenPart, piece: Piece): void {
  if (!hasSubject(clause) && !isComplete(clause)) add(b, clause, 'subject', piece)
  // "dengan korban 230 orang"
  else if (last.kind === 'with' && last.noun >= 0 && last.number < 0 && piece.number >= 0) add(b, clause, 'measure', piece)
  // "…, di Tanah Datar 15 orang": the place opens what follows; a number is no measure of another one.
  else if (isComplete(clause) ? last.joined || piece.number < 0 : isCounted(clause, piece)) beginBehind(b, clause, piece)
  else if (piece.number >= 0) {
    if (!measureOfHost(doc, b, piece)) add(b, clause, 'measure', piece)
  }
  // "Empat dari 11 tersangka itu pelajar"
  else if (wordsAt(doc, last.end - 1) & Word.DEMONSTRATIVE) add(b, clause, 'noun', piece)
  else add(b, clause, 'adjunct', { ...piece, adjunct: last.kind, noun: piece.head })
}

const isCounted = ({ noun }: OpenClause, { number }: Piece) => number >= 0 && noun !== null && noun.number >= 0

/** Begins a clause with a noun phrase as its subject behind one that is complete, with the adjuncts that stand apart right before. */
function beginBehind(b: Building, clause: OpenClause, piece: Piece): void {
  const { comma, joint } = b
  const led = isApart(b) ? [] : takeLeads(clause)
  const kind = clause.kind === 'joined' || clause.kind === 'opened' || clause.kind === 'told' ? 'main' : clause.kind
  const mood = joint >= 0 && !comma ? clause.mood : 0
  const { host } = clause
  const about = kind === 'main' ? null : clause.about
  const begun = open(b, kind, led[0]?.first ?? piece.first, { of: clause, about, host, mood, opener: joint })
  for (const part of led) begun.parts.push(part)
  add(b, begun, 'subject', piece)
}

/** Takes the adjuncts that stand apart at the end of a clause from it. */
function takeLeads(clause: OpenClause): OpenPart[] {
  const last = lastOf(clause)
  if (last?.role !== 'adjunct' || !last.joined) return []
  clause.parts.pop()
  return [last]
}

/** Puts an adjunct into the innermost clause that goes on. */
export function attachAdjunct(b: Building, piece: Piece): void {
  const clause = b.comma ? leave(b, ['relative', 'told']) : b.top
  // "masih dalam proses pemantauan": said of the subject.
  if (b.led && isWaiting(clause)) complete(clause)
  add(b, clause, 'adjunct', piece, isApart(b))
}

/** Begins a relative clause about the noun before it; where none stands right before, "yang" is a noun of its own ("… dan yang meninggal 31 orang"). */
export function attachRelative(doc: Doc, b: Building, piece: Piece): void {
  const isJoined = b.joint >= 0
  if (b.comma) leave(b, ['relative', 'told', 'aside'])
  const clause = b.top
  const last = lastOf(clause)
  const isAgain = last?.role === 'predicate' && !isApart(b)
  let about = isJoined || last === null || last.role === 'predicate' ? null : last
  if (isAgain) about = clause.kind === 'relative' ? clause.about : clause.noun
  if (about === null) {
    attachNoun(doc, b, piece)
    about = lastOf(b.top)!
  }
  b.comma = false
  open(b, 'relative', piece.first, { opener: piece.first, of: b.top, about, host: b.top })
}

/** Begins a clause behind a word that opens one: within a clause that still waits for its verb, else behind it. */
export function attachOpener(b: Building, piece: Piece): void {
  const host = waitingHost(b.top)
  if (host !== null) b.top = host
  const { first, mood } = piece
  const of = b.top
  forget(b)
  if (of.kind === 'main' && of.parts.length === 0) {
    of.kind = 'opened'
    of.opener = first
    of.mood |= mood
    return
  }
  open(b, 'opened', first, { opener: first, of, host: host ?? bracketOf(of), mood })
}

/** Begins a bracket about what stands before it. */
export function attachBracket(b: Building, { first }: Piece): void {
  const { top } = b
  forget(b)
  open(b, 'bracket', first, { opener: first, of: top, about: lastOf(top), host: top })
}

/** Ends the innermost bracket. */
export function closeBracket(b: Building): void {
  const bracket = bracketOf(b.top)
  if (bracket?.host == null) return
  b.top = bracket.host
  forget(b)
}

/** Begins a clause that stands alone, behind what was said so far. */
export function beginAnew(b: Building, first: number, opener: number): void {
  const of = b.top
  forget(b)
  if (of.parts.length === 0 && of.kind === 'main') {
    of.opener = opener
    return
  }
  open(b, 'main', first, { opener, of, host: bracketOf(of) })
}
