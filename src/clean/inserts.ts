import type { BoilerplateRule } from '../lexicon/boilerplate.ts'
import { captionReach, nextRelated } from './caption.ts'
import type { Cut } from './cut.ts'
import { headlineEnd } from './headline.ts'
import { lineForm } from './line-form.ts'
import { isSpace, Opener, type PhraseMatch, type PhraseTable } from './phrases.ts'
import { sentenceEnd } from './sentence.ts'
import { UNITS, Unit } from './units.ts'
import type { Vocabulary } from './words.ts'

/** The lines of a text are walked with this: bounds of the line, and the vocabulary of the article, read when first needed. */
export interface LineContext {
  text: string
  start: number
  end: number
  vocabulary: () => Vocabulary
  phrases: PhraseTable
}

const LONGEST_LINE = 300
/** A line with more phrases that open no insert is not written by people; the rest of it is left as it is. */
const MOST_MISSES = 2000
/** A headline in brackets is no longer than this. */
const LONGEST_BRACKET = 260

/** Adds the inserts of one line to `cuts`, left to right; none overlap. */
export function findInserts(line: LineContext, cuts: Cut[]): void {
  const { text, start, end, phrases } = line
  const form = lineForm(text, start, end)
  if (form) {
    cuts.push({ ...form, span: [start, end] })
    return
  }
  let missed = 0
  let from = start
  for (let at = nextOpening(line, start, start); at < end; at = nextOpening(line, at + 1, from)) {
    const matches = phrases.matches(text, at)
    if (matches.length === 0) continue
    const cut = readInsert(line, at, matches, at === start, opensSentence(text, at, from))
    if (cut) {
      // "Lihat juga: Banjir (Baca juga: Tanggul)": the bracket before the second went with the first.
      cuts.push({ ...cut, span: [Math.max(from, cut.span[0]), cut.span[1]] })
      from = Math.max(at + 1, cut.span[1])
      at = from - 1
    } else {
      missed += matches.length
      if (missed >= MOST_MISSES) return
    }
  }
}

/** The next place at or behind `at` where an insert may open, the line's end where none does; what stands before `from` is cut. */
function nextOpening({ text, start, end, phrases }: LineContext, at: number, from: number): number {
  const { openers } = phrases
  let before = at === start ? Opener.BEHIND : at === from ? 0 : openers[text.charCodeAt(at - 1)]
  for (let i = at; i < end; i++) {
    const opener = openers[text.charCodeAt(i)]
    const mayOpen = (opener & Opener.ITSELF) | (before & Opener.BEHIND)
    before = opener
    if (mayOpen !== 0 && (i === from || opensWord(text, i)) && phrases.mayOpen(text, i)) return i
  }
  return end
}

/** Whether a word opens at `at`: behind none, or with a capital behind a small letter ("KetentuanPeriksa"). */
function opensWord(text: string, at: number): boolean {
  const before = UNITS[text.charCodeAt(at - 1)]
  if ((before & (Unit.LETTER | Unit.DIGIT)) === 0) return true
  const unit = text.charCodeAt(at)
  return (before & Unit.SMALL) !== 0 && unit >= 65 && unit <= 90
}

/** Whether nothing but spaces stands between `at` and `from`, or the close of a sentence. */
function opensSentence(text: string, at: number, from: number): boolean {
  let before = at - 1
  while (before >= from && isSpace(text.charCodeAt(before))) before--
  return before < from || (UNITS[text.charCodeAt(before)] & Unit.SEAM) !== 0
}

function readInsert(
  line: LineContext,
  at: number,
  matches: readonly PhraseMatch[],
  opensLine: boolean,
  opensSentence: boolean,
): Cut | null {
  for (const match of matches) {
    const span = reach(line, at, match, opensLine, opensSentence)
    if (span) return { kind: match.rule.kind, rule: match.rule.rule, span }
  }
  return null
}

