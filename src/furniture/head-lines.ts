import type { Span } from '../model/span.ts'

/** A line at the opening or the close of a text, trimmed; offsets in UTF-16 units. */
export interface Line {
  text: string
  span: Span
}

/** Tells whether a line is taken out already. */
export type IsGone = (span: Span) => boolean

/** A hostile line may be 60 MB: only so much of its opening is of interest. */
const LONGEST_READ = 2000

/** The first lines of a text that hold more than white space. */
export function firstLines(text: string, count: number, isGone: IsGone | null): Line[] {
  const lines: Line[] = []
  for (let at = 0; at < text.length && lines.length < count; ) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    push(lines, text, at, end, isGone)
    at = end + 1
  }
  return lines
}

/** The last lines of a text that hold more than white space, in text order. */
export function lastLines(text: string, count: number, isGone: IsGone | null): Line[] {
  const lines: Line[] = []
  for (let end = text.length; end > 0 && lines.length < count; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    push(lines, text, start, end, isGone)
    end = start - 1
  }
  return lines.reverse()
}

/** Whether a blank line stands before a line. */
export function isAfterBlank(text: string, { span: [from] }: Line): boolean {
  return /\n[^\S\n]*\n[^\S\n]*$/.test(text.slice(Math.max(0, from - 8), from))
}

function push(lines: Line[], text: string, start: number, end: number, isGone: IsGone | null): void {
  const isWhole = end - start <= LONGEST_READ
  const line = text.slice(start, isWhole ? end : start + LONGEST_READ)
  const trimmed = line.trim()
  if (trimmed === '') return
  const from = trimmed.length === line.length ? start : start + line.length - line.trimStart().length
  const span: Span = [from, isWhole ? from + trimmed.length : end]
  if (isGone === null || !isGone(span)) lines.push({ text: trimmed, span })
}
