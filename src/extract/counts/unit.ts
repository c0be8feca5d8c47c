import { AUXILIARIES, MODIFIERS, PART_WORDS } from '../../lexicon/count-words.ts'
import { GENERIC_PEOPLE, NO_PEOPLE, PEOPLE, type PeopleSense } from '../../lexicon/people.ts'
import { AFTER_YEAR } from '../../lexicon/time-words.ts'
import { HUMAN_ACTS, HUMAN_STATES } from '../../lexicon/victims.ts'
import { type Doc, type NumberSpan, Shape } from '../../model/doc.ts'
import { endsWith } from '../../text/ending.ts'
import { found, hasShape, isClass, isMark, textOf } from '../../text/view.ts'
import { skip } from './phrases.ts'
import { looksLikeVerb, stateAt } from './words.ts'

/** The noun people are counted in: "orang anak", "WNI", "korban"; `sense` null where no noun of people follows. */
export interface Unit {
  readonly end: number
  readonly sense: PeopleSense | null
  readonly text: string | null
}

/** The noun behind a number at token `at`; null where the number counts something else. */
export function readUnit(doc: Doc, at: number, form: NumberSpan['form']): Unit | null {
  const head = found(doc, at, PEOPLE)
  if (head === undefined) {
    if (form === 'one') return readPerson(doc, at)
    const unknown = unknownNoun(doc, at)
    if (unknown !== null) return unknown
    return isClass(doc, at, NO_PEOPLE) || isMark(doc, at, '%') ? null : { end: at, sense: null, text: null }
  }
  let { end, value: sense } = head
  let text = textOf(doc, at, end)
  let generic = isClass(doc, at, GENERIC_PEOPLE)
  for (;;) {
    // "warga negara Indonesia (WNI)"
    const inBrackets = isMark(doc, end, '(') ? found(doc, end + 1, PEOPLE) : undefined
    if (inBrackets !== undefined && isMark(doc, inBrackets.end, ')')) {
      text = textOf(doc, end + 1, inBrackets.end)
      end = inBrackets.end + 1
      generic = false
      continue
    }
    const next = found(doc, end, PEOPLE)
    if (next === undefined || next.value === 'household') break
    const plain = next.value === 'person' || next.value === 'officer'
    // "keluarga korban", "kerabat tersangka": others than the noun behind.
    if (!plain && !generic) break
    if (generic) text = textOf(doc, end, next.end)
    if (sense === 'person' || sense === 'officer' || sense === 'case') sense = next.value
    generic = isClass(doc, end, GENERIC_PEOPLE)
    end = next.end
  }
  return { end, sense, text }
}

/** Longest noun of people that no table knows, in tokens. */
const LONGEST_NOUN = 3

/** "12 pendulang emas tewas", "menewaskan belasan pendulang emas": a noun of people by what is said of it. */
function unknownNoun(doc: Doc, at: number): Unit | null {
  if (!isNoun(doc, at)) return null
  const number = doc.numberAt[at - 1]
  const before = number < 0 ? at - 1 : doc.numbers[number].first
  if (endsWith(doc, before, HUMAN_ACTS) || (isClass(doc, before - 1, MODIFIERS) && endsWith(doc, before - 1, HUMAN_ACTS)))
    return { end: at + 1, sense: 'person', text: textOf(doc, at) }
  let end = at + 1
  while (end < at + LONGEST_NOUN && isNoun(doc, end)) end++
  return isClass(doc, skip(doc, end, AUXILIARIES), HUMAN_STATES) ? { end, sense: 'person', text: textOf(doc, at, end) } : null
}

/** Whether a token can be a noun no table knows: a lower-case word that counts no things and is no verb. */
const isNoun = (doc: Doc, i: number) =>
  hasShape(doc, i, Shape.WORD) &&
  !hasShape(doc, i, Shape.CAPITAL) &&
  !isClass(doc, i, NO_PEOPLE) &&
  !isClass(doc, i, AFTER_YEAR) &&
  !isClass(doc, i, PART_WORDS) &&
  !isClass(doc, i, AUXILIARIES) &&
  stateAt(doc, i) === null &&
  !looksLikeVerb(doc, i)

/** What follows "seorang": any noun is one of a person. */
function readPerson(doc: Doc, at: number): Unit {
  const noun = hasShape(doc, at, Shape.WORD) && !hasShape(doc, at, Shape.CAPITAL) && doc.words[at] === 0
  return noun ? { end: at + 1, sense: 'person', text: textOf(doc, at) } : { end: at, sense: 'person', text: textOf(doc, at - 1) }
}
