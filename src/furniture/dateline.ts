import { outletOfMark } from '../outlets/find.ts'

/** A dateline at the opening of a body: "JAKARTA, KOMPAS.com - ", "TEMPO.CO, Jakarta - ", "Jakarta -". Offsets in UTF-16 units of the text given. */
export interface Dateline {
  /** The place as printed, null in "KOMPAS.com - ". */
  place: string | null
  outlet: string | null
  start: number
  /** Where the body's first sentence begins. */
  end: number
}

/** Datelines are short: their dash stands within so many characters. */
const REACH = 90
const DASH = /\s*(?:--|[-–—\u0096\u0097:])\s*/gu
const PLACE = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|of|dan|di)){0,4}$/u
/** "Jakarta, 21/4 (ANTARA) -", "Jakarta (21/4)": the day some agencies print beside the place. */
const DAY = /^\(?\d{1,2}(?:[/.-]\d{1,2}){0,2}(?:[/.-]\d{2,4})?\)?$/

/** Reads the dateline that opens `text` at `from`, or null. */
export function readDateline(text: string, from = 0): Dateline | null {
  let start = from
  while (start < text.length && text.charCodeAt(start) <= 32) start++
  const head = text.slice(start, start + REACH)
  DASH.lastIndex = 0
  for (let dash = DASH.exec(head); dash !== null; dash = DASH.exec(head)) {
    const left = head.slice(0, dash.index)
    if (left.includes('\n')) return null
    const isSpaced = dash[0].length > 1 || dash[0] === '—'
    const marked = isSpaced ? marks(left) : null
    // "Gubernur: Banjir Sudah Surut": behind a colon only an outlet tells a dateline from a headline.
    if (marked !== null && (marked.outlet !== null || !dash[0].includes(':'))) {
      const { place, outlet } = marked
      return { place, outlet, start, end: start + DASH.lastIndex }
    }
  }
  return unmarked(head, start)
}

/** "Liputan6.com, Jakarta Pemerintah …": an outlet and a place without a dash. */
function unmarked(head: string, start: number): Dateline | null {
  const comma = head.indexOf(', ')
  if (comma < 0) return null
  const mark = head.slice(0, comma)
  const outlet = mark.includes('.') ? outletOfMark(mark) : null
  if (outlet === null) return null
  const place = /^\p{Lu}\p{L}+(?= \p{Lu})/u.exec(head.slice(comma + 2))
  return place && { place: place[0], outlet, start, end: start + comma + 2 + place[0].length + 1 }
}

/** "Denpasar BaliPost.com": a site behind a place needs no comma. */
function pieces(left: string): string[] {
  return left.split(/[,()/|]|\s+(?=\S+\.(?:com|co\.id|id|co|net)$)/)
}

/** Reads what stands before the dash; null where it is neither an outlet nor a place. */
function marks(left: string): Pick<Dateline, 'place' | 'outlet'> | null {
  let place: string | null = null
  let outlet: string | null = null
  let places = 0
  for (const piece of pieces(left)) {
    const text = piece.trim()
    if (text === '' || DAY.test(text)) continue
    const mark = outletOfMark(text)
    if (mark !== null && outlet === null) outlet = mark
    else if (text.length > 40 || !PLACE.test(text) || ++places > 2) return null
    else place ??= text
  }
  // "Mataram, NTB (ANTARA News) - ": the province behind the town.
  if (places === 2 && outlet === null) return null
  // Without an outlet only a short name is a place: "Gempa Bumi di Bali - " opens a headline.
  if (outlet === null && (place === null || left.includes('(') || place.split(' ').length > 3)) return null
  return { place, outlet }
}
