import { DEGREES } from '../../lexicon/given-names.ts'
import { ALIAS_OPENERS, FIRST_NAME_FORMS, NICKNAME_TITLES, NICKNAMES } from '../../lexicon/nicknames.ts'
import { ORGANIZATION_HEADS, ORGANIZATION_NAMES } from '../../lexicon/organizations.ts'
import { ROLE_HEADS } from '../../lexicon/roles.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { TokenRange } from '../../model/mentions/official.ts'
import { endOf, found, hasShape, isClass, isMark, mayBeName, textOf, valueAt } from '../../text/view.ts'

/** No other name has more words. */
const LONGEST_ALIAS = 3

/** The words of a name, lower case, without full stops; a nickname of a well-known person by the name it stands for. */
export function wordsOf(doc: Doc, [first, end]: TokenRange): string[] {
  const nickname = found(doc, first, NICKNAMES)
  if (nickname?.end === end) return nickname.value.split(' ')
  const words: string[] = []
  for (let i = first; i < end; i++) words.push(wordAt(doc, i))
  return words
}

/** The word of a name at token `i`, lower case, without full stops. */
export function wordAt(doc: Doc, i: number): string {
  const written = textOf(doc, i).toLowerCase()
  const word = written.includes('.') ? written.replaceAll('.', '') : written
  return valueAt(doc, i, FIRST_NAME_FORMS) ?? word
}

/** The other name that stands right behind a name: "(AHY)", "alias Mualem", "yang akrab disapa Gus Ipul"; null for none. */
export function aliasBehind(doc: Doc, [, at]: TokenRange): TokenRange | null {
  const bracket = isMark(doc, at, '(')
  const opener = endOf(doc, bracket ? at + 1 : at, ALIAS_OPENERS)
  const first = opener > 0 ? opener : at + 1
  let end = first
  while (end < first + LONGEST_ALIAS && hasShape(doc, end, Shape.CAPITAL)) end++
  if (end === first) return null
  if (bracket) return isMark(doc, end, ')') && isOtherName(doc, first, end) ? [first, end] : null
  const titled = isClass(doc, first, NICKNAME_TITLES) || hasShape(doc, first, Shape.UPPER)
  // "Edward Omar Hiariej atau Eddy Hiariej"
  const shared = end - first > 1 && wordAt(doc, end - 1) === wordAt(doc, at - 1)
  const sure = opener > at + 1 || (opener > 0 && textOf(doc, at) !== 'atau') || titled || shared
  return opener > 0 && sure && isOtherName(doc, first, end) ? [first, end] : null
}

/** Whether a capitalised run may be another name of a person: no body, office, place or degree. */
export function isOtherName(doc: Doc, first: number, end: number): boolean {
  if (isClass(doc, first, NICKNAMES) || isClass(doc, first, NICKNAME_TITLES)) return true
  for (const cls of [ORGANIZATION_NAMES, ORGANIZATION_HEADS, ROLE_HEADS, DEGREES]) if (isClass(doc, first, cls)) return false
  if (hasShape(doc, first, Shape.UPPER)) return end === first + 1 && isInitials(doc, first)
  return mayBeName(doc, first, end)
}

/** Whether the letters in capitals at `at`, in a bracket, are the initials of the name before it ("Agus Harimurti Yudhoyono (AHY)"). */
function isInitials(doc: Doc, at: number): boolean {
  const letters = textOf(doc, at)
  return Array.from(letters).every((letter, i) => textOf(doc, at - 1 - letters.length + i).startsWith(letter))
}
