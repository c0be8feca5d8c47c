import { NEWEST, OUTDATED } from '../../lexicon/count-words.ts'
import { GENERIC_PEOPLE } from '../../lexicon/people.ts'
import type { Doc } from '../../model/doc.ts'
import { isWord } from '../../text/printed.ts'
import { isClass } from '../../text/view.ts'
import { type Before, first, isSilent, type Said } from './before.ts'
import type { Reading } from './reading.ts'

/** How many parts before a number may say who it is of. */
const PARTS_BACK = 12

/** "Korban tewas semula 12 orang, kini 17 orang", "naik menjadi 44 orang, sebelumnya hanya 31": the number of what was just counted at another time. */
export function ofFigure(reading: Reading, before: Before): Said | null {
  const { doc, quantities, index, quantity, seat } = reading
  const other = quantities.list[index - 1]
  if (other === undefined || doc.sentenceOf[other.number] !== doc.sentenceOf[quantity.number]) return null
  if (!isDated(doc, other.end, quantity.number)) return null
  const isPlain = quantity.unit === null || quantity.unit.toLowerCase() in GENERIC_PEOPLE.rows
  const opens = seat.clause.parts
    .slice(Math.max(0, seat.at - PARTS_BACK), seat.at)
    .every(({ role }) => role === 'adjunct' || role === 'predicate')
  return isPlain && opens && isSilent(reading) ? first(before[index - 1]) : null
}

/** How far before a number "kini" or "sebelumnya" may stand, in tokens. */
const DATED_REACH = 3

/** Whether words between two numbers, right before the second, say that it is of before or of now. */
function isDated(doc: Doc, from: number, number: number): boolean {
  for (let i = number - 1; i >= Math.max(from, number - DATED_REACH); i--)
    if (isClass(doc, i, OUTDATED) || isClass(doc, i, NEWEST) || isWord(doc, i, 'kemarin')) return true
  return false
}
