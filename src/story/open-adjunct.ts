import { ADJUNCTS } from '../lexicon/clause-words.ts'
import { PURPOSES } from '../lexicon/count-words.ts'
import { type AdjunctKind, Mood } from '../model/clauses.ts'
import type { Doc } from '../model/doc.ts'
import { endOf, isClass, textOf } from '../text/view.ts'
import { add, addSubject, type Building, isWaiting, type OpenClause, type OpenPart, open, toHost } from './building.ts'
import type { Piece } from './pieces.ts'
import { Word, wordsAt } from './words.ts'

function isAim(doc: Doc, { first, end }: OpenPart): boolean {
  for (let i = first + 1; i < end; i++) if (isClass(doc, i, PURPOSES)) return true
  return false
}

/** Kinds of adjuncts that a verb behind them makes a clause: "setelah bus terguling", "dengan 120 masih dipantau". */
export const OPENED: readonly (AdjunctKind | null)[] = [
  'cause',
  'after',
  'before',
  'when',
  'since',
  'until',
  'during',
  'with',
  'for',
  'by-way',
  'besides',
]

/** Whether the subject of a clause may have its verb behind an adjunct; "Itu setelah dua warga tewas" has none. */
const waits = (doc: Doc, clause: OpenClause) => isWaiting(clause) && !isThat(doc, clause.parts[0])

/** "itu", "hal tersebut" */
const isThat = (doc: Doc, { first, end }: OpenPart) => /^(?:(?:hal )?(?:itu|ini|tersebut))$/i.test(textOf(doc, first, end))

/** "membuat total kematian akibat wabah mencapai 160 orang": the figure of the noun before the adjunct. */
const isOfSum = (doc: Doc, noun: OpenPart | undefined, { head }: Piece) =>
  noun?.role === 'object' && (wordsAt(doc, noun.first) & Word.SUM) !== 0 && (wordsAt(doc, head) & Word.MEASURE) !== 0

const isThen = (doc: Doc, { kind }: OpenPart, { head }: Piece) => kind === 'when' && (wordsAt(doc, head) & Word.EVENT) !== 0

/** "224 ribu kasus positif dengan korban tewas mencapai 26 ribu orang": a figure of those beside others. */
const isWith = (doc: Doc, { kind, noun }: OpenPart, { head }: Piece) =>
  kind === 'with' &&
  (wordsAt(doc, head) & (Word.MEASURE | Word.STATE)) === Word.MEASURE &&
  (wordsAt(doc, noun) & (Word.BEARER | Word.DEED)) !== 0

/** "setelah seorang wanita dilaporkan hilang": a verb behind people in a time is said of them. */
const isOfItsOwn = (doc: Doc, { kind, noun, number }: OpenPart) =>
  number >= 0 && (kind === 'after' || kind === 'when' || kind === 'before') && (wordsAt(doc, noun) & Word.PEOPLE) !== 0

/** "Untuk dua korban lain mengalami luka ringan": of whom a sentence is, no aim, as "Untuk 12 anak dirawat …" may be. */
const isTopic = (doc: Doc, { parts }: OpenClause, { number }: OpenPart, { head }: Piece) =>
  number >= 0 && parts.length === 0 && !/^di/i.test(textOf(doc, head))

/** Puts a verb behind an adjunct: it may make that a clause of its own. */
export function behindAdjunct(doc: Doc, b: Building, adjunct: OpenPart, piece: Piece): void {
  // "dalam upaya mereka mendapatkan bantuan": what they aim at.
  if (isAim(doc, adjunct)) {
    add(b, b.top, 'predicate', { ...piece, mood: piece.mood | Mood.PLANNED })
    return
  }
  // "Ada 230 orang di gedung itu saat gempa terjadi"
  const happens = adjunct.noun >= 0 && adjunct.number < 0 && (isThen(doc, adjunct, piece) || isWith(doc, adjunct, piece))
  if (!happens && !isOfItsOwn(doc, adjunct) && toHost(b)) {
    add(b, b.top, 'predicate', piece)
    return
  }
  const clause = b.top
  const isClause =
    OPENED.includes(adjunct.kind) &&
    (adjunct.noun >= 0 || adjunct.number >= 0) &&
    (happens || !waits(doc, clause)) &&
    !isOfSum(doc, clause.parts.at(-2), piece)
  if (!isClause) {
    add(b, clause, 'predicate', piece)
    return
  }
  clause.parts.pop()
  const opener = adjunct.first
  // "untuk PDP berjumlah 134 orang" against "untuk anak mendapat bantuan"
  const isFor = adjunct.kind === 'for' && (wordsAt(doc, piece.head) & Word.MEASURE) === 0 && !isTopic(doc, clause, adjunct, piece)
  adjunct.first = endOf(doc, opener, ADJUNCTS)
  adjunct.head = adjunct.noun
  adjunct.noun = -1
  adjunct.kind = null
  if (clause.parts.length === 0) {
    clause.kind = 'opened'
    clause.opener = opener
    clause.mood |= isFor ? Mood.PLANNED : 0
    addSubject(clause, adjunct)
    add(b, clause, 'predicate', piece)
    return
  }
  const opened = open(b, 'opened', opener, { opener, of: clause, host: clause.host, mood: isFor ? Mood.PLANNED : 0 })
  addSubject(opened, adjunct)
  add(b, opened, 'predicate', piece)
}
