import { COUNT_JOINTS, LIST_LEADS, MODIFIERS, PART_LISTS } from '../../lexicon/count-words.ts'
import { PLACE_TYPES } from '../../lexicon/places.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { startOf } from '../../text/ending.ts'
import { hasShape, isClass, isMark, sentenceStart, textOf } from '../../text/view.ts'
import { standsAlone } from './alone.ts'
import { exceeds, sharedBefore } from './groups.ts'
import type { Quantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'

/** How many sentences before a list its group may be counted. */
const SENTENCES_BACK = 2

/** How many quantities back the group of a list may stand. */
const GROUP_REACH = 6

/** Longest name of a place before its number, in tokens. */
const LONGEST_PLACE = 5

/** The group of a member by index; whether words say that it is one, not only the order of the sentences. */
interface Membership {
  readonly group: number
  readonly told: boolean
}

/** The lists of a text as far as it is read: the group of each member by index, and how many of it are left. */
export interface Lists {
  readonly groupOf: Map<number, Membership>
  readonly left: Map<number, number>
}

/** Index of the group whose parts a list names without saying anew what happened: "Rinciannya, 34 orang di Mamuju dan 8 orang di Majene", "Jawa Timur 100 orang, Jawa Barat 75 orang"; -1 for none. */
export function listedOf(
  doc: Doc,
  quantities: Quantities,
  index: number,
  isStated: (index: number) => boolean,
  { groupOf, left }: Lists,
): number {
  const quantity = quantities.list[index]
  if (!mayBeListed(doc, quantity)) return -1
  const before = groupOf.get(index - 1)
  const member = before !== undefined && goesOn(doc, quantities, index) ? before : firstOf(doc, quantities, index, isStated)
  if (member === null) return -1
  const { group } = member
  const rest = (left.get(group) ?? quantities.list[group].value!) - quantity.value!
  if (rest < 0) return -1
  left.set(group, rest)
  groupOf.set(index, member)
  return group
}

/** The group that words say a member is of, undefined for none. */
export const toldOf = (member: Membership | undefined) => (member?.told ? member.group : undefined)

const mayBeListed = (doc: Doc, { value, sense, part, rest, again, end }: Quantity) =>
  value !== null &&
  !part &&
  !rest &&
  !again &&
  (sense === 'person' ||
    sense === 'case' ||
    sense === 'infected' ||
    sense === 'dead' ||
    (sense === null && standsAlone(doc, end)))

/** What a quantity that begins a list is of: behind "rinciannya" at the head of a sentence, or the first of two places with their numbers; null where it begins none. */
function firstOf(doc: Doc, quantities: Quantities, index: number, isStated: (index: number) => boolean): Membership | null {
  const { list } = quantities
  const quantity = list[index]
  const from = skipQuotes(doc, sentenceStart(doc, quantity.number))
  const isFirst = index === 0 || list[index - 1].number < from
  const opened =
    isFirst && quantity.first - from < LIST_HEAD && (isClass(doc, from, PART_LISTS) || isClass(doc, from + 1, PART_LISTS))
  const told = opened || (!isFirst && isLed(doc, list[index - 1], quantity))
  if (!opened && !((isFirst || told) && areTwoPlaced(doc, quantities, index))) return null
  const group = listedGroupBefore(doc, quantities, index, isStated)
  return group < 0 ? null : { group, told }
}

function areTwoPlaced(doc: Doc, { list }: Quantities, index: number): boolean {
  const quantity = list[index]
  const next = list[index + 1]
  return (
    next !== undefined &&
    doc.sentenceOf[next.number] - doc.sentenceOf[quantity.number] <= 1 &&
    isPlaced(doc, quantity) &&
    isPlaced(doc, next)
  )
}

/** How far behind "rinciannya" the first number of a list may stand, in tokens. */
const LIST_HEAD = 9

/** "842 orang, yakni Jawa Timur 100 orang": whether a word between opens a list. */
function isLed(doc: Doc, group: Quantity, { first }: Quantity): boolean {
  for (let i = group.end; i < Math.min(first, group.end + LIST_HEAD); i++)
    if (isClass(doc, i, LIST_LEADS) || isClass(doc, i, PART_LISTS)) return true
  return false
}

const goesOn = (doc: Doc, quantities: Quantities, index: number) =>
  isPlaced(doc, quantities.list[index])
    ? doc.sentenceOf[quantities.list[index].number] - doc.sentenceOf[quantities.list[index - 1].number] <= 1
    : sharedBefore(doc, quantities, index) === index - 1

/** "Jawa Timur 100 orang", "Kota Bandung: 20": whether only a place stands between a number and the joint or mark before it. */
function isPlaced(doc: Doc, quantity: Quantity): boolean {
  const floor = sentenceStart(doc, quantity.number)
  const modifier = startOf(doc, quantity.first, MODIFIERS)
  let end = modifier < 0 ? quantity.first : modifier
  if (isMark(doc, end - 1, ':') || isMark(doc, end - 1, '(') || isMark(doc, end - 1, '=')) end--
  for (let first = end - 1; first >= Math.max(floor, end - LONGEST_PLACE); first--)
    if (doc.placeNames[first] >= 0 && doc.placeEnds[first] === end) {
      let head = first
      while (head > floor && isClass(doc, head - 1, PLACE_TYPES)) head--
      if (head > floor && textOf(doc, head - 1).toLowerCase() === 'di') head--
      if (
        head === floor ||
        hasShape(doc, head - 1, Shape.PUNCTUATION) ||
        isClass(doc, head - 1, COUNT_JOINTS) ||
        isClass(doc, head - 1, LIST_LEADS)
      )
        return true
    }
  return false
}

const skipQuotes = (doc: Doc, i: number) => (isMark(doc, i, '"') || isMark(doc, i, '“') || isMark(doc, i, '-') ? i + 1 : i)

/** The bigger quantity right before a list, -1 where something else was counted or nothing said of it. */
function listedGroupBefore(doc: Doc, { list }: Quantities, index: number, isStated: (index: number) => boolean): number {
  const sentence = doc.sentenceOf[list[index].number]
  for (let i = index - 1; i >= Math.max(0, index - GROUP_REACH); i--) {
    if (sentence - doc.sentenceOf[list[i].number] > SENTENCES_BACK) return -1
    if (list[i].sense === 'household') continue
    return isStated(i) && list[i].value !== null && exceeds(list[i], list[index]) ? i : -1
  }
  return -1
}
