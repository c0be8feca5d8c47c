import { AUXILIARIES, DESIGNATIONS, OBJECT_LINKS, PURPOSES } from '../../lexicon/count-words.ts'
import { ACTS, CARE_PLACES, CARRIES, DEEDS } from '../../lexicon/victims.ts'
import type { Doc } from '../../model/doc.ts'
import { endingAt, startOf } from '../../text/ending.ts'
import { found, isClass, sentenceEnd, sentenceStart, textOf } from '../../text/view.ts'
import type { Quantity } from './quantity.ts'
import type { Predicate } from './words.ts'

/** How far behind the people "ke rumah sakit" or "sebagai tersangka" may stand, in tokens. */
const TAIL_REACH = 8

/** What is done to the people by the verb or noun right before them: "menewaskan 12 orang", "evakuasi terhadap 12 warga". */
export function doneBefore(doc: Doc, quantity: Quantity): Predicate | null {
  const floor = sentenceStart(doc, quantity.number)
  let end = quantity.first
  if (end - 1 >= floor && isClass(doc, end - 1, OBJECT_LINKS)) end--
  const filler = startOf(doc, end, AUXILIARIES)
  return (
    doneUpTo(doc, quantity, quantity.first, floor) ??
    (end < quantity.first ? doneUpTo(doc, quantity, end, floor) : null) ??
    (filler >= 0 ? doneUpTo(doc, quantity, filler, floor) : null)
  )
}

/** What is done to the people by the verb or noun that ends before token `edge`. */
function doneUpTo(doc: Doc, quantity: Quantity, edge: number, floor: number): Predicate | null {
  const tail = tailOf(doc, quantity, edge)
  if (tail !== null) return tail
  const act = endingAt(doc, edge, ACTS) ?? endingAt(doc, edge, DEEDS)
  return act !== null && act.first >= floor && !isClass(doc, act.first - 1, PURPOSES)
    ? { status: act.value, first: act.first, end: quantity.end }
    : null
}

/** Whether the people are only what is to be done something to: "untuk merawat 300 pasien". */
export function isAimedAt(doc: Doc, { first }: Quantity): boolean {
  const act = startOf(doc, first, ACTS)
  return isClass(doc, (act < 0 ? first - 1 : act) - 1, PURPOSES)
}

/** "membawa 6 orang ke rumah sakit", "menetapkan empat orang sebagai tersangka": a frame around the people. */
function tailOf(doc: Doc, quantity: Quantity, end: number): Predicate | null {
  const verb = end - 1
  const carries = isClass(doc, verb, CARRIES)
  const names = isClass(doc, verb, DESIGNATIONS)
  if (!carries && !names) return null
  const stop = Math.min(sentenceEnd(doc, verb), quantity.end + TAIL_REACH)
  for (let i = quantity.end; i < stop; i++) {
    const word = textOf(doc, i)
    if (carries && word === 'ke') {
      const place = found(doc, i + 1, CARE_PLACES)
      if (place !== undefined) return { status: 'hospitalized', first: verb, end: place.end }
    }
    if (names && word === 'tersangka') return { status: 'arrested', first: verb, end: i + 1 }
  }
  return null
}
