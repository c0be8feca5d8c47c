import {
  AUXILIARIES,
  CAUSES,
  CHANGES,
  CLAUSE_OPENERS,
  DEMONSTRATIVES,
  INCREASES,
  MEASURES,
  MODIFIERS,
  NAMELY,
  NEARLY,
  OUTDATED,
  STRONG_MEASURES,
  SUM_WORDS,
  TOTALS,
  UPDATES,
} from '../../lexicon/count-words.ts'
import { NO_PEOPLE, PEOPLE } from '../../lexicon/people.ts'
import { ACTS, CARRIES, STATES } from '../../lexicon/victims.ts'
import type { Doc } from '../../model/doc.ts'
import type { LexClass } from '../../model/lexicon.ts'
import { endingAt, endsWith, startOf } from '../../text/ending.ts'
import { isPrinted } from '../../text/printed.ts'
import { endOf, found, isClass, isMark, sentenceStart } from '../../text/view.ts'
import { statusOfSense } from './noun.ts'
import type { Quantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { careAt, isOtherwise, looksLikeVerb, type Predicate } from './words.ts'

/** What a number is the measure of, by what stands before it. */
export interface Measured extends Predicate {
  /** Only a noun says it ("korban mencapai 9 orang"). */
  readonly byNoun: boolean
  /** A verb that measures stands between, not "ada" alone. */
  readonly strong: boolean
  /** First token of what is said, its subject left out. */
  readonly said: number
  /** The figure takes the place of an older one. */
  readonly update: boolean
}

/** Whether a number is the sum of what was counted before it: "sehingga jumlahnya menjadi 616", "angka itu naik menjadi 62". */
export function isTotal(doc: Doc, { number }: Quantity): boolean {
  const floor = sentenceStart(doc, number)
  let isUpdate = false
  for (let end = number; end > floor; ) {
    const total = startOf(doc, end, TOTALS)
    // "16 jenazah … dari total 20": the group, not the sum.
    if (total >= 0) return !isPrinted(doc, total - 1, 'dari')
    if (isClass(doc, end - 1, DEMONSTRATIVES) && isClass(doc, end - 2, SUM_WORDS)) return true
    const measure = measureBefore(doc, end)
    // "…, kemudian bertambah menjadi 5 orang"
    if (measure < 0) return isUpdate && (isMark(doc, end - 1, ',') || isClass(doc, end - 1, CLAUSE_OPENERS))
    isUpdate ||= endsWith(doc, end, UPDATES)
    end = measure
  }
  // "Kini menjadi 5 orang.", no "Menjadi 5 orang pertama".
  return isUpdate && endOf(doc, floor, UPDATES) !== floor + 1
}

/** The first token of what stands between a subject and its number and ends before token `end`, -1 for none. */
function measureBefore(doc: Doc, end: number): number {
  for (const cls of MEASURING) {
    const first = startOf(doc, end, cls)
    if (first >= 0) return first
  }
  return -1
}

/** What may stand between a subject and its number. */
const MEASURING: readonly LexClass[] = [MEASURES, MODIFIERS, NEARLY, AUXILIARIES, DEMONSTRATIVES, INCREASES]

/** How far before a state the thing it is said of may stand, in tokens. */
const THING_REACH = 4

/** How far before the measure its subject is looked for, in tokens. */
const REACH = 30

/** "korban tewas mencapai 12 orang", "yang hilang bertambah menjadi 5", "korban jiwa 12 orang", "Meninggal: 12". */
export function measuredBefore(doc: Doc, quantity: Quantity, { list, at }: Quantities): Measured | null {
  const floor = Math.max(sentenceStart(doc, quantity.number), quantity.number - REACH)
  let end = quantity.low
  let strong = false
  let update = false
  for (;;) {
    if (isMark(doc, end - 1, ':') || isMark(doc, end - 1, '=')) {
      strong = true
      end--
      continue
    }
    // "Pasien Dalam Pengawasan (PDP) ada 37 orang"
    if (isMark(doc, end - 1, ')') && isMark(doc, end - 3, '(')) {
      end--
      continue
    }
    // "dari 14 menjadi 18", "sebelumnya mencapai 14, kini menjadi 18": the older figure stands between.
    const edge = update && isMark(doc, end - 1, ',') ? end - 1 : end
    const older = update ? at[edge - 1] : -1
    if (older >= 0) {
      const before = outdatedBefore(doc, list[older].first)
      if (before < 0 && (edge < end || !isOlderBefore(doc, list[older].first - 1))) break
      end = before < 0 ? list[older].first - 1 : before
      continue
    }
    const measure = measureBefore(doc, end)
    if (measure < floor) break
    strong ||= endsWith(doc, end, STRONG_MEASURES) || endsWith(doc, end, NAMELY)
    update ||= endsWith(doc, end, UPDATES)
    end = measure
    // "kasus kesembuhan, yakni 95 orang"
    if (isMark(doc, end - 1, ',') && isClass(doc, end, NAMELY)) end--
  }
  // "jumlah pasien sembuh di Bali ada 747 orang"
  strong ||= end < quantity.number && hasSumBefore(doc, end, floor, at)
  const subject = subjectBefore(doc, end, floor, strong, at)
  if (subject === null) return null
  const { status, first, said, byNoun } = subject
  return { status, first, said, byNoun, end: quantity.end, strong, update }
}

const isOlderBefore = (doc: Doc, i: number) => isPrinted(doc, i, 'dari') || isClass(doc, i, INCREASES)

/** Where "sebelumnya mencapai" begins before an older figure, -1 where nothing says that it is one. */
function outdatedBefore(doc: Doc, first: number): number {
  const measure = measureBefore(doc, first)
  return startOf(doc, measure < 0 ? first : measure, OUTDATED)
}

type Subject = Pick<Measured, 'status' | 'first' | 'said' | 'byNoun'>

function subjectBefore(doc: Doc, end: number, floor: number, strong: boolean, at: Int32Array): Subject | null {
  let noun: Subject | null = null
  for (let edge = end; edge > floor; edge--) {
    const i = edge - 1
    if (at[i] >= 0 || (!strong && edge < end)) break
    if (
      isMark(doc, i, '"') ||
      isMark(doc, i, '“') ||
      isMark(doc, i, ';') ||
      (isMark(doc, i, ',') && (edge === end || noun !== null))
    )
      break
    const care = careAt(doc, i)
    if (care !== null) return { status: care.status, first: i, said: i, byNoun: false }
    const state = endingAt(doc, edge, STATES)
    if (state !== null && state.first >= floor && isState(doc, state.first, edge))
      return isOfThings(doc, state.first, floor)
        ? null
        : { status: state.value, first: headOf(doc, state.first, edge, floor), said: state.first, byNoun: false }
    const people = endingAt(doc, edge, PEOPLE)
    if (people !== null && noun === null) {
      const status = statusOfSense(people.value)
      if (status !== null)
        noun = {
          status,
          first: headOf(doc, people.first, edge, floor),
          said: people.first,
          byNoun: people.value === 'victim' || people.value === 'arrested',
        }
    }
    if (
      isClass(doc, i, ACTS) ||
      (isClass(doc, i, CLAUSE_OPENERS) && !isClass(doc, i, CAUSES)) ||
      (looksLikeVerb(doc, i) &&
        !isClass(doc, i, CARRIES) &&
        !isClass(doc, i, CHANGES) &&
        noun === null &&
        !isPrinted(doc, i - 1, 'yang'))
    )
      break
  }
  return noun
}

/** Whether a phrase of a state is one here: no "rumah sakit", no "mengalami peningkatan". */
const isState = (doc: Doc, i: number, end: number) => !isOtherwise(doc, i) && found(doc, i, AUXILIARIES)?.end !== end

/** Whether what is said before token `i` is said of things: "jumlah kabupaten terdampak", "rumah hilang". */
function isOfThings(doc: Doc, i: number, floor: number): boolean {
  for (let at = i - 1; at >= Math.max(floor, i - THING_REACH); at--) {
    if (isClass(doc, at, PEOPLE) || isMark(doc, at, ',')) return false
    if (isClass(doc, at, NO_PEOPLE)) return true
  }
  return false
}

/** Whether "jumlah" opens the subject that ends before token `end`. */
function hasSumBefore(doc: Doc, end: number, floor: number, at: Int32Array): boolean {
  for (let i = end - 1; i >= floor; i--) {
    if (isClass(doc, i, SUM_WORDS)) return true
    if (at[i] >= 0 || isMark(doc, i, ',') || isMark(doc, i, '"') || (looksLikeVerb(doc, i) && !isClass(doc, i, STATES)))
      return false
  }
  return false
}

/** Where the subject begins: "korban" before "tewas", "jumlah" before that. */
function headOf(doc: Doc, state: number, end: number, floor: number): number {
  const inside = startOf(doc, end, PEOPLE)
  const people = inside < 0 ? startOf(doc, state, PEOPLE) : inside
  const head = people >= floor ? people : state
  return head > floor && isClass(doc, head - 1, SUM_WORDS) ? head - 1 : head
}
