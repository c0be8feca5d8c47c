import type { Span } from '../model/span.ts'
import { type Byline, isNameLine, readByline } from './byline.ts'
import { readDateline } from './dateline.ts'
import { copiedHead, gluedDateline, gluedPublication, gluedReport } from './glued-head.ts'
import { firstLines, type IsGone, isAfterBlank, type Line, lastLines } from './head-lines.ts'
import { isHeadline, LONGEST_TITLE } from './headline.ts'

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

const HEAD_LINES = 7
/** An article opens with its dateline on one of so many lines. */
const DATELINE_LINES = 5
/** A caption or a second title before it is no longer, in UTF-16 units. */
const LONGEST_BEFORE = 260
const TAIL_LINES = 5

/** Reads title line, bylines and publication line off the opening and the close of a text; lines that are gone already are passed over. */
export function readFurniture(text: string, knownTitle: string | null, isGone: IsGone | null = null): Furniture {
  const found: Furniture = { title: null, authors: [], editors: [], published: null, outlet: null, lines: [] }
  const head = firstLines(text, HEAD_LINES, isGone)
  const body = readHead(text, head, knownTitle, found)
  readTail(tailOf(text, head, body, isGone), found)
  found.lines.sort((a, b) => a.span[0] - b.span[0])
  return found
}

/** The last lines, those of the body only; `body` is the index of its first line in the head. */
function tailOf(text: string, head: Line[], body: number, isGone: IsGone | null): Line[] {
  // So short a text is its own head.
  if (head.length < HEAD_LINES) return head.slice(Math.max(body, head.length - TAIL_LINES))
  const from = head[body]?.span[0] ?? text.length
  return lastLines(text, TAIL_LINES, isGone).filter(({ span }) => span[0] >= from)
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
  } else if (isTitle(text, head, bylines, knownTitle)) {
    found.title = first.text
    add(found, 'title', 'title-line', first.span)
    i = 1
  }
  for (; i < head.length; i++) {
    const line = head[i]
    const byline = bylines(i)
    if (byline) take(found, byline, line.span, byline.published === null ? 'byline' : 'publication-line')
    else if (i > 0 && isNameLine(line.text) && head.slice(i + 1, i + 3).some((_, n) => bylines(i + 1 + n)?.published)) {
      take(found, { authors: [line.text], editors: [], published: null, outlet: null }, line.span, 'byline')
    } else if ((line.text === found.title || line.text === knownTitle?.trim()) && readDateline(line.text) === null)
      add(found, 'title', 'title-line', line.span)
    else if (i < datelineLine(head)) {
      if (i === 0 && knownTitle === null && isHeadline(line.text)) {
        found.title = line.text
        add(found, 'title', 'title-line', line.span)
      } else add(found, 'caption', 'before-dateline', line.span)
    } else {
      const report = gluedReport(line)
      if (report !== null) {
        take(found, report.byline, [line.span[0], report.to], 'byline')
        break
      }
      const copied = copiedHead(text, line.span)
      if (copied !== null) {
        add(found, 'caption', 'before-byline', [line.span[0], copied.from])
        take(found, copied.byline, [copied.from, copied.to], 'byline')
        break
      }
      // "Penulis Dian Sari, Editor Budi Hartono JAYAPURA, KOMPAS.com - …"
      const at = i === 0 ? datelineAt : gluedDateline(line)
      const glued = at === null ? null : readByline(text.slice(line.span[0], at))
      if (glued && at !== null) take(found, glued, [line.span[0], at], 'byline')
      break
    }
  }
  return i
}

/** The line that opens with an outlet's dateline, 0 for none: what stands before it is a caption ("Dewa Made (BaliPost)") or a second title. */
function datelineLine(head: Line[]): number {
  const at = head.slice(0, DATELINE_LINES).findIndex(({ text }) => text.length > LONGEST_BEFORE || readDateline(text) !== null)
  return at > 0 && readDateline(head[at].text)?.outlet != null ? at : 0
}

/** The bylines of the opening lines, each read when first asked for. */
function lazily(head: Line[]): (i: number) => Byline | null {
  const read: (Byline | null | undefined)[] = []
  return (i) => {
    const line = head[i]
    if (line === undefined) return null
    if (read[i] === undefined) read[i] = readByline(line.text)
    return read[i]
  }
}

/** "Penulis: …", "Editor: …" and a lone name at the very end. */
function readTail(tail: Line[], found: Furniture): void {
  for (let i = tail.length - 1; i > 0; i--) {
    const line = tail[i]
    const byline = readByline(line.text)
    if (byline) take(found, byline, line.span, 'byline')
    else if (i === tail.length - 1 && isNameLine(line.text) && /[.!?"”)]$/u.test(tail[i - 1].text)) {
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

/** Whether the first line is the title: as known, or before a byline, or set off and written like a headline. */
function isTitle(text: string, head: Line[], bylines: (i: number) => Byline | null, knownTitle: string | null): boolean {
  const first = head[0]
  // "Bandung - Pusat Informasi …": a title that an input took from the first sentence.
  if (readDateline(first.text) !== null) return false
  if (knownTitle !== null && first.text.length <= LONGEST_TITLE && sameLetters(first.text, knownTitle)) return true
  if (head.length < 2 || first.text.length > LONGEST_TITLE || /[.,;:]$/u.test(first.text) || bylines(0)) return false
  if (bylines(1) || (isNameLine(head[1].text) && bylines(2)?.published)) return true
  // "Gubernur Jawa Barat (Jabar)" and a line break is a sentence that a link broke.
  if (knownTitle !== null || first.text.endsWith(')') || !isAfterBlank(text, head[1])) return false
  const second = head[1].text
  const isBody = readDateline(second)?.outlet != null || (second.length > first.text.length / 2 && /[.!?"”)]$/u.test(second))
  return isBody && isHeadline(first.text)
}

function sameLetters(a: string, b: string): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return Math.abs(a.length - b.length) < 30 && fold(a) === fold(b)
}
