import { INSERT_ABBREVIATIONS } from '../lexicon/boilerplate.ts'

/** Where the sentence that begins at `from` ends on its line, glued sentences ("ponsel.Tulis") included, in UTF-16 units. */
export function sentenceEnd(text: string, from: number, lineEnd: number): number {
  const limit = Math.min(lineEnd, from + 600)
  for (let at = from; at < limit; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 46 && unit !== 33 && unit !== 63) continue
    if (unit === 46 && isAbbreviation(text, from, at)) continue
    let end = at + 1
    while (end < limit && /[.!?"”')\]]/.test(text.charAt(end))) end++
    let next = end
    while (next < lineEnd && text.charCodeAt(next) <= 32) next++
    if (next >= lineEnd) return lineEnd
    const first = text.charAt(next)
    const isCapital = first !== first.toLowerCase()
    if (next > end && (isCapital || /["“‘(\d]/.test(first))) return end
    // "di ponsel.Tulis komentar": glued, unlike "Kompas.com" or "U.S."
    if (next === end && isCapital && /\p{Ll}{2}/u.test(text.slice(at - 2, at))) return end
    at = end - 1
  }
  return limit
}

/** Whether the full stop at `at` belongs to an initial ("A.M. Averroes") or an abbreviation. */
function isAbbreviation(text: string, from: number, at: number): boolean {
  const word = /[\p{L}]+$/u.exec(text.slice(Math.max(from, at - 6), at))
  return word !== null && (/^\p{Lu}$/u.test(word[0]) || INSERT_ABBREVIATIONS.has(word[0].toLowerCase()))
}
