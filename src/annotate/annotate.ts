import type { Doc } from '../model/doc.ts'
import { lookUp } from '../text/lookup.ts'
import { readNumbers } from '../text/numbers.ts'
import { splitSentences } from '../text/sentences.ts'
import { tokenize } from '../text/tokenize.ts'
import { readLeanings } from './leaning.ts'
import { findNames } from './names.ts'
import { findOrganizations } from './organizations.ts'
import { findPlaceNames } from './places.ts'

const NONE = new Int32Array(0)

/** Reads a text once for all extractors: tokens, lexicon classes, sentences, numbers, names of places, name spans. */
export function annotate(text: string): Doc {
  const tokens = tokenize(text)
  const sentences = splitSentences(text, tokens)
  const sentenceOf = new Int32Array(tokens.length)
  for (let s = 0; s + 1 < sentences.length; s++) sentenceOf.fill(s, sentences[s]!, sentences[s + 1]!)
  const doc = { text, tokens, ...lookUp(text, tokens), sentenceOf, sentences }
  const numbers = readNumbers(doc)
  const names = findNames(doc)
  const read = {
    ...doc,
    numbers,
    numberAt: coverage(numbers, tokens.length),
    names,
    nameAt: coverage(names, tokens.length),
    placeNames: NONE,
    placeEnds: NONE,
    leaning: new Int8Array(0),
    organizations: [],
    organizationAt: NONE,
  }
  const placed = { ...read, ...findPlaceNames(read) }
  const leaning = readLeanings(placed)
  const organizations = findOrganizations({ ...placed, leaning })
  return { ...placed, leaning, organizations, organizationAt: coverage(organizations, tokens.length) }
}

function coverage(spans: readonly { first: number; end: number }[], length: number): Int32Array {
  const at = new Int32Array(length).fill(-1)
  spans.forEach(({ first, end }, index) => {
    at.fill(index, first, end)
  })
  return at
}
