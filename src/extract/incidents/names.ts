import { SHIP_WORDS } from '../../lexicon/names.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { IncidentType } from '../../model/kinds/incident-types.ts'
import { hasShape, isClass, sentenceEnd, sentenceStart, textOf } from '../../text/view.ts'

/** How far around an incident its name is looked for, in tokens. */
const REACH = 20

/** Most words of a name. */
const LONGEST = 6

/** What an incident is called in its sentence, as tokens: the ship, the flight, the storm. */
export function nameOf(doc: Doc, first: number, end: number, type: IncidentType): readonly [number, number] | null {
  const isName = NAMED[type]
  if (isName === undefined) return null
  const from = Math.max(sentenceStart(doc, first), first - REACH)
  const to = Math.min(sentenceEnd(doc, first), end + REACH)
  for (let i = from; i < to; i++) {
    const name = isName(doc, i)
    if (name !== null) return name
  }
  return null
}

type NameAt = (doc: Doc, i: number) => readonly [number, number] | null

/** "KM Bahari Jaya 5", "Kapal Mekar": a word of ships and the capitalised words and numbers behind it. */
function shipAt(doc: Doc, i: number): readonly [number, number] | null {
  if (!isClass(doc, i, SHIP_WORDS) || !hasShape(doc, i, Shape.CAPITAL | Shape.UPPER)) return null
  const end = runEnd(doc, i + 1)
  return end === i + 1 || hasShape(doc, i + 1, Shape.NUMBER) ? null : [i, end]
}

/** "QZ8501", "SJ-182", "MH 370": a code of two letters and a number. */
function flightAt(doc: Doc, i: number): readonly [number, number] | null {
  if (!hasShape(doc, i, Shape.UPPER | Shape.CAPITAL)) return null
  const word = textOf(doc, i)
  if (MAKES.test(word)) return null
  if (/^[A-Z]{2}-?\d{2,4}$/.test(word)) return [i, i + 1]
  return /^[A-Z]{2}$/.test(word) && /^\d{2,4}$/.test(textOf(doc, i + 1)) ? [i, i + 2] : null
}

/** Makes of aircraft, written like flights: "MI-17", "CN-235", "AN 26". */
const MAKES = /^(?:AN|AS|AW|BO|CN|IL|MI|NC|SU|TU)(?:-?\d|$)/

/** "PO Melati Jaya": the company of a bus. */
function busAt(doc: Doc, i: number): readonly [number, number] | null {
  if (textOf(doc, i) !== 'PO') return null
  const end = runEnd(doc, i + 1, Shape.CAPITAL | Shape.UPPER)
  return end === i + 1 ? null : [i, end]
}

/** "KA Melati", "Kereta Api Melati Ekspres": the train. */
function trainAt(doc: Doc, i: number): readonly [number, number] | null {
  const head = TRAINS.find((train) => textOf(doc, i, i + train.split(' ').length).toLowerCase() === train)
  if (head === undefined || !hasShape(doc, i, Shape.CAPITAL | Shape.UPPER)) return null
  const first = i + head.split(' ').length
  const end = runEnd(doc, first)
  return end === first || hasShape(doc, first, Shape.NUMBER) ? null : [i, end]
}

const TRAINS = ['kereta api', 'ka', 'kereta']

const STORM = /^(?:badai|topan|siklon|tropis)$/i

/** "Topan Hagibis", "siklon tropis Seroja": the capitalised words behind the word of storms. */
function stormAt(doc: Doc, i: number): readonly [number, number] | null {
  if (!STORM.test(textOf(doc, i)) || STORM.test(textOf(doc, i + 1)) || !hasShape(doc, i + 1, Shape.CAPITAL)) return null
  let first = i
  while (STORM.test(textOf(doc, first - 1))) first--
  return [first, runEnd(doc, i + 1)]
}

/** The token after a run of words of some shapes: capitalised ones and numbers, if nothing else is said. */
function runEnd(doc: Doc, from: number, shapes = Shape.CAPITAL | Shape.NUMBER | Shape.ABBREVIATION): number {
  let end = from
  while (end < from + LONGEST && end < sentenceEnd(doc, from) && hasShape(doc, end, shapes)) end++
  return end
}

const NAMED: { readonly [T in IncidentType]?: NameAt } = {
  'ship-accident': shipAt,
  fire: shipAt,
  'road-accident': busAt,
  'rail-accident': trainAt,
  'air-accident': flightAt,
  storm: stormAt,
}
