import { BOILERPLATE, type BoilerplateRule } from '../lexicon/boilerplate.ts'

/** A phrase as it was met in a text. */
export interface PhraseMatch {
  rule: BoilerplateRule
  phrase: string
  /** Where the phrase ends, in UTF-16 units. */
  end: number
}

interface Entry {
  phrase: string
  rule: BoilerplateRule
}

/** Phrases by their first two characters, the longest first, the rule that stands first in the table winning. */
const BY_OPENING = new Map<number, Entry[]>()
/** One byte for each pair of first characters (cut to 8 bits each) that opens a phrase. */
const OPENINGS = new Uint8Array(65_536)

for (const rule of BOILERPLATE) {
  for (const phrase of rule.phrases) {
    const key = opening(phrase.charCodeAt(0), phrase.charCodeAt(1))
    OPENINGS[key] = 1
    const entries = BY_OPENING.get(key) ?? []
    entries.push({ phrase, rule })
    BY_OPENING.set(key, entries)
  }
}
for (const entries of BY_OPENING.values()) entries.sort((a, b) => b.phrase.length - a.phrase.length)

/** Whether a phrase may open with these two characters: a cheap test before `matchPhrases`. */
export function mayOpen(first: number, second: number): boolean {
  return OPENINGS[opening(lower(first), lower(second))] === 1
}

/** Every phrase of the table that stands at `at`, the longest first; white space of any kind stands for a space. */
export function matchPhrases(text: string, at: number): PhraseMatch[] {
  const entries = BY_OPENING.get(opening(lower(text.charCodeAt(at)), lower(text.charCodeAt(at + 1))))
  const matches: PhraseMatch[] = []
  for (const { phrase, rule } of entries ?? []) {
    const end = matchAt(text, at, phrase)
    if (end >= 0) matches.push({ rule, phrase, end })
  }
  return matches
}

function matchAt(text: string, at: number, phrase: string): number {
  let i = at
  for (let n = 0; n < phrase.length; n++) {
    const wanted = phrase.charCodeAt(n)
    if (wanted === 32 && n > 0) {
      const from = i
      while (i - from < 4 && isSpace(text.charCodeAt(i))) i++
      if (i === from) return -1
    } else if (lower(text.charCodeAt(i)) === wanted) i++
    else return -1
  }
  const last = phrase.charCodeAt(phrase.length - 1)
  const next = lower(text.charCodeAt(i))
  // "Baca jugalah": the phrase ends inside a word; "KetentuanPeriksa": two sentences glued.
  const isInsideWord = last >= 97 && last <= 122 && next >= 97 && next <= 122 && text.charCodeAt(i) >= 97
  return isInsideWord ? -1 : i
}

/** Whether a UTF-16 unit is a space, tab or no-break space. */
export function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 160
}

function opening(first: number, second: number): number {
  return ((first & 255) << 8) | (second & 255)
}

function lower(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit | 32 : unit
}
