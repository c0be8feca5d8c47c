import { Shape, type Tokens } from '../model/doc.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { perForm } from '../tables/forms.ts'
import { madeOnce } from './made-once.ts'

const entriesOf = madeOnce((lex: Lexicon) => perForm((word) => (word.length > LONGEST_WORD ? 0 : entryOf(lex, word))))

const CLITIC = /(?:nya|lah|kah|pun|ku|mu)$/
/** No word of the lexicon is longer; a longer token is not looked up. */
const LONGEST_WORD = 40

/** Entry of a token: as written, without the full stop of an abbreviation ("Okt."), without its clitic ("korbannya"), or as one half of a reduplication ("luka-luka"). */
function entryOf(lex: Lexicon, word: string): number {
  const direct = lex.wordEntry(word)
  if (direct !== 0) return direct
  if (word.endsWith('.')) return entryOf(lex, word.slice(0, -1))
  const bare = word.replace(CLITIC, '')
  if (bare.length !== word.length && bare.length >= 3) {
    const entry = lex.wordEntry(bare.endsWith('-') ? bare.slice(0, -1) : bare)
    if (entry !== 0) return entry
  }
  const hyphen = word.indexOf('-')
  return hyphen > 0 && word.slice(0, hyphen).toLowerCase() === word.slice(hyphen + 1).toLowerCase()
    ? lex.wordEntry(word.slice(0, hyphen))
    : 0
}

/** Looks each token up in a lexicon, alone and as the beginning of a phrase (the longest). */
export function lookUp(
  text: string,
  tokens: Tokens,
  lex: Lexicon,
): { words: Int32Array; phrases: Int32Array; phraseEnds: Int32Array } {
  const entryAt = entriesOf(lex)
  const { length, shape } = tokens
  const words = new Int32Array(length)
  const phrases = new Int32Array(length)
  const phraseEnds = new Int32Array(length)
  // Backwards: the words behind a token, which its phrases go on with, are known by then.
  for (let i = length - 1; i >= 0; i--) {
    if (shape[i] & Shape.NUMBER) continue
    words[i] = entryAt(text, tokens, i)
    let node = lex.firstStep(words[i])
    for (let j = i + 1; node !== 0 && j < length && words[j] && !(shape[j] & Shape.LINE_START); j++) {
      node = lex.step(node, words[j])
      if (node !== 0 && lex.phraseAt(node) !== 0) {
        phrases[i] = lex.phraseAt(node)
        phraseEnds[i] = j + 1
      }
    }
  }
  return { words, phrases, phraseEnds }
}
