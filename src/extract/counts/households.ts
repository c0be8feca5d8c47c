import type { Doc } from '../../model/doc.ts'
import { textOf } from '../../text/view.ts'
import { type Before, first, isSilent, type Said } from './before.ts'
import { saidByRelative, saidOfSubject } from './people.ts'
import { type Reading, readingOf, wholeBehind } from './reading.ts'

/** "rumah 320 KK atau 1.100 jiwa", "Rumah Karyo (2 KK, 7 jiwa)" */
export function ofHouses({ doc, quantity, seat }: Reading): Said | null {
  const { clause, part, at } = seat
  const isWithin = clause.kind === 'relative' && /^di(?:huni|tempati|tinggali)$/i.test(textOf(doc, clause.parts[0]?.head ?? -1))
  if (quantity.sense !== 'household' && !/^jiwa$/i.test(quantity.unit ?? '')) return null
  const noun =
    clause.kind === 'bracket' || isWithin ? clause.about : part.role === 'measure' ? clause.parts[at - 1] : nounBefore(seat)
  return noun != null && /^rumah/i.test(textOf(doc, noun.head)) ? { status: 'affected', mood: part.mood } : null
}

/** "Rumah 12 KK terendam": the noun right before that the clause before ends with. */
const nounBefore = ({ clause: { of }, part, at }: Reading['seat']) => {
  const last = at === 0 ? of?.parts.at(-1) : undefined
  return last?.end === part.first ? last : undefined
}

const isOr = (doc: Doc, end: number, first: number) => first === end + 1 && /^(?:atau|dengan|\/)$/i.test(textOf(doc, end))

/** "120 KK atau 480 jiwa", "480 jiwa dari 120 KK": families and their members. */
export function ofFamilies(reading: Reading, before: Before): Said | null {
  const { doc, quantities, index, quantity } = reading
  const whole = wholeBehind(reading)
  if (whole >= 0 && quantities.list[whole].sense === 'household') {
    const [said] = saidByRelative(readingOf(doc, quantities, whole))
    if (said !== undefined) return said
  }
  const next = quantities.list[index + 1]
  // "mencatat 1.140 KK atau 4.007 jiwa terdampak"
  if (quantity.sense === 'household' && next !== undefined && isOr(doc, quantity.end, next.first)) {
    const [said] = saidOfSubject(readingOf(doc, quantities, index + 1))
    if (said !== undefined) return said
  }
  const other = quantities.list[index - 1]
  if (other === undefined) return null
  // "8.170 jiwa dari 2.045 KK terdampak"
  if (quantity.sense === 'household' && wholeBehind(readingOf(doc, quantities, index - 1)) === index)
    return first(before[index - 1])
  // "35 KK dengan 120 jiwa kehilangan tempat tinggal"
  const isWith = reading.seat.part.kind === 'with'
  if (!isSilent(reading) && !isWith) return null
  const areFamilies = (quantity.sense === 'household') !== (other.sense === 'household')
  return areFamilies && quantity.first - other.end <= 3 ? first(before[index - 1]) : null
}
