import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { PLACE_WORDS } from '../../lexicon/office-words.ts'
import { AREA_WORDS } from '../../lexicon/organizations.ts'
import { COMMAND_NAMES } from '../../lexicon/ranks.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import type { PlaceType } from '../../model/gazetteer.ts'
import { endOf, hasShape, isClass, isMark, textOf } from '../../text/view.ts'
import type { OfficeHead } from './head.ts'
import { isCalendar } from './leanings.ts'

/** The token after the place right behind a head that is for a place ("Bupati Garut | …"), else the token after the head. */
export function placeBehind(doc: Doc, head: OfficeHead, stop: number): number {
  const { tail } = head.role
  if (tail === 'open' || tail === 'none') return head.end
  let at = head.end
  if (isClass(doc, at, AREA_WORDS) && hasShape(doc, at, Shape.CAPITAL)) at++
  if (isMark(doc, at + 1, '/') && hasShape(doc, at + 2, Shape.CAPITAL) && isCommandNumber(doc, at)) return commandEnd(doc, at + 2)
  if (!hasShape(doc, at, Shape.CAPITAL) || hasShape(doc, at, Shape.LINE_START) || isCalendar(doc, at)) return at
  // "Danlanud Halim": bases are named by persons.
  const base = head.role.body === undefined ? 0 : endOf(doc, at, COMMAND_NAMES)
  if (base > 0) return base
  if (doc.placeNames[at] >= 0 && (tail === 'place' || isBig(doc, at))) {
    const end = doc.placeEnds[at]
    return doc.leaning[at] < Lean.GIVEN || goesOn(doc, end, stop) ? end : at
  }
  // "Bupati Koltim": regencies by their abbreviations.
  if (isClass(doc, at, PLACE_WORDS)) return at + 1
  // "Camat Wonosegoro Joko Prasetyo": a place that no table knows is one word.
  return tail === 'place' && doc.leaning[at] < Lean.GIVEN && (goesOn(doc, at + 1, stop) || isMark(doc, at + 1, ',')) ? at + 1 : at
}

/** Whether token `at` is the number of a command, Roman or not ("Pangdam XIV/Hasanuddin", "Dandim 0735/Surakarta"). */
export const isCommandNumber = (doc: Doc, at: number) => hasShape(doc, at, Shape.NUMBER) || /^[IVX]+$/.test(textOf(doc, at))

/** The token after the name of a command that begins at `at`: one word, or a name that the tables know. */
const commandEnd = (doc: Doc, at: number) =>
  Math.max(at + 1, endOf(doc, at, COMMAND_NAMES), doc.placeNames[at] >= 0 ? doc.placeEnds[at] : 0)

/** Whether the name at token `at` may be that of a place with a head of its own. */
function isBig(doc: Doc, at: number): boolean {
  const { gazetteer } = doc
  // "Wakil Gubernur Rano Karno": a person's name that also is a town abroad stays one.
  const given = isClass(doc, at, GIVEN_NAMES)
  return gazetteer
    .candidates(doc.placeNames[at])
    .some((id) => BIG_TYPES.has(gazetteer.type(id)) && (!given || gazetteer.country(id) === 'ID'))
}

const goesOn = (doc: Doc, i: number, stop: number) => i < stop && hasShape(doc, i, Shape.CAPITAL)

/** Types of place that a head of state, province, regency or city governs. */
const BIG_TYPES = new Set<PlaceType>(['country', 'province', 'regency', 'city'])
