import { BYLINE_DESKS, BYLINE_LABELS, BYLINE_OPENERS, BYLINE_SOURCES, NEVER_NAMES } from '../lexicon/boilerplate-byline.ts'
import { HEADLINE_WORDS, HeadlineWord } from '../lexicon/boilerplate-headline.ts'
import { PUBLICATION_TRAILERS } from '../lexicon/publication.ts'
import { outletOfMark } from '../outlets/find.ts'
import { findPublication } from './publication-line.ts'

/** What a line between title and body says of the article. */
export interface Byline {
  authors: string[]
  editors: string[]
  published: string | null
  outlet: string | null
}

const NO_NAMES = HeadlineWord.LOWER | HeadlineWord.EITHER_CASE | HeadlineWord.OPENER | HeadlineWord.EITHER_OPENER
const EMPTY: Byline = { authors: [], editors: [], published: null, outlet: null }
const LONGEST = 200
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|bin|binti|al|el|de|van)){0,5}$/u
const LABEL = /(?:^|[\s|,;/])(\p{L}+(?: \p{L}+)?)\s*:\s*/gu

/** Reads a whole line that names publication time, outlet, authors or editors; null for any other line. */
export function readByline(line: string): Byline | null {
  if (line.length > 2 * LONGEST) return null
  const text = tidy(line)
  if (text.length < 2 || text.length > LONGEST) return null
  return publication(text) ?? labelled(text) ?? signed(text)
}

/** A line without its full stop and without "Copyright © ANTARA 2024" behind its names. */
function tidy(line: string): string {
  const text = line.trim()
  if (text.includes('©')) return text.replace(/\.$|(?<=\S)\s+(?:copyright )?© .{0,40}$/i, '')
  return text.endsWith('.') ? text.slice(0, -1) : text
}

/** Whether a line is a label and the full names of persons, or of a source, and nothing else: "Editor: Budi Hartono". */
export function isLabelledLine(line: string): boolean {
  if (line.length > 120 || !line.includes(':')) return false
  const byline = labelled(tidy(line))
  return byline !== null && [...byline.authors, ...byline.editors].every((name) => name.includes(' '))
}

/** Whether a line could be a person's name and nothing else: two to five capitalised words. */
export function isNameLine(line: string): boolean {
  const text = line.trim()
  if (text.length > 60 || !text.includes(' ') || !NAME.test(text)) return false
  return !text.split(' ').some((word) => isNoName(word.toLowerCase()))
}

/** Words of headings ("Tak Memiliki Posisi") and buttons, which no name holds; lower case. */
function isNoName(word: string): boolean {
  return NEVER_NAMES.has(word) || ((HEADLINE_WORDS.get(word) ?? 0) & NO_NAMES) !== 0 || /^me(?:m|ng|ny)\p{L}{4,}$/u.test(word)
}

/** "Kompas.com - 19/04/2020, 18:17 WIB", "Dian Sari, Jurnalis · Selasa 21 Apr 2020 15:47 WIB", "7 Februari 2024 | 09:20 WIB Oleh: Dian Sari". */
function publication(text: string): Byline | null {
  const line = findPublication(text)
  if (line === null) return null
  // "Diperbarui 22 Apr 2020 Diterbitkan 21 Apr 2020"
  const isBare = line.before === '' || (/\d/.test(line.before) && PUBLICATION_TRAILERS.test(line.before))
  const before = isBare ? EMPTY : whose(line.before, line.parted)
  const after = whoseBehind(line.after)
  if (before === null || after === null) return null
  return {
    authors: [...before.authors, ...after.authors],
    editors: [...before.editors, ...after.editors],
    published: line.published,
    outlet: before.outlet ?? after.outlet,
  }
}

/** What a line says before its date: an outlet, names, a place; names and places only where a mark parts them from the date. */
function whose(text: string, parted: boolean): Byline | null {
  const before = text.replace(/^(?:posted|published|ditulis|diposting)\s+(?=by|oleh)/i, '')
  const outlet = outletOfMark(before)
  if (outlet !== null) return { ...EMPTY, outlet }
  const byline = labelled(before) ?? signed(before) ?? roles(before)
  if (byline !== null || !parted) return byline
  if (isNameLine(before)) return { ...EMPTY, authors: [before.trim()] }
  // "Bandung, 21/4/2020"
  return NAME.test(before) && !NEVER_NAMES.has(before.toLowerCase()) ? EMPTY : null
}

/** "Dian Sari, Jurnalis": names with their part behind them. */
function roles(text: string): Byline | null {
  const match = /^(.{3,60}?)\s*,\s*(\p{L}+)$/u.exec(text)
  const part = match === null ? undefined : BYLINE_LABELS.get(match[2].toLowerCase())
  if (part === undefined || !isNameLine(match![1])) return null
  return part === 'editor' ? { ...EMPTY, editors: [match![1]] } : { ...EMPTY, authors: [match![1]] }
}

