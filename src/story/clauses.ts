import type { Clause } from '../model/clauses.ts'
import { Mood } from '../model/clauses.ts'
import { type Doc, Shape } from '../model/doc.ts'
import type { StatementMention } from '../model/mentions/statement.ts'
import { firstFrom } from '../text/first-from.ts'
import { hasShape } from '../text/view.ts'
import { attachAdjunct, attachBracket, attachNoun, attachOpener, attachRelative, beginAnew, closeBracket } from './attach.ts'
import { attachList } from './attach-list.ts'
import { attachVerb } from './attach-verb.ts'
import { type Building, begin, hasSubject, isComplete, type OpenClause } from './building.ts'
import { type Piece, readPiece } from './pieces.ts'

/** Makes a reader that cuts a sentence into its clauses, once; what somebody says begins a clause of its own. */
export function clauseReader(doc: Doc, speech: readonly StatementMention[]): (sentence: number) => readonly Clause[] {
  const edges = edgesOf(speech)
  const read: (readonly Clause[])[] = []
  return (sentence) => {
    read[sentence] ??= readSentence(doc, doc.sentences[sentence], doc.sentences[sentence + 1], edges)
    return read[sentence]
  }
}

/** The tokens at which words that somebody says begin and end, in order, each once. */
function edgesOf(speech: readonly StatementMention[]): number[] {
  const edges = new Set(speech.flatMap(({ parts }) => parts.flat()))
  return [...edges].sort((a, b) => a - b)
}

function readSentence(doc: Doc, from: number, to: number, edges: readonly number[]): Clause[] {
  const clauses: OpenClause[] = []
  const b = begin(clauses, from)
  let edge = firstFrom(edges.length, (i) => edges[i], from)
  for (let i = from; i < to; ) {
    for (; edges[edge] <= i; edge++) if (edges[edge] === i && i > from) beginAnew(b, i, -1)
    const piece = readPiece(doc, i, Math.min(to, edges[edge] ?? to))
    attach(doc, b, piece)
    i = piece.end
  }
  finish(clauses)
  return clauses
}

function attach(doc: Doc, b: Building, piece: Piece): void {
  switch (piece.kind) {
    case 'noun':
      attachNoun(doc, b, piece)
      return
    case 'verb':
      attachVerb(doc, b, piece)
      return
    case 'adjunct':
      attachAdjunct(b, piece)
      return
    case 'relative':
      attachRelative(doc, b, piece)
      return
    case 'opener':
      attachOpener(b, piece)
      return
    case 'list':
      attachList(doc, b, piece)
      return
    case 'joint':
      b.joint = piece.first
      return
    case 'comma':
      b.comma = true
      b.led = false
      b.mood = 0
      return
    case 'dash':
      // "CIREBON, KOMPAS.com -- Seorang guru …": what stands before it is a dateline.
      if (isDateline(doc, b)) {
        beginAnew(b, piece.first, -1)
        return
      }
      b.comma = true
      b.mood = 0
      return
    case 'break':
    case 'colon':
      beginAnew(b, piece.first, piece.first)
      return
    case 'open':
      attachBracket(b, piece)
      return
    case 'close':
      closeBracket(b)
      return
    case 'words':
      // "Yang sembuh dua orang, mudah-mudahan bertambah": what was said before is so.
      if (piece.mood & Mood.SUPPOSED && !(b.comma && isComplete(b.top))) b.top.mood |= Mood.SUPPOSED
      b.mood |= piece.mood
      b.led = true
  }
}

/** Whether a sentence that opens a paragraph holds nothing but names so far. */
function isDateline(doc: Doc, { clauses, top }: Building): boolean {
  const from = doc.sentences[doc.sentenceOf[top.first]]
  if (!hasShape(doc, from, Shape.LINE_START) || top.end - from > DATELINE || isComplete(top)) return false
  const own = clauses.slice(-MOST_NAMES).filter(({ first }) => first >= from)
  return own.every(({ parts }) => parts.every(({ role, first }) => role === 'subject' && hasShape(doc, first, Shape.CAPITAL)))
}

/** Longest dateline, in tokens, and most names in it. */
const DATELINE = 12
const MOST_NAMES = 6

/** A clause ends with those that stand within it; an empty one at the end is none. */
function finish(clauses: OpenClause[]): void {
  if (clauses.at(-1)?.parts.length === 0) clauses.pop()
  // "diselamatkan setelah sempat disekap": an opened clause without a subject has that of the one it goes on with.
  for (const clause of clauses) {
    if (clause.kind === 'opened' && clause.of !== null && !hasSubject(clause) && isComplete(clause)) clause.of.next.push(clause)
  }
  for (let i = clauses.length - 1; i >= 0; i--) {
    const { host, end } = clauses[i]
    if (host !== null && host.end < end) host.end = end
  }
}
