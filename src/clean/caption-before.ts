import { sentenceEnd } from './sentence.ts'

/** A caption before its credit is no longer, in UTF-16 units. */
const LONGEST = 220

/** "Foto: Istimewa", "Foto: Warga melintasi banjir (Dian Sari/Kabar)", "Foto: Dian Sari/Kabar". */
const NAMED = /^foto ?: ?(?:istimewa|ist\b\.?|[^\n.()]{0,140}\([^()\n]{2,60}\)|[\p{L}.]+(?: [\p{L}.]+){0,2}\/[\p{L}.]+)/iu
/** "(Foto: Ist)", "(dok. Kabar Lembah)". */
const BRACKETED = /^\((?:foto|dok|dokumentasi|istimewa|ist)\b[^()\n]{0,80}\)/iu
/** "Ilustrasi banjir." stands before a credit as a sentence of its own, as a credit stands before "Ilustrasi banjir.". */
const ILLUSTRATION = /(?:^|(?<=[.!?”"]\s))Ilustrasi\b[^.!?]{0,80}\.?\s$/u
/** A source of pictures before "Ilustrasi": a site, a name in capitals, a stock of photos. */
const SOURCE =
  /(?:^|(?<=\s))(?:[\w-]+(?:\.[a-z]{2,4}){1,3}|\p{Lu}{5,}|Shutterstock|Freepik|Unsplash|Pixabay|Pexels|iStock\w*)(?:\/\S+)?\s$/u

/** How far a caption reaches whose credit stands behind it on its line ("… 5 ABK Foto: Istimewa", "… Rohidin Mersyah (Foto: Ist)"); null for prose. */
export function captionBefore(line: { text: string; start: number; end: number }, at: number): [number, number] | null {
  const { text } = line
  const window = text.slice(at, Math.min(line.end, at + LONGEST))
  if (/^ilustrasi/i.test(window)) return illustration(line, at)
  const credit = (window.startsWith('(') ? BRACKETED : NAMED).exec(window)
  if (credit === null) return null
  const end = at + credit[0].length
  // "rumahnya (foto: dok. pribadi) yang rusak": within a sentence.
  if (!/^\s*(?:$|["“(]?\p{Lu})/u.test(text.slice(end, Math.min(line.end, end + 6)))) return null
  const before = text.slice(Math.max(line.start, at - LONGEST), at)
  const alone = ILLUSTRATION.exec(before)
  const start = alone === null ? before.length - lastSentence(before).length : alone.index
  const isWhole = before.length < LONGEST || start > 0
  const caption = before.slice(start)
  // "2. Acha Sinaga (Foto: @acha)": the heading of an item stays.
  if (/(?:^|\s)\d{1,2}\. $/.test(before.slice(0, start)) && window.startsWith('(')) return [at, end]
  return !isWhole || (caption.trim() !== '' && !/^["“]?[\p{Lu}\d]/u.test(caption)) ? null : [at - caption.length, end]
}

/** "polri.go.id Ilustrasi banjir.": the credit before the word goes with the sentence. */
function illustration({ text, start, end }: { text: string; start: number; end: number }, at: number): [number, number] | null {
  const source = SOURCE.exec(text.slice(Math.max(start, at - 60), at))
  return source === null ? null : [at - source[0].length, sentenceEnd(text, at, end)]
}

/** What stands behind the last sentence of a stretch. */
function lastSentence(stretch: string): string {
  let from = 0
  for (const { index, 0: mark } of stretch.matchAll(/[.!?…]["”’)\]]*\s+(?=\S)|["”]\s+(?=\p{Lu})/gu)) from = index + mark.length
  return stretch.slice(from)
}