/** What may follow the date on its line: nothing, an update, how often it was read, names with their label. */
function whoseBehind(text: string): Byline | null {
  const after = text.replace(/^[\s|,;•·–—-]+|\.$/gu, '')
  if (after === '' || PUBLICATION_TRAILERS.test(after)) return EMPTY
  return labelled(after)
}

/** "Penulis: Dian Sari | Editor: Budi Hartono", "Penulis Dian Sari", "Oleh: Dian Sari". */
function labelled(text: string): Byline | null {
  const parts = split(text)
  if (parts === null) return null
  const byline: Byline = { authors: [], editors: [], published: null, outlet: null }
  for (const [label, value] of parts) {
    if (BYLINE_SOURCES.has(label)) continue
    const names = splitNames(value)
    if (names.length === 0 && value.trim() !== '' && outletOfMark(value) === null) return null
    byline[BYLINE_LABELS.get(label) === 'editor' ? 'editors' : 'authors'].push(...names)
  }
  return byline
}

/** Cuts a line into its labels and what follows each; null where it does not open with a label. */
function split(text: string): [label: string, value: string][] | null {
  if (!text.includes(':')) return unpunctuated(text)
  const opening = /^(\p{L}+(?: \p{L}+)?)\s*:/u.exec(text)
  const cuts: { label: string; from: number; to: number }[] = []
  for (const match of text.matchAll(LABEL)) {
    const words = match[1].toLowerCase()
    const label = BYLINE_LABELS.has(words) ? words : words.slice(words.lastIndexOf(' ') + 1)
    if (BYLINE_LABELS.has(label))
      cuts.push({ label, from: match.index + match[0].length - match[0].trimStart().length, to: match.index + match[0].length })
  }
  if (opening === null || cuts.length === 0 || cuts[0].from > 1) return unpunctuated(text)
  return cuts.map((cut, i) => [cut.label, text.slice(cut.to, cuts[i + 1]?.from ?? text.length)])
}

/** "Laporan Wartawan Kabar Lembah, Dian Sari": who reports, and for whom. */
const REPORT = /^(laporan) (?:wartawan|reporter|jurnalis|kontributor|koresponden)\s(?!:)/i

/** "Penulis Dian Sari | Editor Budi Hartono", "Oleh Dian Sari": labels without a colon, each opening its part. */
function unpunctuated(text: string): [label: string, value: string][] | null {
  const report = REPORT.exec(text)
  if (report !== null)
    return isNameList(text.slice(report[0].length)) ? [['laporan wartawan', text.slice(report[0].length)]] : null
  if (!BYLINE_OPENERS.has(text.slice(0, text.indexOf(' ')).toLowerCase())) return null
  const parts: [string, string][] = []
  for (const part of text.split(/\s*[|,]\s*(?=(?:penulis|editor|reporter)\b)/iu)) {
    const space = part.indexOf(' ')
    const label = part.slice(0, space).toLowerCase()
    if (space < 0 || !BYLINE_OPENERS.has(label)) return null
    parts.push([label, part.slice(space + 1)])
  }
  return parts
}

/** Whether a text is names and outlets and nothing else, parted by commas. */
function isNameList(text: string): boolean {
  return text.split(/\s*,\s*/).every((part) => outletOfMark(part) !== null || (NAME.test(part) && !/\p{Ll}\p{Lu}{2}/u.test(part)))
}

/** "Yudha Maulana - detikNews", "Tim detikcom - detikNews", "CNN Indonesia". */
function signed(text: string): Byline | null {
  const outlet = outletOfMark(text)
  if (outlet !== null) return { ...EMPTY, outlet }
  const cut = /\s[-–—|]\s/.test(text) ? /^(.{2,60}?)\s+[-–—|]\s+(.{2,40})$/u.exec(text) : null
  if (cut === null) return null
  const mark = outletOfMark(cut[2])
  return mark === null ? null : { authors: splitNames(cut[1]), editors: [], published: null, outlet: mark }
}

/** The persons in a list of names ("A, B dan C", "Kontributor Jayapura, A"), desks and outlets left out. */
export function splitNames(text: string): string[] {
  return text
    .split(/\s*(?:[,;|/&]|\bdan\b|\band\b)\s*/u)
    .map((name) => name.trim().replace(/^[\s:–—-]+|[\s:–—-]+$/gu, ''))
    .filter((name) => {
      const first = name.split(' ')[0].toLowerCase()
      // "Dian Sari / BHR": initials are no name.
      return (
        name.length > 1 &&
        NAME.test(name) &&
        !/^\p{Lu}{2,3}$/u.test(name) &&
        !BYLINE_DESKS.has(first) &&
        outletOfMark(name) === null
      )
    })
}
