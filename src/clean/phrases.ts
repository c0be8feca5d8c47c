import { BOILERPLATE, type BoilerplateRule } from '../lexicon/boilerplate.ts'
import { madeOnce } from '../text/made-once.ts'

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

/** The phrases inserts open with, ready to be looked up. */
export interface PhraseTable {
  /** Of every UTF-16 unit, whether an insert may open with it inside a line (`Opener` bits): asked of each before anything else. */
  readonly openers: Uint8Array
  /** Whether a phrase may stand at `at`: a cheap test before `matches`. */
  mayOpen(text: string, at: number): boolean
  /** Every phrase that stands at `at`, the longest first; white space of any kind stands for a space. */
  matches(text: string, at: number): PhraseMatch[]
}

/** What a UTF-16 unit is to the opening of an insert: it may open one, or whatever stands behind it may. */
export const Opener = { ITSELF: 1, BEHIND: 2 } as const

/** Makes a table of rules; of phrases of one length the one that stands first wins. */
function createPhraseTable(rules: readonly BoilerplateRule[]): PhraseTable {
  const byOpening: (Entry[] | undefined)[] = new Array(32_768)
  const used: Entry[][] = []
  for (const rule of rules) {
    for (const phrase of rule.phrases) {
      if (phrase.length < 3) throw new Error(`Expected a phrase of three characters or more, got \`${phrase}\``)
      const at = opening(phrase, 0)
      let entries = byOpening[at]
      if (entries === undefined) {
        entries = []
        byOpening[at] = entries
        used.push(entries)
      }
      entries.push({ phrase, rule })
    }
  }
  for (const entries of used) entries.sort((a, b) => b.phrase.length - a.phrase.length)
  return {
    openers: openersOf(rules),
    mayOpen: (text, at) => byOpening[opening(text, at)] !== undefined,
    matches(text, at) {
      const matches: PhraseMatch[] = []
      for (const { phrase, rule } of byOpening[opening(text, at)] ?? []) {
        const end = matchAt(text, at, phrase)
        if (end >= 0) matches.push({ rule, phrase, end })
      }
      return matches
    },
  }
}

/** No insert opens with a small letter inside a line, but behind a bracket, that of "loading...", and where a rule says so. */
function openersOf(rules: readonly BoilerplateRule[]): Uint8Array {
  const openers = new Uint8Array(65_536)
  const opensSmall = rules.some((rule) => rule.opensSmall)
  for (const { phrases } of rules) {
    for (const phrase of phrases) {
      const unit = phrase.charCodeAt(0)
      const isSmall = unit >= 97 && unit <= 122
      if (isSmall) openers[unit & ~32] = Opener.ITSELF
      if (!isSmall || unit === 108 || opensSmall) openers[unit] = Opener.ITSELF
    }
  }
  openers[40] |= Opener.BEHIND
  openers[91] |= Opener.BEHIND
  return openers
}

const OWN = createPhraseTable(BOILERPLATE)
const withAdded = madeOnce((added: readonly BoilerplateRule[]) => createPhraseTable([...added, ...BOILERPLATE]))

/** The table of fakta's own rules, and of rules a user adds before them. */
export function phrasesWith(added: readonly BoilerplateRule[]): PhraseTable {
  return added.length === 0 ? OWN : withAdded(added)
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

/** Upper and lower case agree in their last five bits. */
function opening(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31)
}

function lower(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit | 32 : unit
}
