import { FIRM_OPENERS, FIRM_WORDS } from '../lexicon/organizations.ts'
import { type Doc, Lean } from '../model/doc.ts'
import { isClass } from './view.ts'

/**
 * Where in the capitalised run `[first, end)` behind the head of a firm ("PT") its name ends, so that the name of its director may begin:
 * "PT | Semarang Agrofarm | Joko Susanto". The first word is the firm's, whatever else it names, and so are the one behind a town or another word
 * that only opens names of firms, words that persons do not have and those up to one that closes names of firms ("Abadi"), while two are left for
 * the person. `site`: of a building, which a town may name ("Hotel Bandung").
 */
export function firmEnd(doc: Doc, first: number, end: number, site = false): number {
  if (first >= end) return end
  const opens = isClass(doc, first, FIRM_OPENERS) || (!site && doc.leaning[first] === Lean.PLACE)
  let at = first + 1 < end - 1 && opens ? first + 2 : first + 1
  while (at + 2 < end && doc.leaning[at] < Lean.GIVEN) at++
  for (let i = end - 3; i >= at; i--) if (isClass(doc, i, FIRM_WORDS)) return i + 1
  // "PT Karya Sejati | Rina": no person's name opens with such a word
  return !site && at === end - 2 && doc.leaning[at] < Lean.GIVEN && isClass(doc, at, FIRM_WORDS) ? at + 1 : at
}
