import type { Gazetteer, NameIds } from './gazetteer.ts'
import type { Lexicon } from './lexicon.ts'
import type { Story } from './story.ts'

/**
 * The tokens of a text as parallel arrays: token `i` is `text.slice(start[i], end[i])`, offsets in UTF-16 units.
 * `shape[i]` is a bit set of `Shape`, `form[i]` the number of its word as printed: the same for the same word, 0 for a number and for a word that
 * has none.
 */
export interface Tokens {
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly shape: Uint16Array
  readonly form: Uint16Array
}

/** What a token looks like, one bit each. */
export const Shape = {
  /** Letters (clitics, hyphens and inner apostrophes included). */
  WORD: 1,
  /** Begins with a digit: "62", "1.503", "2,5", "07.55", "2/8/2022", "97-8". */
  NUMBER: 2,
  /** Anything else, one character a token. */
  PUNCTUATION: 4,
  /** A word that begins with an upper-case letter, or with an Arabic article before one ("al-Busaidi"). */
  CAPITAL: 8,
  /** A word of two letters or more, all of them upper case. */
  UPPER: 16,
  /** White space stands before the token. */
  SPACED: 32,
  /** The token is the first of a line or paragraph. */
  LINE_START: 64,
  /** A single upper-case letter, or letters with a full stop that belongs to them: "M.", "Jl.", "S.Sos". */
  ABBREVIATION: 128,
} as const

/** A number that stands in the text, in digits or words, read once for all kinds. */
export interface NumberSpan {
  /** First token and the one after the last. */
  readonly first: number
  readonly end: number
  /** The number, null when vague ("puluhan"). */
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  /** `digits` "62" · `words` "enam puluh dua" · `one` "seorang", "sepasang" · `vague` "puluhan" · `rounded` "dua ratusan", "12-an" · `range` "2-3" */
  readonly form: 'digits' | 'words' | 'one' | 'vague' | 'rounded' | 'range'
}

/** A run of capitalised words that may name a person, a body or a place; who gets it is decided in `resolve/`. */
export interface NameSpan {
  readonly first: number
  readonly end: number
}

/**
 * The name of an organisation: its head, what it is about and the area it is for ("Polda Jawa Timur", "Dinas Kesehatan Kabupaten Jember", "PT
 * Sinar Abadi (Persero) Tbk"), bracketed abbreviation included. A place inside is part of the name and no place of its own.
 */
export interface OrganizationSpan {
  readonly first: number
  readonly end: number
  /** The body is also a building where things happen (hospital, school, court, prison). */
  readonly site: boolean
}

/** What a capitalised word leans to, in tenths: below 0 for words of offices, bodies and places, above 0 for persons' names. */
export const Lean = {
  /** A word of the name of a body. */
  BODY: -80,
  /** A word of offices, and an abbreviation. */
  OFFICE: -60,
  /** A word that only names of places have. */
  PLACE: -30,
  /** A person's name and something else. */
  MIXED: -2,
  /** In no table. */
  UNKNOWN: 10,
  INITIAL: 20,
  /** A person's name for sure. */
  GIVEN: 40,
  /** One by which the text names a speaker. */
  SPOKEN: 80,
} as const

/** The words and the places that a text is read with. */
export interface Scope {
  readonly lexicon: Lexicon
  readonly gazetteer: Gazetteer
}

/** How much work an article has taken so far, and how much it may: questions asked of its words. */
export interface Steps {
  taken: number
  readonly most: number
}

/** A text with everything the extractors read off it; never altered, everything is an offset into it. */
export interface Doc extends Scope {
  /** The one thing that changes: it counts what is asked. */
  readonly steps: Steps
  readonly text: string
  readonly tokens: Tokens
  /** Lexicon entry of each token alone, 0 for none. */
  readonly words: Int32Array
  /** Lexicon entry of the longest phrase of two tokens or more that starts at the token, 0 for none. */
  readonly phrases: Int32Array
  /** The token after that phrase. */
  readonly phraseEnds: Int32Array
  /** The sentence each token belongs to. */
  readonly sentenceOf: Int32Array
  /** First token of each sentence, and the number of tokens at the end. */
  readonly sentences: Int32Array
  readonly numbers: readonly NumberSpan[]
  /** Index into `numbers` of the number that covers a token, -1 for none. */
  readonly numberAt: Int32Array
  readonly names: readonly NameSpan[]
  /** Index into `names` of the name span that covers a token, -1 for none. */
  readonly nameAt: Int32Array
  /** Number of the longest gazetteer name that starts at a capitalised token, -1 for none, and the token after it. */
  readonly placeNames: NameIds
  readonly placeEnds: Int32Array
  /** What each capitalised token leans to, on the scale of `Lean`; 0 for others. */
  readonly leaning: Int8Array
  /** Names of organisations in text order, none inside another. */
  readonly organizations: readonly OrganizationSpan[]
  /** Index into `organizations` of the one that covers a token, -1 for none. */
  readonly organizationAt: Int32Array
  /** How the text tells its story; empty until the stage of that name has read it. */
  readonly story: Story
}

/** A doc as far as it is read when numbers and names are looked for. */
export type DocWords = Pick<
  Doc,
  'steps' | 'lexicon' | 'text' | 'tokens' | 'words' | 'phrases' | 'phraseEnds' | 'sentenceOf' | 'sentences'
>