/** How far the insert with this phrase reaches; null where it is text after all. */
function reach(
  line: LineContext,
  at: number,
  match: PhraseMatch,
  opensLine: boolean,
  opensSentence: boolean,
): [number, number] | null {
  const { rule } = match
  if (rule.lineOnly && !opensLine) return null
  switch (rule.extent) {
    case 'line':
      return wholeLine(line, match)
    case 'mark':
      return mark(line, at, match)
    case 'sentence': {
      if (!opensLine && !opensSentence) return null
      const end = sentenceEnd(line.text, at, line.end)
      return end - at <= 500 && hasCue(rule, line.text.slice(at, end)) ? [at, end] : null
    }
    case 'caption':
      return opensLine || opensSentence ? captionReach(line, at, match.end) : null
    case 'headline':
      return related(line, at, match, opensLine, opensSentence)
  }
}

function wholeLine(line: LineContext, match: PhraseMatch): [number, number] | null {
  const { rule } = match
  const length = line.end - line.start
  if (rule.exact) return match.end === line.end ? [line.start, line.end] : null
  if (length > (rule.longest ?? LONGEST_LINE)) return null
  // Body text closes its sentence; a line of furniture seldom does.
  if (rule.kind !== 'caption' && !rule.closes && line.text.charAt(line.end - 1) === '.' && match.phrase.length < length / 2)
    return null
  return hasCue(rule, line.text.slice(line.start, line.end)) ? [line.start, line.end] : null
}

function mark(line: LineContext, at: number, match: PhraseMatch): [number, number] {
  const { text } = line
  let start = at
  let end = match.end
  if (match.phrase.endsWith(':')) {
    const close = text.slice(end, Math.min(line.end, end + 200)).search(/[)\]]/)
    if (close >= 0) end += close + 1
  }
  // "…, loading...": the comma belongs to the insert.
  while (start > line.start && isSpace(text.charCodeAt(start - 1))) start--
  if (start > line.start && text.charAt(start - 1) === ',') start--
  else start = at
  return [start, end]
}

/** "Baca juga: …" as a line, glued into a paragraph, in brackets, or with its headline lost. */
function related(
  line: LineContext,
  at: number,
  match: PhraseMatch,
  opensLine: boolean,
  opensSentence: boolean,
): [number, number] | null {
  const { text, end } = line
  const before = text.charAt(at - 1)
  const bracketed = at > line.start && (before === '(' || before === '[')
  const isCapital = text.charAt(at) !== text.charAt(at).toLowerCase()
  let from = skipSpaces(text, match.end, end)
  const colon = text.charAt(from) === ':'
  if (colon) from = skipSpaces(text, from + 1, end)
  else if (match.rule.colon === 'always') return null
  // "… air surut. Baca juga Sepuluh Desa Terendam Warga kembali …"
  else if (!opensLine && !(opensSentence && match.phrase === 'baca juga' && /\p{Lu}/u.test(text.charAt(from)))) return null
  if (bracketed) {
    const close = text.slice(from, Math.min(end, from + LONGEST_BRACKET)).search(/[)\]]/)
    return close < 0 ? null : [at - 1, from + close + 1]
  }
  if (!isCapital && !opensLine) return null
  if (match.rule.colon === 'always' && !opensLine && !opensSentence) return null
  if (!colon && opensLine) return plainLine(line, from)
  // "Baca juga: , Petugas …": the headline was a link and was lost.
  if (text.charAt(from) === ',') return [at, skipSpaces(text, from + 1, end)]
  const next = nextRelated(text, from, end)
  return [at, headlineEnd(text, from, next, line.vocabulary())]
}

/** "Baca juga Sepuluh Desa Terendam": no colon, so the whole line must look like one. */
function plainLine(line: LineContext, from: number): [number, number] | null {
  const rest = line.text.slice(from, Math.min(line.end, from + LONGEST_LINE))
  if (line.end - line.start > 220 || /[.]$/.test(rest)) return null
  return rest === '' || /^["“'‘]?[\p{Lu}\d]/u.test(rest) ? [line.start, line.end] : null
}

function hasCue(rule: BoilerplateRule, piece: string): boolean {
  if (rule.cues === undefined) return true
  const small = piece.toLowerCase()
  return rule.cues.some((cue) => small.includes(cue))
}

function skipSpaces(text: string, at: number, end: number): number {
  let i = at
  while (i < end && isSpace(text.charCodeAt(i))) i++
  return i
}
