import { FULL_LISTS } from '../../lexicon/count-words.ts'
import { GENERIC_PEOPLE, NO_PEOPLE, PEOPLE, type PeopleSense } from '../../lexicon/people.ts'
import { HUMAN_ACTS, HUMAN_STATES } from '../../lexicon/victims.ts'
import { type Doc, type NumberSpan, Shape } from '../../model/doc.ts'
import type { LexClass } from '../../model/lexicon.ts'
import { endOf, found, hasShape, isClass, isMark, textOf } from '../../text/view.ts'
import { nounOf, type Seat, verbBefore } from './seats.ts'

/** The noun people are counted in: "orang anak", "WNI", "korban"; `sense` null where no noun of people follows. */
export interface Unit {
  readonly end: number
  readonly sense: PeopleSense | null
  readonly text: string | null
}

/** The noun behind a number at token `at`; null where the number counts something else. */
export function readUnit(doc: Doc, at: number, form: NumberSpan['form'], seat: Seat): Unit | null {
  return readNoun(doc, at) ?? readUnknown(doc, at, form, seat)
}

/** The noun of people that begins at token `at`, with others that go on with it; null for none. */
export function readNoun(doc: Doc, at: number): Unit | null {
  const head = found(doc, at, PEOPLE)
  if (head === undefined) return null
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

/** The token after all phrases of the class that stand from token `i` on. */
export function skip(doc: Doc, i: number, cls: LexClass): number {
  let at = i
  for (let end = endOf(doc, at, cls); end > 0; end = endOf(doc, at, cls)) at = end
  return at
}

/** Longest noun of people that no table knows, in tokens. */
const LONGEST_NOUN = 3

/** A noun that no table knows: of people by what is said of it ("12 pendulang emas tewas"), any noun behind "seorang", else none of people. */
function readUnknown(doc: Doc, at: number, form: NumberSpan['form'], seat: Seat): Unit | null {
  if ((isClass(doc, at, NO_PEOPLE) && !isNamed(doc, at)) || isMark(doc, at, '%')) return null
  if (form === 'one') return readPerson(doc, at)
  const { part } = seat
  if (nounOf(part) !== at || hasShape(doc, at, Shape.CAPITAL) || !(isOfHumans(doc, seat) || isAmongPeople(doc, seat)))
    return { end: at, sense: null, text: null }
  let end = at + 1
  while (end < Math.min(part.end, at + LONGEST_NOUN) && isPlainNoun(doc, end)) end++
  return { end, sense: 'person', text: textOf(doc, at, end) }
}

/** "mengungsi dari Desa Sukamaju, 40 Kecamatan Pacet": a place by its name, no number of such. */
const isNamed = (doc: Doc, at: number) =>
  hasShape(doc, at, Shape.CAPITAL) && (doc.placeNames[at] >= 0 || doc.placeNames[at + 1] >= 0)

const isPlainNoun = (doc: Doc, i: number) =>
  hasShape(doc, i, Shape.WORD) && !hasShape(doc, i, Shape.CAPITAL) && !isClass(doc, i, HUMAN_STATES)

/** Whether what is said of a number is said of people alone: "… tewas", "menewaskan …". */
function isOfHumans(doc: Doc, seat: Seat): boolean {
  const act = verbBefore(seat)
  if (act !== null && isClass(doc, act.head, HUMAN_ACTS)) return true
  const { clause, part, at } = seat
  const said = part.role === 'subject' ? clause.parts.slice(at + 1, at + 5).find(({ role }) => role === 'predicate') : undefined
  if (said !== undefined && isClass(doc, said.head, HUMAN_STATES)) return true
  return part.told.some(({ parts }) => parts[0]?.role === 'predicate' && isClass(doc, parts[0].head, HUMAN_STATES))
}

/** "delapan orang yang terdiri dari enam pertahanan sipil dan seorang petugas": an item among people of a list of all the people before. */
function isAmongPeople(doc: Doc, { clause: { kind, opener, about, parts } }: Seat): boolean {
  if (kind !== 'parts' || about === null || about.number < 0 || !isClass(doc, opener, FULL_LISTS)) return false
  return isClass(doc, nounOf(about), PEOPLE) && parts.slice(0, 6).some((part) => isClass(doc, nounOf(part), PEOPLE))
}

/** What follows "seorang": any noun is one of a person. */
function readPerson(doc: Doc, at: number): Unit {
  const noun = hasShape(doc, at, Shape.WORD) && !hasShape(doc, at, Shape.CAPITAL) && doc.words[at] === 0
  return noun ? { end: at + 1, sense: 'person', text: textOf(doc, at) } : { end: at, sense: 'person', text: textOf(doc, at - 1) }
}
