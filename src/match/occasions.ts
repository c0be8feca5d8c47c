import type { LexClass } from '../lexicon/table.ts'
import { type Doc, Shape } from '../model/doc.ts'
import { lexicon, perLexicon } from '../text/lexicon.ts'
import { onceADoc } from '../text/once-a-doc.ts'
import type { Trigger } from './rule.ts'

/** Most readers: each has a bit of a byte, and the last bit is taken. */
const MOST = 7

/** The bit of an entry of the lexicon whose other bits are worked out. */
const KNOWN = 1 << MOST

/** What the readers wait for: classes of words by reader, and the readers of each other trigger, one bit each. */
const classes: (readonly LexClass[])[] = []
const waiting = { number: 0, figure: 0, name: 0 }

/** Makes a reader of the tokens of a text at which any of the triggers stands, in order; one pass over a text serves all readers. */
export function occasions(triggers: readonly Trigger[]): (doc: Doc) => readonly number[] {
  const reader = classes.push(triggers.filter((trigger) => typeof trigger !== 'string')) - 1
  if (reader >= MOST) throw new Error(`Expected at most ${MOST} readers of occasions, got \`${classes.length}\``)
  for (const trigger of triggers) if (typeof trigger === 'string') waiting[trigger] |= 1 << reader
  return (doc) => tokensOf(doc)[reader]
}

/** The readers that wait for an entry of the lexicon, one bit each; worked out as texts ask. */
const tables = perLexicon(({ size }) => new Uint8Array(size).fill(KNOWN, 0, 1))

/** The tokens that each reader waits for. */
const tokensOf = onceADoc((doc: Doc): readonly (readonly number[])[] => {
  const table = tables()
  const { words, phrases, numbers, names } = doc
  const { shape, length } = doc.tokens
  const tokens: number[][] = classes.map(() => [])
  // Numbers and names stand in text order: the next of each is all that is asked for.
  let number = 0
  let name = 0
  for (let at = 0; at < length; at++) {
    const ofWord = table[words[at]] || readersOf(table, words[at])
    const ofPhrase = table[phrases[at]] || readersOf(table, phrases[at])
    let readers = (ofWord | ofPhrase) & ~KNOWN
    if (shape[at] & Shape.NUMBER) readers |= waiting.figure
    if (number < numbers.length && numbers[number].first === at) {
      readers |= waiting.number
      number++
    }
    if (name < names.length && names[name].first === at) {
      readers |= waiting.name
      name++
    }
    for (let reader = 0; readers !== 0; reader++, readers >>= 1) if (readers & 1) tokens[reader].push(at)
  }
  return tokens
})

/** The readers that wait for an entry, itself or a shorter phrase at its start. */
function readersOf(table: Uint8Array, entry: number): number {
  const lex = lexicon()
  const shorter = lex.shorter(entry)
  let readers = shorter === 0 ? KNOWN : table[shorter] || readersOf(table, shorter)
  classes.forEach((some, reader) => {
    if (some.some((cls) => lex.has(entry, cls))) readers |= 1 << reader
  })
  table[entry] = readers
  return readers
}
