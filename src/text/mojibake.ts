import { type Edit, type Edited, edit } from './edits.ts'

/** The characters of bytes 128 to 159 in windows-1252 (WHATWG); bytes without one stand for the control characters of their number. */
export const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** The bytes 128 to 159 by their characters. */
const BYTES = new Map([...WINDOWS_1252].map((character, i) => [character.charCodeAt(0), 128 + i]))

/** What every misread character opens with: "Ã©", "Â°", "â€œ", "ðŸ˜€". */
const LEADS = /[Â-ô]/
/** Text misread twice is put right in two steps ("Ã¢â‚¬Å“" is "â€œ"); more than three were never met. */
const MOST_STEPS = 3
/** No text holds control characters, but for bytes without a character that were misread twice. */
const UNLIKELY = /(?![\x81\x8d\x8f\x90\x9d])[\p{Cc}\ufffd]/u
/** Byte 9D has no character in windows-1252: programs that drop it leave "â€" where a quotation closes. */
const CUT_QUOTE = /^â€(?![^\s.,;:!?)\]])/

/**
 * Finds what is UTF-8 read as windows-1252 ("â€œTiga" for "“Tiga", "Jumâ€™at" for "Jum’at"), and what it was, in text order. Only what goes back to
 * bytes that are sound UTF-8 counts, so that a lone "Â" or "é" stays as it is.
 */
function findMisread(text: string): Edit[] {
  const found: Edit[] = []
  if (!LEADS.test(text)) return found
  let isQuoted = false
  for (let at = 0; at < text.length; ) {
    const one: Edit | null = misreadAt(text, at) ?? (isQuoted ? cutQuoteAt(text, at) : null)
    if (one !== null) {
      found.push(one)
      if (one.text === '“' || one.text === '”') isQuoted = one.text === '“'
    }
    at = one === null ? at + 1 : one.end
  }
  return found
}

/** Whether the character at a place and the next may be one misread character; a cheap test before `withoutMisread`. */
export function mayBeMisread(text: string, at: number): boolean {
  const byte = byteAt(text, at + 1)
  return byte >= 0x80 && byte < 0xc0
}

/** A text with what was misread put right, and where its places were; `before` where nothing was. */
export function withoutMisread(before: Edited): Edited {
  let after = before
  for (let step = 0; step < MOST_STEPS; step++) {
    const found = findMisread(after.text)
    if (found.length === 0) break
    after = edit(after, found)
  }
  return after
}

function misreadAt(text: string, at: number): Edit | null {
  const lead = byteAt(text, at)
  const length = lead >= 0xf5 ? 0 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
  if (length === 0) return null
  const bytes = Uint8Array.from({ length }, (_, i) => Math.max(0, byteAt(text, at + i)))
  const right = bytes.subarray(1).every((byte) => byte >= 0x80 && byte < 0xc0) ? new TextDecoder().decode(bytes) : ''
  return right === '' || UNLIKELY.test(right) ? null : { start: at, end: at + length, text: right }
}

function cutQuoteAt(text: string, at: number): Edit | null {
  return CUT_QUOTE.test(text.slice(at, at + 3)) ? { start: at, end: at + 2, text: '”' } : null
}

/** The byte of the character at a place in windows-1252, -1 for one of ASCII and for one that windows-1252 lacks. */
function byteAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xa0 && unit <= 0xff ? unit : (BYTES.get(unit) ?? -1)
}
