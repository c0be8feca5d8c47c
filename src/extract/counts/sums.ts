import type { ListItem } from '../../model/clauses.ts'
import type { Doc } from '../../model/doc.ts'
import { itemsOf } from '../../text/list-items.ts'
import type { Quantities } from './quantities.ts'
import { hasPredicate, type Seat } from './seats.ts'

/** Most parts of a group that are added up. */
const REACH = 8

/** Index of the first quantity before in the sentence that may be a group and that those behind it add up to, this one among them; -1 for none. */
export function groupOfSum(doc: Doc, { list }: Quantities, index: number, mayBe: (group: number) => boolean): number {
  const sentence = doc.sentenceOf[list[index].number]
  let found = -1
  for (let group = index - 1; group >= Math.max(0, index - REACH); group--) {
    const { value, number, sense } = list[group]
    if (doc.sentenceOf[number] !== sentence) break
    if (value === null || sense === 'household' || isBeside(doc, list[index].number, number) || !mayBe(group)) continue
    if (areSiblings(list[group].seat, list[index].seat)) continue
    if (addsUp(doc, list, group, index)) found = group
  }
  return found
}

function addsUp(doc: Doc, list: Quantities['list'], group: number, index: number): boolean {
  const whole = list[group].value!
  const sentence = doc.sentenceOf[list[group].number]
  let sum = 0
  for (let i = group + 1; i < list.length && i <= group + REACH && doc.sentenceOf[list[i].number] === sentence; i++) {
    const { value, sense } = list[i]
    if (value === null || sense === 'household') return false
    sum += value
    if (sum > whole) return false
    if (sum === whole && i >= index && i > group + 1) return true
  }
  return false
}

/**
 * Whether two numbers are items of one list, so that none is the group of the other; the first may be where it has a verb ("12 orang tewas di Agam, 7
 * dari …"), but not where each has its own before it ("Kasus di Agam bertambah 12 orang, Solok 7 orang").
 */
function isBeside(doc: Doc, a: number, b: number): boolean {
  const items = itemsOf(doc)
  const [one, other] = [items.get(a), items.get(b)]
  if (one === undefined || one.list !== other?.list) return false
  return other.at > 0 || !hasPredicate(other.item.clause) || (isKeyBefore(one.item) && isKeyBefore(other.item))
}

/** Whether two numbers are parts of one group: "terdiri atas 3 tentara, 2 polisi, dan seorang warga". */
const areSiblings = (a: Seat, b: Seat) => a.clause === b.clause && a.clause.kind === 'parts'

const isKeyBefore = ({ key, number }: ListItem) => key.first < number
