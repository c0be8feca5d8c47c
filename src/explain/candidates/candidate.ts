import { LANGUAGE_CUES } from '../../lexicon/language.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { Facts, Kind } from '../../model/kind.ts'
import type { Mentions } from '../../model/mention.ts'
import type { TokenRange } from '../../model/mentions/official.ts'
import type { Reason } from '../../model/reasons.ts'
import { hasShape, isClass, sentenceEnd, sentenceStart } from '../../text/view.ts'

/** Words that may tell of a fact, whether or not one came of them: tokens `[first, end)`. */
export interface Candidate {
  readonly first: number
  readonly end: number
  /** With the words around them that make their form: `[from, to)`. */
  readonly from: number
  readonly to: number
  /** What of it a fact of another kind must have for the words to be explained by that: `[first, end)`, the whole where nothing is said. */
  readonly core?: TokenRange
  /** The one token at which a rule may say why it took nothing; all of them where nothing is said. */
  readonly decidedAt?: number
  /** Why no fact came of them, where neither a rule nor what decides says so; `about` is the id of the fact it speaks of. */
  readonly code: Reason
  readonly about?: string
  /** Nothing beside them is of such a fact: they are told by `explain` alone. */
  readonly weak?: boolean
  /** A fact came of them, which does not say who speaks: they are told by `unread` alone. */
  readonly lacking?: boolean
}

/** What candidates are looked for in. */
export interface Read {
  readonly doc: Doc
  readonly mentions: Mentions
  readonly facts: Facts
  /** Whether a fact of a kind has some of the tokens. */
  readonly isTold: (kind: Kind, first: number, end: number) => boolean
}

/** Where the word right before token `i` begins, `i` where none stands before it in its sentence. */
export function wordBefore(doc: Doc, i: number): number {
  return i > sentenceStart(doc, i) && hasShape(doc, i - 1, Shape.WORD) ? i - 1 : i
}

/** The token behind the word that follows the words that end before `end`; `end` where none does, or one that every text is full of ("yang", "di"). */
export function wordBehind(doc: Doc, end: number): number {
  const stands = end < sentenceEnd(doc, end - 1) && hasShape(doc, end, Shape.WORD)
  return stands && !isClass(doc, end, LANGUAGE_CUES) ? end + 1 : end
}

/** Whether token `i` begins with a capital letter that its sentence does not ask for: part of a name. */
export function isNamed(doc: Doc, i: number): boolean {
  return hasShape(doc, i, Shape.CAPITAL) && i > sentenceStart(doc, i)
}
