import type { Doc } from '../../model/doc.ts'
import type { Quantities } from './quantities.ts'
import { exceeds, readingOf, wholeBehind } from './reading.ts'
import type { Statement } from './statement.ts'

/** "tiga dari 10 orang": a share, no group. */
const PROPORTIONS: readonly number[] = [10, 100, 1000]

/** Gives groups that nothing is said of but their parts a statement of their own: "86 dari 93 kepala daerah hadir", "Dari 50 santri, 3 orang tewas". */
export function nameGroups(doc: Doc, quantities: Quantities, said: Statement[][]): void {
  const { list } = quantities
  const isTold = (index: number) => (said[index] ?? []).length > 0
  for (let index = 0; index < list.length; index++) {
    const part = wholeBehind(readingOf(doc, quantities, index))
    if (part >= 0 && isTold(index)) name(part)
    if (!isTold(index) && isOpening(index) && isTold(index + 1)) name(index)
  }

  function name(group: number): void {
    const { start, end, sense, value } = list[group]
    if (isTold(group) || value === null || sense === null || sense === 'household' || PROPORTIONS.includes(value)) return
    said[group] = [{ status: 'other', first: start, end, mood: 0, by: 'people-noun', byNoun: true, update: null }]
  }

  function isOpening(index: number): boolean {
    const { seat, number } = list[index]
    const part = list[index + 1]
    const isFrom = seat.at === 0 && seat.part.role === 'adjunct' && seat.part.kind === 'from'
    return isFrom && part !== undefined && doc.sentenceOf[part.number] === doc.sentenceOf[number] && exceeds(list[index], part)
  }
}
