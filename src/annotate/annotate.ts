import type { Doc, Scope } from '../model/doc.ts'
import type { NameIds } from '../model/gazetteer.ts'
import { lookUp } from '../text/lookup.ts'
import { readNumbers } from '../text/numbers.ts'
import { splitSentences } from '../text/sentences.ts'
import { stepsFor } from '../text/steps.ts'
import { tokenize } from '../text/tokenize.ts'
import { readLeanings } from './leaning.ts'
import { findNames } from './names.ts'
import { findOrganizations } from './organizations.ts'
import { findPlaceNames } from './places.ts'
import { scopeOf } from './scope.ts'

const NONE = new Int32Array(0)
const NO_NAMES = NONE as Int32Array & NameIds

/** Reads a text once for all extractors, with the built-in words and places or others: tokens, lexicon classes, sentences, numbers, names of places, name spans. */
export function annotate(text: string, scope: Scope = scopeOf(undefined), steps = stepsFor(text.length)): Doc {
  const tokens = tokenize(text)
  const sentences = splitSentences(text, tokens)
  const sentenceOf = new Int32Array(tokens.length)
  for (let s = 0; s + 1 < sentences.length; s++) for (let i = sentences[s]; i < sentences[s + 1]; i++) sentenceOf[i] = s
  const { words, phrases, phraseEnds } = lookUp(text, tokens, scope.lexicon)
  // One object filled step by step: code that meets docs of one shape alone runs faster by far.
  const doc: { -readonly [K in keyof Doc]: Doc[K] } = {
    steps,
    lexicon: scope.lexicon,
    gazetteer: scope.gazetteer,
    text,
    tokens,
    words,
    phrases,
    phraseEnds,
    sentenceOf,
    sentences,
    numbers: [],
    numberAt: NONE,
    names: [],
    nameAt: NONE,
    placeNames: NO_NAMES,
    placeEnds: NONE,
    leaning: new Int8Array(0),
    organizations: [],
    organizationAt: NONE,
    story: {
      paragraphs: NONE,
      speech: [],
      speechAt: NONE,
      said: new Uint8Array(0),
      clausesIn: () => [],
      counting: [],
      lists: [],
    },
  }
  doc.numbers = readNumbers(doc)
  doc.numberAt = coverage(doc.numbers, tokens.length)
  doc.names = findNames(doc)
  doc.nameAt = coverage(doc.names, tokens.length)
  const { placeNames, placeEnds } = findPlaceNames(doc)
  doc.placeNames = placeNames
  doc.placeEnds = placeEnds
  doc.leaning = readLeanings(doc)
  doc.organizations = findOrganizations(doc)
  doc.organizationAt = coverage(doc.organizations, tokens.length)
  return doc
}

function coverage(spans: readonly { first: number; end: number }[], length: number): Int32Array {
  const at = new Int32Array(length).fill(-1)
  for (let index = 0; index < spans.length; index++) {
    const { first, end } = spans[index]
    for (let i = first; i < end; i++) at[i] = index
  }
  return at
}
