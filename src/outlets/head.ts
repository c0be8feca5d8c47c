import type { Span } from '../model/span.ts'
import { type Byline, isNameLine, readByline, splitNames } from './byline.ts'
import { readDateline } from './dateline.ts'
import { outletOfMark } from './find.ts'
import { parsePublished } from './published.ts'

/** The lines that open or close a text and belong to its metadata, in text order; offsets in UTF-16 units. */
export interface Furniture {
  title: string | null
  authors: string[]
  editors: string[]
  published: string | null
  outlet: string | null
  lines: { kind: FurnitureKind; rule: string; span: Span }[]
}

type FurnitureKind = 'title' | 'byline' | 'caption'

interface Line {
  text: string
  span: Span
  /** Whether a blank line stands before it. */
  afterBlank: boolean
}

const LONGEST_TITLE = 200
const HEAD_LINES = 7
const TAIL_LINES = 5

/** Reads title line, bylines and publication line off the opening and the close of a text; lines that are gone already are passed over. */
export function readFurniture(text: string, knownTitle: string | null, isGone: (span: Span) => boolean = () => false): Furniture {
  const found: Furniture = { title: null, authors: [], editors: [], published: null, outlet: null, lines: [] }
  const head = firstLines(text, HEAD_LINES, isGone)
  const body = readHead(text, head, knownTitle, found)
  const tail = lastLines(text, TAIL_LINES, isGone).filter((line) => line.span[0] >= (head[body]?.span[0] ?? text.length))
  readTail(tail, found)
  return found
}

/** Takes the opening lines that are metadata; the index of the first line of the body. */
function readHead(text: string, head: Line[], knownTitle: string | null, found: Furniture): number {
  let i = 0
  const first = head[0]
  if (first === undefined) return 0
  const bylines = lazily(head)
  const glued = gluedPublication(first)
  const datelineAt = glued === null ? gluedDateline(first) : null
  if (glued) {
    add(found, 'title', 'title-line', [first.span[0], glued.at])
    found.title = text.slice(first.span[0], glued.at).trim()
    take(found, glued.byline, [glued.at, first.span[1]], 'publication-line')
    i = 1
  } else if (datelineAt !== null && !/^penulis\b/i.test(first.text)) {
    found.title = text.slice(first.span[0], datelineAt).trim()
    add(found, 'title', 'title-glued', [first.span[0], datelineAt])
    return 0
  } else if (isTitle(head, bylines, knownTitle)) {
    found.title = first.text
    add(found, 'title', 'title-line', first.span)
    i = 1
  }
  for (; i < head.length; i++) {
    const line = head[i]!
    const byline = bylines(i)
    if (byline) take(found, byline, line.span, byline.published === null ? 'byline' : 'publication-line')
    else if (i > 0 && isNameLine(line.text) && head.slice(i + 1, i + 3).some((_, n) => bylines(i + 1 + n)?.published)) {
      take(found, { authors: [line.text], editors: [], published: null, outlet: null }, line.span, 'byline')
    } else if ((line.text === found.title || line.text === knownTitle?.trim()) && readDateline(line.text) === null)
      add(found, 'title', 'title-line', line.span)
    else if (i > 0 && isBeforeDateline(line, head[i + 1])) add(found, 'caption', 'before-dateline', line.span)
    else {
      const copied = copiedHead(text, line.span)
      if (copied !== null) {
        add(found, 'caption', 'before-byline', [line.span[0], copied.from])
        take(found, copied.byline, [copied.from, copied.to], 'byline')
        break
      }
      // "Penulis Dian Sari, Editor Budi Hartono JAYAPURA, KOMPAS.com - …"
      const at = gluedDateline(line)
      const glued = at === null ? null : readByline(text.slice(line.span[0], at))
      if (glued && at !== null) take(found, glued, [line.span[0], at], 'byline')
      break
    }
  }
  return i
}

/** "Dewa Made (BaliPost)": a credit between the metadata and the line that opens with an outlet's dateline is a caption. */
function isBeforeDateline(line: Line, next: Line | undefined): boolean {
  return next !== undefined && line.text.length <= 120 && line.text.endsWith(')') && readDateline(next.text)?.outlet != null
}

const COPIED = /(?<=\s)Penulis:? ([^|\n]{3,80}?) \| Editor:? ([^|\n]{3,60}?) (?=\p{Lu}{3,}(?: \p{Lu}{2,}){0,3}, KOMPAS\.com\b)/u

/** A page copied as text: captions, then "Penulis Dian Sari | Editor Budi Hartono", then the dateline, all on one line. */
function copiedHead(text: string, [start, end]: Span): { from: number; to: number; byline: Byline } | null {
  const line = text.slice(start, Math.min(end, start + 2000))
  const match = line.includes('Penulis') ? COPIED.exec(line) : null
  if (match === null) return null
  const from = start + match.index
  const byline = { authors: splitNames(match[1]!), editors: splitNames(match[2]!), published: null, outlet: null }
  return { from, to: from + match[0].length, byline }
}

/** The bylines of the opening lines, each read when first asked for. */
function lazily(head: Line[]): (i: number) => Byline | null {
  const read: (Byline | null | undefined)[] = []
  return (i) => {
    const line = head[i]
    if (line === undefined) return null
    read[i] ??= readByline(line.text)
    return read[i] ?? null
  }
}

