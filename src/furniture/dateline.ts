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
/** "KOMPAS. com": the name of a site with a blank in it. */
const BROKEN_MARK = /(\S\.) (?=(?:com|co\.id|id)\b)/giu
/** "Jakarta, 21/4 (ANTARA) -", "Jakarta (21/4)": the day some agencies print beside the place. */
const DAY = /^\(?\d{1,2}(?:[/.-]\d{1,2}){0,2}(?:[/.-]\d{2,4})?\)?$/

/** Before a dash they open the name of a way, whose ends stand on its two sides: "Jalur Caruban - Ngawi". */
const WAY = /^(?:bus|duel|jalan|jalur|kereta|kapal|laga|lintas|penerbangan|perjalanan|rel|ruas|rute|tol|tembus)\b/i
/** "Melati - bukan nama sebenarnya -": what goes on in small letters is no first sentence. */
const SMALL = /^\p{Ll}/u

/**
 * Reads the dateline that opens `text` at `from`, or null. `isPlace` tells of a name whether it is a place's; where nothing knows it, only forms
 * that need no such knowledge are read.
 */
export function readDateline(text: string, from = 0, isPlace: (name: string) => boolean = knowsNone): Dateline | null {
  let start = from
  while (start < text.length && text.charCodeAt(start) <= 32) start++
  const head = text.slice(start, start + REACH)
  DASH.lastIndex = 0
  for (let dash = DASH.exec(head); dash !== null; dash = DASH.exec(head)) {
    const left = head.slice(0, dash.index)
    if (left.includes('\n')) return null
    const isSpaced = dash[0].length > 1 || dash[0] === '—'
    const marked = isSpaced ? marks(left, isPlace) : null
    // "Gubernur: Banjir Sudah Surut": behind a colon only an outlet tells a dateline from a headline.
    if (marked !== null && (marked.outlet !== null || !dash[0].includes(':'))) {
      const { place, outlet } = marked
      if (outlet === null && SMALL.test(head.slice(DASH.lastIndex))) return null
      return { place, outlet, start, end: start + DASH.lastIndex }
    }
  }
  return unmarked(head, start) ?? glued(head, start, isPlace)
}

const knowsNone = () => false

/** "Bandung-Polisi menangkap …": a place glued to the first word, which with the next is no place: "Jakarta-Bandung kini …" tells of a route. */
function glued(head: string, start: number, isPlace: (name: string) => boolean): Dateline | null {
  const cut = /^(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)-(\p{Lu}\p{Ll}+)(?: (\p{L}+))?/u.exec(head)
  if (cut === null || !isPlace(cut[1]) || isPlace(cut[2]) || isPlace(`${cut[2]} ${cut[3]}`)) return null
  return { place: cut[1], outlet: null, start, end: start + cut[1].length + 1 }
}

/** "Liputan6.com, Jakarta Pemerintah …", "TANGERANG, KOMPAS.com Warga …": an outlet and a place without a dash. */
function unmarked(head: string, start: number): Dateline | null {
  const comma = head.indexOf(', ')
  if (comma < 0) return null
  const behind = /^, (\S+\.(?:com|co\.id|id|co|net)|CNN Indonesia|CNBC Indonesia) (?=[\p{Lu}"“])/u.exec(head.slice(comma))
  if (behind !== null && PLACE.test(head.slice(0, comma)) && outletOfMark(behind[1]) !== null)
    return { place: head.slice(0, comma), outlet: outletOfMark(behind[1]), start, end: start + comma + behind[0].length }
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
function marks(left: string, isPlace: (name: string) => boolean): Pick<Dateline, 'place' | 'outlet'> | null {
  let place: string | null = null
  let area = false
  let outlet: string | null = null
  let places = 0
  for (const piece of pieces(left.replace(BROKEN_MARK, '$1'))) {
    const text = piece.trim()
    if (text === '' || DAY.test(text)) continue
    const mark = outletOfMark(text)
    if (mark !== null && outlet === null) outlet = mark
    else if (text.length > 40 || !PLACE.test(text) || ++places > 2) return null
    else if (place === null) place = text
    else area = isPlace(text) && isPlace(place)
  }
  // "Mataram, NTB (ANTARA News) - ", "Solo, Jateng - ": the province behind the town.
  if (places === 2 && outlet === null && !area) return null
  // Without an outlet only a short name is a place: "Gempa Bumi di Bali - " opens a headline.
  if (outlet === null && (place === null || left.includes('(') || place.split(' ').length > 3 || WAY.test(place))) return null
  return { place, outlet }
}
