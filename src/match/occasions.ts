import { type Doc, Shape } from '../model/doc.ts'
import type { LexClass, Lexicon } from '../model/lexicon.ts'
import { madeOnce } from '../text/made-once.ts'
import type { Trigger } from './rule.ts'

/** Most readers: each has a bit of a byte, and one bit is taken. */
const MOST = 7

/** The bit of a set of classes whose other bits are worked out. */
const KNOWN = 1 << MOST

/**
 * Makes a function that gives each of some readers the tokens of a text at which one of its triggers stands, in order; one pass over a text serves
 * them all.
 */
export function occasions(readers: readonly (readonly Trigger[])[]): (doc: Doc) => readonly (readonly number[])[] {
  if (readers.length > MOST) throw new Error(`Expected at most ${MOST} readers of occasions, got \`${readers.length}\``)
  const classes = readers.map((triggers) => triggers.filter((trigger): trigger is LexClass => typeof trigger !== 'string'))
  /** The readers that wait for something, one bit each. */
  const waitingFor = (wanted: Trigger) =>
    readers.reduce((bits, triggers, reader) => (triggers.includes(wanted) ? bits | (1 << reader) : bits), 0)
  const waiting = { number: waitingFor('number'), figure: waitingFor('figure'), name: waitingFor('name') }
  /** The readers that wait for what is in a set of classes; worked out as texts ask. */
  const tableOf = madeOnce(({ setCount }: Lexicon) => new Uint8Array(setCount).fill(KNOWN, 0, 1))

  const learnReaders = (lexicon: Lexicon, table: Uint8Array, set: number): number => {
    let bits = KNOWN
    classes.forEach((some, reader) => {
      if (some.some((cls) => lexicon.setHas(set, cls))) bits |= 1 << reader
    })
    table[set] = bits
    return bits
  }

  return (doc) => {
    const { lexicon, words, phrases, numbers, names } = doc
    const { sets } = lexicon
    const { shape, length } = doc.tokens
    const table = tableOf(lexicon)
    const tokens: number[][] = readers.map(() => [])
    // Numbers and names stand in text order: the next of each is all that is asked for.
    let number = 0
    let name = 0
    for (let at = 0; at < length; at++) {
      const word = sets[words[at]]
      const phrase = sets[phrases[at]]
      const ofWord = table[word] || learnReaders(lexicon, table, word)
      const ofPhrase = table[phrase] || learnReaders(lexicon, table, phrase)
      let bits = (ofWord | ofPhrase) & ~KNOWN
      if (shape[at] & Shape.NUMBER) bits |= waiting.figure
      if (number < numbers.length && numbers[number].first === at) {
        bits |= waiting.number
        number++
      }
      if (name < names.length && names[name].first === at) {
        bits |= waiting.name
        name++
      }
      for (let reader = 0; bits !== 0; reader++, bits >>= 1) if (bits & 1) tokens[reader].push(at)
    }
    return tokens
  }
}
