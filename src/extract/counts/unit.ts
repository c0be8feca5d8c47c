import { GENERIC_PEOPLE, NO_PEOPLE, PEOPLE, type PeopleSense } from '../../lexicon/people.ts'
import { type Doc, type NumberSpan, Shape } from '../../model/doc.ts'
import { found, hasShape, isClass, isMark, textOf } from '../../text/view.ts'

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

/** What follows "seorang": any noun is one of a person. */
function readPerson(doc: Doc, at: number): Unit {
  const noun = hasShape(doc, at, Shape.WORD) && !hasShape(doc, at, Shape.CAPITAL) && doc.words[at] === 0
  return noun ? { end: at + 1, sense: 'person', text: textOf(doc, at) } : { end: at, sense: 'person', text: textOf(doc, at - 1) }
}
