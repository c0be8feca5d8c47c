import { INITIALS_LEADS } from '../../lexicon/people.ts'
import { PLACE_JOINTS, PLACE_TYPES } from '../../lexicon/places.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { NameId } from '../../model/gazetteer.ts'
import { isAged } from '../../text/aged.ts'
import { endsWith } from '../../text/ending.ts'
import { hasShape, isClass, isMark, sentenceStart, textOf } from '../../text/view.ts'
import type { Standing } from './claims.ts'

/** The longest abbreviation that is read as initials or spelled out, in letters: of persons, of anything. */
const LONGEST_INITIALS = 2
const LONGEST_SPELLED = 4
/** Words looked at before listed initials for whose they are. */
const REACH = 12

/** The names, by number, that the text uses for something else: initials of persons, abbreviations of what stands before their bracket; undefined for none. */
export function redefinedNames(list: readonly Standing[], doc: Doc): ReadonlySet<NameId> | undefined {
  let redefined: Set<NameId> | undefined
  for (const { mention } of list) {
    const { first, end, known } = mention
    if (known < 0 || end - first !== 1 || !hasShape(doc, first, Shape.UPPER)) continue
    if (isInitials(doc, first) || isSpelledOut(doc, first)) redefined = (redefined ?? new Set()).add(known)
  }
  return redefined
}

/** "berinisial AS", "tersangka yakni AS, IS, dan RA": whether the letters are those of a person who is not named. */
function isInitials(doc: Doc, at: number): boolean {
  if (lengthOf(doc, at) > LONGEST_INITIALS) return false
  if (endsWith(doc, at, INITIALS_LEADS) || isAged(doc, at + 1)) return true
  if (!isShort(doc, before(doc, at)) && !isShort(doc, behind(doc, at))) return false
  const start = Math.max(sentenceStart(doc, at), at - REACH)
  for (let i = at - 1; i >= start; i--) if (isClass(doc, i, INITIALS_LEADS)) return true
  return false
}

/** The neighbours of an item in a list, a comma and a joint between; the token beside it where there is no list. */
function before(doc: Doc, at: number): number {
  const joint = isClass(doc, at - 1, PLACE_JOINTS) ? at - 1 : at
  return isMark(doc, joint - 1, ',') ? joint - 2 : joint - 1
}

function behind(doc: Doc, at: number): number {
  const next = isMark(doc, at + 1, ',') ? at + 2 : at + 1
  return isClass(doc, next, PLACE_JOINTS) ? next + 1 : next
}

/** Whether a token is a letter or two in capitals, and the name of no place. */
function isShort(doc: Doc, i: number): boolean {
  return hasShape(doc, i, Shape.CAPITAL) && doc.placeNames[i] < 0 && lengthOf(doc, i) <= LONGEST_INITIALS
}

const lengthOf = (doc: Doc, i: number) => doc.tokens.end[i] - doc.tokens.start[i]

/** "non-tariff barrier (NTB)": whether words of these initials, which do not name the place, stand before the bracket. */
function isSpelledOut(doc: Doc, at: number): boolean {
  if (!isMark(doc, at - 1, '(') || !isMark(doc, at + 1, ')') || lengthOf(doc, at) > LONGEST_SPELLED) return false
  const letters = textOf(doc, at).toLowerCase()
  const start = sentenceStart(doc, at)
  let left = letters.length
  let i = at - 1
  while (left > 0 && --i >= start && hasShape(doc, i, Shape.WORD)) {
    // "non-tariff"
    for (const part of textOf(doc, i).toLowerCase().split('-').reverse()) if (part[0] !== letters[--left]) return false
  }
  if (left !== 0) return false
  // "Nusa Tenggara Barat (NTB)", "Daerah Khusus Ibukota (DKI)"
  for (; i < at - 1; i++) if (doc.placeNames[i] >= 0 || isClass(doc, i, PLACE_TYPES)) return false
  return true
}
