import type { Span } from '../model/span.ts'
import { outletOfMark } from '../outlets/find.ts'
import { type Byline, readByline, splitNames } from './byline.ts'
import { readDateline } from './dateline.ts'
import type { Line } from './head-lines.ts'
import { LONGEST_TITLE } from './headline.ts'
import { parsePublished } from './published.ts'

/** What stands before a dateline on its line is longer, if it is a title. */
const SHORTEST_TITLE = 20
/** "Laporan Wartawan Kabar Lembah, Dian Sari" is no longer than this. */
const LONGEST_REPORT = 140

/** "Judul Berita Kompas.com - 02/03/2020, 11:26 WIB.": the publication line printed behind the title. */
export function gluedPublication(line: Line): { at: number; byline: Byline } | null {
  if (line.text.length > LONGEST_TITLE + 60) return null
  const cut = /\s(\S+)\s[-–—]\s([^-–—]*\d[^-–—]*)$/u.exec(line.text)
  if (cut === null || cut.index < 10) return null
  const outlet = outletOfMark(cut[1])
  const published = parsePublished(cut[2].replace(/\.\s*$/, ''))
  if (outlet === null || published === null) return null
  return { at: line.span[0] + cut.index + 1, byline: { authors: [], editors: [], published, outlet } }
}

/** "Judul Berita Jakarta, CNN Indonesia -- Warga …": where the dateline behind a title begins, or null. */
export function gluedDateline(line: Line): number | null {
  const opening = line.text.slice(0, LONGEST_TITLE + 60)
  if (!mayHoldDateline(opening)) return null
  const cut = /\s(\p{Lu}\p{L}+|\p{Lu}{3,}(?: \p{Lu}{3,})*), ([^,\n]{3,20}?) -{1,2} (?=[\p{Lu}"“])/u.exec(opening)
  if (cut === null || cut.index < SHORTEST_TITLE || outletOfMark(cut[2]) === null) return null
  return /[.]\s/.test(opening.slice(0, cut.index)) ? null : line.span[0] + cut.index + 1
}

/** Whether a dash stands behind a comma, as far from it as the name of an outlet is long, and behind what may be a title. */
function mayHoldDateline(opening: string): boolean {
  for (let dash = opening.indexOf(' -', SHORTEST_TITLE); dash >= 0; dash = opening.indexOf(' -', dash + 1)) {
    const comma = opening.lastIndexOf(', ', dash - 1)
    if (comma > SHORTEST_TITLE && dash - comma <= 22) return true
  }
  return false
}

const COPIED = /(?<=\s)Penulis:? ([^|\n]{3,80}?) \| Editor:? ([^|\n]{3,60}?) (?=\p{Lu}{3,}(?: \p{Lu}{2,}){0,3}, KOMPAS\.com\b)/u

/** A page copied as text: captions, then "Penulis Dian Sari | Editor Budi Hartono", then the dateline, all on one line. */
export function copiedHead(text: string, [start, end]: Span): { from: number; to: number; byline: Byline } | null {
  const line = text.slice(start, Math.min(end, start + 2000))
  const match = line.includes('|') && line.includes('Penulis') ? COPIED.exec(line) : null
  if (match === null) return null
  const from = start + match.index
  const byline = { authors: splitNames(match[1]), editors: splitNames(match[2]), published: null, outlet: null }
  return { from, to: from + match[0].length, byline }
}

/** What opens a dateline in capitals behind a small letter or a blank: "… Dian SariKABARLEMBAH.COM, MALANG - ". */
const OUTLET = /(?<=[\p{Ll}\s])[A-Z][A-Z-]{2,}(?:\.[A-Z]{2,4}){1,2}\b/gu

/** "Laporan Wartawan Kabar Lembah, Dian SariKABARLEMBAH.COM, MALANG - Air surut": who reports, glued to the dateline of the first sentence. */
export function gluedReport({ text, span }: Line): { to: number; byline: Byline } | null {
  if (!/^laporan\s/i.test(text)) return null
  for (const { index } of text.slice(0, LONGEST_REPORT).matchAll(OUTLET)) {
    if (readDateline(text, index)?.outlet == null) continue
    const byline = readByline(text.slice(0, index))
    if (byline !== null) return { to: span[0] + index, byline }
  }
  return null
}
