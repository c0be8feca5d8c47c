import type { BoilerplateRule } from '../lexicon/boilerplate.ts'
import { take } from '../text/steps.ts'
import { captionReach } from './caption.ts'
import { captionBefore } from './caption-before.ts'
import type { Cut } from './cut.ts'
import type { LineContext } from './line-context.ts'
import { lineForm } from './line-form.ts'
import { isSpace, Opener, type PhraseMatch } from './phrases.ts'
import { related } from './related.ts'
import { sentenceEnd } from './sentence.ts'
import { UNITS, Unit } from './units.ts'

const LONGEST_LINE = 300
const LONGEST_SENTENCE = 500
const LONGEST_EMBED = 200
/** A line with more phrases that open no insert is not written by people; the rest of it is left as it is. */
const MOST_MISSES = 2000
/** How far an insert reaches is read off a window. */
const STEPS_A_MATCH = 100

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
    take(line.steps, 1 + matches.length * STEPS_A_MATCH)
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

/** Whether nothing but spaces stands between `at` and `from`, or the close of a sentence, or no blank at all ("tutup BagasCek Berita"). */
function opensSentence(text: string, at: number, from: number): boolean {
  let before = at - 1
  if (before >= from && (UNITS[text.charCodeAt(before)] & Unit.SMALL) !== 0) return true
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
      return rule.between && !standsBetween(line, at, match, opensSentence) ? null : mark(line, at, match)
    case 'sentence':
      return opensLine || opensSentence ? sentence(line, at, rule) : null
    case 'caption':
      return opensLine || opensSentence ? captionReach(line, at, match.end) : null
    case 'caption-before':
      return captionBefore(line, at)
    case 'headline':
      return related(line, at, match, opensLine, opensSentence)
  }
}

/**
 * Whether a phrase stands between sentences: each of its words is printed with a capital, and another sentence opens behind it. A single word stands
 * behind the close of one, or behind a small word, for no name opens so ("Manajer Advertisement Wolo").
 */
function standsBetween({ text, end }: LineContext, at: number, match: PhraseMatch, opensSentence: boolean): boolean {
  const words = text.slice(at, match.end).split(/\s+/)
  if (!words.every((word) => /^\p{Lu}/u.test(word))) return false
  if (!opensSentence && words.length < 2 && !/(?:^|\s)\p{Ll}+ $/u.test(text.slice(Math.max(0, at - 24), at))) return false
  return /^\s*(?:$|["“‘(]?[\p{Lu}\d])/u.test(text.slice(match.end, Math.min(end, match.end + 8)))
}

function sentence({ text, end: lineEnd, brokenEnd }: LineContext, at: number, rule: BoilerplateRule): [number, number] | null {
  const end = sentenceEnd(text, at, lineEnd)
  if (end - at > LONGEST_SENTENCE) return null
  if (hasCue(rule, text.slice(at, end))) return [at, end]
  // "Cek Berita dan Artikel yang lain di Google⏎News"
  return end === lineEnd && brokenEnd > end && hasCue(rule, text.slice(at, brokenEnd)) ? [at, brokenEnd] : null
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
  // "[Gambas:Video 20detik]", "\[img.2\]".
  if (/[[(]/.test(match.phrase)) {
    const close = text.slice(end, Math.min(line.end, end + LONGEST_EMBED)).search(/[)\]]/)
    if (close >= 0) end += close + 1
  }
  // "…, loading...": the comma belongs to the insert.
  while (start > line.start && isSpace(text.charCodeAt(start - 1))) start--
  if (start > line.start && text.charAt(start - 1) === ',') start--
  else start = at
  return [start, end]
}

function hasCue(rule: BoilerplateRule, piece: string): boolean {
  if (rule.cues === undefined) return true
  const small = piece.toLowerCase().replace(/\s+/g, ' ')
  return rule.cues.some((cue) => small.includes(cue))
}
