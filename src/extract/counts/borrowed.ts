import type { Doc } from '../../model/doc.ts'
import { sentenceStart } from '../../text/view.ts'
import { exceeds, groupBehind, isGroupBefore } from './groups.ts'
import type { Quantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import type { Statement } from './statement.ts'

/** How many quantities back "34 WNI itu" may have been counted. */
const SAME_REACH = 16

/** How many quantities back the group of "empat di antaranya" may stand. */
const GROUP_REACH = 4

/** What is said of a group, said of a part that is only named. */
export const sharedBy = ({ start, end }: Quantity, { status }: Statement): Statement => ({
  status,
  first: start,
  end,
  by: 'shared-state',
  byNoun: false,
  update: null,
})

/** Whether one more is left of the bodies counted in a sentence: "12 jenazah diidentifikasi, sementara satu lainnya menunggu". */
export const isOneMoreOfTheDead = (doc: Doc, { list }: Quantities, index: number) =>
  list[index - 1]?.sense === 'dead' && list[index - 1].number >= sentenceStart(doc, list[index].number)

/** What was said of as many people before, null for nothing. */
export function saidOfSame({ list }: Quantities, index: number, before: readonly (readonly Statement[])[]): Statement | null {
  for (let i = index - 1; i >= Math.max(0, index - SAME_REACH); i--)
    if (before[i].length > 0 && list[i].value !== null && list[i].value === list[index].value) return before[i][0]
  return null
}

/** What is said of the nearest bigger quantity before, for "empat di antaranya" with nothing said of them. */
export function statementsOfGroup(
  { list }: Quantities,
  index: number,
  before: readonly (readonly Statement[])[],
): readonly Statement[] {
  for (let i = index - 1; i >= Math.max(0, index - GROUP_REACH); i--)
    if (before[i].length > 0 && exceeds(list[i], list[index])) return before[i]
  return []
}

/** Gives groups that nothing is said of but their parts a statement of their own: "86 dari 93 kepala daerah hadir". */
export function nameGroups(doc: Doc, quantities: Quantities, said: (readonly Statement[])[]): void {
  const { list } = quantities
  list.forEach((group, index) => {
    const { start, end, sense, value } = group
    if (said[index].length > 0 || value === null || sense === null || sense === 'household' || PROPORTIONS.includes(value)) return
    const isBehind = index > 0 && said[index - 1].length > 0 && groupBehind(doc, quantities, index - 1) === index
    if (isBehind || isOpening(doc, quantities, index, said))
      said[index] = [{ status: 'other', first: start, end, by: 'people-noun', byNoun: true, update: null }]
  })
}

/** "tiga dari 10 orang": a share, no group. */
const PROPORTIONS: readonly number[] = [10, 100, 1000]

/** "Dari 50 santri, 3 orang tewas" */
function isOpening(doc: Doc, { list }: Quantities, index: number, said: readonly (readonly Statement[])[]): boolean {
  const part = list[index + 1]
  return (
    part !== undefined &&
    said[index + 1].length > 0 &&
    doc.sentenceOf[part.number] === doc.sentenceOf[list[index].number] &&
    exceeds(list[index], part) &&
    isGroupBefore(doc, list[index])
  )
}
