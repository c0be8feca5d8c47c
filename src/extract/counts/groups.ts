import { CLAUSE_OPENERS, COUNT_JOINTS, FULL_LISTS, GAP_WORDS, OUTDATED, PART_LISTS } from '../../lexicon/count-words.ts'
import { SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { endsWith, startOf } from '../../text/ending.ts'
import { isPrinted } from '../../text/printed.ts'
import { hasShape, isClass, isMark, sentenceStart, textOf } from '../../text/view.ts'
import type { Quantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { isJointBefore } from './subject.ts'
import { looksLikeVerb, stateAt } from './words.ts'

/** How many quantities back the group of a list may stand. */
const LIST_REACH = 12

/** Most tokens between a group and a list of its parts, and between the members of a list. */
const GAP = 12

/** Index of the quantity right behind "dari" behind quantity `index` ("4 dari 11 tersangka"), -1 for none. */
export function groupBehind(doc: Doc, { list, at }: Quantities, index: number): number {
  const { end } = list[index]
  const from = isPrinted(doc, end, 'dari') ? end + 1 : -1
  if (from < 0) return -1
  const other = at[from] ?? -1
  // "148 jiwa dari 45 kepala keluarga"
  return other > index && (list[other].sense === 'household' || exceeds(list[other], list[index])) ? other : -1
}

/** Whether a quantity opens its sentence behind "dari": the group whose parts follow ("Dari 70 penumpang, 40 orang selamat"). */
export function isGroupBefore(doc: Doc, { first, number }: Quantity): boolean {
  const floor = sentenceStart(doc, number)
  if (first <= floor || textOf(doc, first - 1).toLowerCase() !== 'dari') return false
  const before = first - 2
  return (
    before < floor ||
    hasShape(doc, before, Shape.PUNCTUATION) ||
    isClass(doc, before, CLAUSE_OPENERS) ||
    isClass(doc, before, COUNT_JOINTS)
  )
}

/** The group that a list behind it names the parts of ("15 orang, termasuk seorang jurnalis"), or that opens the sentence, and whether the list is one of all parts; null for none. */
export function groupBefore(doc: Doc, quantities: Quantities, index: number): { index: number; all: boolean } | null {
  const { list } = quantities
  const quantity = list[index]
  const floor = sentenceStart(doc, quantity.number)
  let right = quantity.first
  for (let i = index - 1; i >= Math.max(0, index - LIST_REACH) && list[i].number >= floor; i--) {
    const group = list[i]
    if (isGroupBefore(doc, group) && exceeds(group, quantity)) return { index: i, all: false }
    if (right - group.end > GAP) continue
    for (let at = group.end; at < right; at++)
      if (isClass(doc, at, PART_LISTS) && exceeds(group, quantity)) return { index: i, all: isClass(doc, at, FULL_LISTS) }
    right = group.first
  }
  return null
}

/** Index of the quantity before whose verb this one shares: "menewaskan 12 orang dan 5 anak"; -1 for none. */
export function sharedBefore(doc: Doc, { list }: Quantities, index: number): number {
  const before = list[index - 1]
  const quantity = list[index]
  if (before === undefined || before.number < sentenceStart(doc, quantity.number) || quantity.first - before.end > GAP) return -1
  const ofFamilies = quantity.sense === 'household' && isPrinted(doc, quantity.first - 1, 'dari')
  if (!isJointBefore(doc, quantity.first) && !ofFamilies && !endsWith(doc, quantity.first, PART_LISTS)) return -1
  if (ofFamilies || (isGapped(doc, quantity) && !isMark(doc, quantity.first - 1, ','))) return index - 1
  for (let i = before.end; i < quantity.first; i++) {
    if (isClass(doc, i, PART_LISTS)) return index - 1
    // "… delapan orang asing," kata Yusuf, seorang pemandu: a new sentence for all that is said.
    if (isQuote(doc, i) || isClass(doc, i, SPEECH_BEFORE) || stateAt(doc, i) !== null || looksLikeVerb(doc, i)) return -1
  }
  return index - 1
}

const isQuote = (doc: Doc, i: number) => isMark(doc, i, '"') || isMark(doc, i, '”') || isMark(doc, i, '“')

/** "delapan orang dirawat di Madinah dan 66 orang di Mekkah": a place follows the people at once, the verb is that of those before. */
export function isGapped(doc: Doc, { end }: Quantity): boolean {
  return isClass(doc, end, GAP_WORDS)
}

/** Whether a quantity is the older figure right behind its newer one: "menjadi 18 orang dari sebelumnya 14 orang". */
export function isOutdatedBehind(doc: Doc, { list }: Quantities, index: number): boolean {
  const newer = list[index - 1]
  const { first, value } = list[index]
  if (newer === undefined || value === null || newer.value === null || value === newer.value) return false
  return startOf(doc, first, OUTDATED) === newer.end && isPrinted(doc, newer.end, 'dari')
}

/** Whether a group can hold the other quantity. */
export function exceeds(group: Quantity, part: Quantity): boolean {
  const most = group.value ?? group.max ?? Number.POSITIVE_INFINITY
  return most > (part.value ?? part.min ?? 0)
}

/**
 * Index of the group that the quantities around `index` add up to, the first of several ("5 pasien, 2 dari Surabaya, 1 dari Sidoarjo, 1 dari Gresik …"), -1 for none:
 * "lima orang yang hilang, tiga orang Nepal dan dua orang asing"; a number without a noun only before a place, any where `bare`.
 */
export function summedBefore(doc: Doc, { list }: Quantities, index: number, bare = false): number {
  const sentence = doc.sentenceOf[list[index].number]
  let found = -1
  for (
    let group = index - 1;
    group >= Math.max(0, index - SUM_REACH) && doc.sentenceOf[list[group].number] === sentence;
    group--
  ) {
    const whole = list[group].value
    if (whole === null || list[group].sense === 'household') continue
    let sum = 0
    for (let i = group + 1; i < list.length && i <= group + SUM_REACH && doc.sentenceOf[list[i].number] === sentence; i++) {
      const { value, sense } = list[i]
      if (value === null || sense === 'household' || (sense === null && !bare && !isGapped(doc, list[i]))) break
      sum += value
      if (sum > whole) break
      if (sum === whole && i >= index && i > group + 1) found = group
    }
  }
  return found
}

/** Most parts of a group that are added up. */
const SUM_REACH = 8