/** "Penulis: …", "Editor: …" and a lone name at the very end. */
function readTail(tail: Line[], found: Furniture): void {
  for (let i = tail.length - 1; i > 0; i--) {
    const line = tail[i]!
    const byline = readByline(line.text)
    if (byline) take(found, byline, line.span, 'byline')
    else if (i === tail.length - 1 && isNameLine(line.text) && /[.!?"”)]$/u.test(tail[i - 1]!.text)) {
      take(found, { authors: [line.text], editors: [], published: null, outlet: null }, line.span, 'byline')
    } else break
  }
}

function take(found: Furniture, byline: Byline, span: Span, rule: string): void {
  for (const name of byline.authors) if (!found.authors.includes(name)) found.authors.push(name)
  for (const name of byline.editors) if (!found.editors.includes(name)) found.editors.push(name)
  found.published ??= byline.published
  found.outlet ??= byline.outlet
  add(found, 'byline', rule, span)
}

function add(found: Furniture, kind: FurnitureKind, rule: string, span: Span): void {
  found.lines.push({ kind, rule, span })
}

/** "Judul Berita Kompas.com - 02/03/2020, 11:26 WIB.": the publication line printed behind the title. */
function gluedPublication(line: Line): { at: number; byline: Byline } | null {
  if (line.text.length > LONGEST_TITLE + 60) return null
  const cut = /\s(\S+)\s[-–—]\s([^-–—]*\d[^-–—]*)$/u.exec(line.text)
  if (cut === null || cut.index < 10) return null
  const outlet = outletOfMark(cut[1]!)
  const published = parsePublished(cut[2]!.replace(/\.\s*$/, ''))
  if (outlet === null || published === null) return null
  return { at: line.span[0] + cut.index + 1, byline: { authors: [], editors: [], published, outlet } }
}

/** "Judul Berita Jakarta, CNN Indonesia -- Warga …": where the dateline behind a title begins, or null. */
function gluedDateline(line: Line): number | null {
  const opening = line.text.slice(0, LONGEST_TITLE + 60)
  if (!(opening.includes(' - ') || opening.includes(' -- ')) || !opening.includes(', ')) return null
  const cut = /\s(\p{Lu}\p{L}+|\p{Lu}{3,}(?: \p{Lu}{3,})*), ([^,\n]{3,20}?) -{1,2} (?=[\p{Lu}"“])/u.exec(opening)
  if (cut === null || cut.index < 20 || outletOfMark(cut[2]!) === null || /[.]\s/.test(opening.slice(0, cut.index))) return null
  return line.span[0] + cut.index + 1
}

/** Whether the first line is the title: as known, or before a byline, or set off and written like a headline. */
function isTitle(head: Line[], bylines: (i: number) => Byline | null, knownTitle: string | null): boolean {
  const first = head[0]!
  // "Bandung - Pusat Informasi …": a title that an input took from the first sentence.
  if (readDateline(first.text) !== null) return false
  if (knownTitle !== null && first.text.length <= LONGEST_TITLE && sameLetters(first.text, knownTitle)) return true
  if (bylines(0) || head.length < 2 || first.text.length > LONGEST_TITLE || /[.,;:]$/u.test(first.text)) return false
  if (bylines(1) || (isNameLine(head[1]!.text) && bylines(2)?.published)) return true
  // "Gubernur Jawa Barat (Jabar)" and a line break is a sentence that a link broke.
  if (knownTitle !== null || head[1]!.afterBlank === false || first.text.endsWith(')')) return false
  const { text } = head[1]!
  const isBody = readDateline(text)?.outlet != null || (text.length > first.text.length / 2 && /[.!?"”)]$/u.test(text))
  return isBody && isHeadline(first.text)
}

/** Whether most words of a line that are no short function words are capitalised, as in a headline. */
function isHeadline(line: string): boolean {
  const words = line.split(/\s+/)
  if (words.length < 3 || line.length < 15) return false
  const weighty = words.filter((word) => word.length > 4 || /^[\p{Lu}\d]/u.test(word))
  const capital = weighty.filter((word) => /^[^\p{L}]*[\p{Lu}\d]/u.test(word)).length
  return capital >= 0.75 * weighty.length
}

function sameLetters(a: string, b: string): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return Math.abs(a.length - b.length) < 30 && fold(a) === fold(b)
}

function firstLines(text: string, count: number, isGone: (span: Span) => boolean): Line[] {
  const lines: Line[] = []
  for (let at = 0; at < text.length && lines.length < count; ) {
    const end = lineEnd(text, at)
    push(lines, text, at, end, isGone)
    at = end + 1
  }
  return lines
}

function lastLines(text: string, count: number, isGone: (span: Span) => boolean): Line[] {
  const lines: Line[] = []
  for (let end = text.length; end > 0 && lines.length < count; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    push(lines, text, start, end, isGone)
    end = start - 1
  }
  return lines.reverse()
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function push(lines: Line[], text: string, start: number, end: number, isGone: (span: Span) => boolean): void {
  // A hostile line may be 60 MB: only its opening is of interest here.
  const line = text.slice(start, Math.min(end, start + 2000))
  const trimmed = line.trim()
  if (trimmed === '') return
  const from = start + line.length - line.trimStart().length
  const afterBlank = /\n[^\S\n]*\n[^\S\n]*$/.test(text.slice(Math.max(0, from - 8), from))
  const span: Span = [from, end - start > 2000 ? end : from + trimmed.length]
  if (!isGone(span)) lines.push({ text: trimmed, afterBlank, span })
}
