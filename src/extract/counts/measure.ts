import { AUXILIARIES, CAUSES, CLAUSE_OPENERS, MEASURES, STRONG_MEASURES, SUM_WORDS, UPDATES } from '../../lexicon/count-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { ACTS, CARRIES, STATES } from '../../lexicon/victims.ts'
import type { Doc } from '../../model/doc.ts'
import { isClass, isMark, sentenceStart, textOf } from '../../text/view.ts'
import { statusOfNoun } from './noun.ts'
import { endingAt } from './phrases.ts'
import type { Quantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { careAt, looksLikeVerb, type Predicate } from './words.ts'

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

/** How far before the measure its subject is looked for, in tokens. */
const REACH = 30

/** "korban tewas mencapai 12 orang", "yang hilang bertambah menjadi 5", "korban jiwa 12 orang", "Meninggal: 12". */
export function measuredBefore(doc: Doc, quantity: Quantity, { list, at }: Quantities): Measured | null {
  const floor = Math.max(sentenceStart(doc, quantity.number), quantity.number - REACH)
  let end = quantity.number
  let strong = false
  let update = false
  for (;;) {
    if (isMark(doc, end - 1, ':') || isMark(doc, end - 1, '=')) {
      strong = true
      end--
      continue
    }
    // "dari 14 menjadi 18": the older figure stands between.
    const older = update ? at[end - 1]! : -1
    if (older >= 0 && textOf(doc, list[older]!.first - 1) === 'dari') {
      end = list[older]!.first - 1
      continue
    }
    const measure = endingAt(doc, end, MEASURES) ?? endingAt(doc, end, AUXILIARIES)
    if (measure === null || measure.first < floor) break
    strong ||= endingAt(doc, end, STRONG_MEASURES) !== null
    update ||= endingAt(doc, end, UPDATES) !== null
    end = measure.first
  }
  // Words that say how exact the number is are part of the quantity, not a measure.
  if (end > quantity.first) end = quantity.first
  // "jumlah pasien sembuh di Bali ada 747 orang"
  strong ||= end < quantity.first && hasSumBefore(doc, end, floor, at)
  const subject = subjectBefore(doc, end, floor, strong, at)
  return subject === null ? null : { ...subject, end: quantity.end, strong, update }
}

type Subject = Pick<Measured, 'status' | 'first' | 'said' | 'byNoun'>

function subjectBefore(doc: Doc, end: number, floor: number, strong: boolean, at: Int32Array): Subject | null {
  let noun: Subject | null = null
  for (let edge = end; edge > floor; edge--) {
    const i = edge - 1
    if (at[i]! >= 0) break
    if (isMark(doc, i, '"') || isMark(doc, i, '“') || isMark(doc, i, ';') || (isMark(doc, i, ',') && edge === end)) break
    const care = careAt(doc, i)
    if (care !== null) return { status: care.status, first: i, said: i, byNoun: false }
    const state = endingAt(doc, edge, STATES)
    if (state !== null && state.first >= floor && isState(doc, state.first))
      return { status: state.value, first: headOf(doc, state.first, edge, floor), said: state.first, byNoun: false }
    const people = endingAt(doc, edge, PEOPLE)
    if (people !== null && noun === null) {
      const status = statusOfNoun(people.value)
      if (status !== null)
        noun = {
          status,
          first: headOf(doc, people.first, edge, floor),
          said: people.first,
          byNoun: people.value === 'victim' || people.value === 'arrested',
        }
      if (noun !== null && edge < end && !strong) return null
    }
    if (!strong && edge < end) break
    if (
      isClass(doc, i, ACTS) ||
      (isClass(doc, i, CLAUSE_OPENERS) && !isClass(doc, i, CAUSES)) ||
      (looksLikeVerb(doc, i) && !isClass(doc, i, CARRIES) && noun === null)
    )
      break
  }
  return noun
}

/** Whether a phrase of a state is one here: no "rumah sakit", no "mengalami peningkatan". */
const isState = (doc: Doc, i: number) => !/^rumah$/i.test(textOf(doc, i - 1)) && !isClass(doc, i, AUXILIARIES)

/** Whether "jumlah" opens the subject that ends before token `end`. */
function hasSumBefore(doc: Doc, end: number, floor: number, at: Int32Array): boolean {
  for (let i = end - 1; i >= floor; i--) {
    if (isClass(doc, i, SUM_WORDS)) return true
    if (at[i]! >= 0 || isMark(doc, i, ',') || isMark(doc, i, '"') || looksLikeVerb(doc, i)) return false
  }
  return false
}

/** Where the subject begins: "korban" before "tewas", "jumlah" before that. */
function headOf(doc: Doc, state: number, end: number, floor: number): number {
  const people = endingAt(doc, end, PEOPLE) ?? endingAt(doc, state, PEOPLE)
  const head = people !== null && people.first >= floor ? people.first : state
  return head > floor && isClass(doc, head - 1, SUM_WORDS) ? head - 1 : head
}
