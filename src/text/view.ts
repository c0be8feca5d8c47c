import { type Doc, Shape } from '../model/doc.ts'
import type { LexClass, Lexicon } from '../model/lexicon.ts'
import { madeOnce } from './made-once.ts'
import { take } from './steps.ts'

/** The text of tokens `first` to `end` (exclusive), as printed; empty for none. */
export function textOf(doc: Doc, first: number, end = first + 1): string {
  return first < end && first >= 0 && end <= doc.tokens.length
    ? doc.text.slice(doc.tokens.start[first], doc.tokens.end[end - 1])
    : ''
}

/** Whether token `i` has any of the `Shape` bits. */
export function hasShape(doc: Doc, i: number, bits: number): boolean {
  take(doc.steps, 1)
  return i >= 0 && i < doc.tokens.length && (doc.tokens.shape[i] & bits) !== 0
}

/** Whether token `i` is this punctuation mark. */
export function isMark(doc: Doc, i: number, mark: string): boolean {
  return hasShape(doc, i, Shape.PUNCTUATION) && doc.text.startsWith(mark, doc.tokens.start[i])
}

/** The value `cls` gives to the longest phrase or word that starts at token `i`, undefined for none. */
export function valueAt<V>(doc: Doc, i: number, cls: LexClass<V>): V | undefined {
  const id = entryAt(doc, i, cls)
  return id === 0 ? undefined : doc.lexicon.value(id, cls)
}

/** The token after the longest phrase or word of `cls` that starts at token `i`, 0 for none. */
export function endOf(doc: Doc, i: number, cls: LexClass): number {
  const id = entryAt(doc, i, cls)
  return id === 0 ? 0 : endOfEntry(doc, i, id)
}

/** Whether a phrase or word of `cls` starts at token `i`. */
export function isClass(doc: Doc, i: number, cls: LexClass): boolean {
  return entryAt(doc, i, cls) !== 0
}

/** The longest phrase or word of `cls` that starts at token `i`: its value and the token after it. */
export function found<V>(doc: Doc, i: number, cls: LexClass<V>): { value: V; end: number } | undefined {
  const id = entryAt(doc, i, cls)
  return id === 0 ? undefined : { value: doc.lexicon.value(id, cls), end: endOfEntry(doc, i, id) }
}

/** The token after an entry that starts at token `i`: the longest phrase there, one inside it or the word. */
function endOfEntry(doc: Doc, i: number, id: number): number {
  let phrase = doc.phrases[i]
  if (phrase === id) return doc.phraseEnds[i]
  const lex = doc.lexicon
  let end = i + 1
  while (phrase !== id && phrase !== 0) {
    end = i + lex.shorterLength(phrase)
    phrase = lex.shorter(phrase)
  }
  return phrase === 0 ? i + 1 : end
}

/** The entry of the longest phrase or word of `cls` that starts at token `i`, 0 for none. */
function entryAt(doc: Doc, i: number, cls: LexClass): number {
  if (i < 0 || i >= doc.words.length) return 0
  const word = doc.words[i]
  // Half of all questions end here: where no word stands, no phrase begins.
  if (word === 0) return 0
  const phrase = doc.phrases[i]
  const lex = doc.lexicon
  take(doc.steps, 1)
  return (phrase !== 0 && phraseOf(lex, phrase, cls)) || (lex.has(word, cls) ? word : 0)
}

/** A phrase if it is of `cls`, else the longest shorter one at the same start that is, 0 for none. */
function phraseOf(lex: Lexicon, phrase: number, cls: LexClass): number {
  let entry = phrase
  while (entry !== 0 && !lex.has(entry, cls)) entry = lex.shorter(entry)
  return entry
}

/** A class, or several that count as one. */
type ClassGroup = LexClass | readonly LexClass[]

/** Makes a reader that tells in which of some classes (bit 0 the first) an entry of a lexicon lies, itself or by a shorter phrase at its start. */
export function entryBits(groups: readonly ClassGroup[]): (lexicon: Lexicon, entry: number) => number {
  const tableOf = bitTables(groups)
  return (lexicon, entry) => bitsOf(lexicon, tableOf(lexicon), lexicon.sets[entry])
}

/** Makes a reader that tells at once in which of some classes (bit 0 the first) the words and phrases lie that start at a token. */
export function classBits(groups: readonly ClassGroup[]): (doc: Doc, i: number) => number {
  const tableOf = bitTables(groups)
  return (doc, i) => {
    const word = doc.words[i]
    // Outside the text, or no word of the lexicon: then no phrase begins here either.
    if (!word) return 0
    take(doc.steps, 1)
    const { lexicon } = doc
    const table = tableOf(lexicon)
    const phrase = doc.phrases[i]
    const bits = bitsOf(lexicon, table, lexicon.sets[word])
    return phrase === 0 ? bits : bits | bitsOf(lexicon, table, lexicon.sets[phrase])
  }
}

/** The bits of each set of classes of a lexicon. */
interface BitTable {
  readonly classes: readonly (readonly LexClass[])[]
  /** Worked out set by set as texts ask: most of the lexicon never comes up in one article. -1: not yet. */
  readonly bits: Int32Array
}

function bitTables(groups: readonly ClassGroup[]): (lexicon: Lexicon) => BitTable {
  const classes: readonly (readonly LexClass[])[] = groups.map((group) => [group].flat())
  return madeOnce(({ setCount }: Lexicon) => ({ classes, bits: new Int32Array(setCount).fill(-1) }))
}

function bitsOf(lexicon: Lexicon, { classes, bits }: BitTable, set: number): number {
  const known = bits[set]
  return known === -1 ? learnBits(lexicon, classes, bits, set) : known
}

function learnBits(lexicon: Lexicon, classes: BitTable['classes'], known: Int32Array, set: number): number {
  let bits = 0
  for (let bit = 0; bit < classes.length; bit++) for (const cls of classes[bit]) if (lexicon.setHas(set, cls)) bits |= 1 << bit
  known[set] = bits
  return bits
}

/** Whether each of the tokens `[first, end)` leans to a person's name. */
export function mayBeName(doc: Doc, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (doc.leaning[i] <= 0) return false
  return true
}

/** First token of the sentence that token `i` stands in. */
export function sentenceStart(doc: Doc, i: number): number {
  return doc.sentences[doc.sentenceOf[i]]
}

/** The token after the last of the sentence that token `i` stands in. */
export function sentenceEnd(doc: Doc, i: number): number {
  return doc.sentences[doc.sentenceOf[i] + 1]
}
