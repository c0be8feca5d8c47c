import type { Clause, List, ListItem } from '../model/clauses.ts'
import { type Doc, Shape } from '../model/doc.ts'
import { hasShape } from '../text/view.ts'
import { isRanking, keyOf } from './list-keys.ts'
import { Word, wordsAt } from './words.ts'

/** How many clauses back the one before an item may be. */
const STEPS = 4

/** Reads the lists of a text off the clauses of its sentences with numbers: numbers one behind the other, each with a key, of which only the first has a verb of its own. */
export function readLists(doc: Doc, sentences: readonly (readonly Clause[])[]): List[] {
  const lists: List[] = []
  let items: ListItem[] = []
  const end = () => {
    if (items.length > 1) lists.push({ items, head: headOf(doc, items[0]) })
    items = []
  }
  let last: ListItem | null = null
  for (const item of itemsOf(doc, sentences.flat())) {
    if (last === null || item === null || !goesOn(doc, last, item)) end()
    if (item !== null) items.push(item)
    last = item
  }
  end()
  return lists
}

/** Every number in text order as an item, null for one without a key. */
function itemsOf(doc: Doc, clauses: readonly Clause[]): (ListItem | null)[] {
  const found: { number: number; item: ListItem | null }[] = []
  for (const clause of clauses)
    for (let at = 0; at < clause.parts.length; at++) {
      const part = clause.parts[at]
      if (part.number < 0 || part.kind === 'per') continue
      const key = keyOf(doc, clause, at)
      found.push({ number: part.number, item: key === null ? null : { number: part.number, part, clause, key } })
    }
  return found.sort((a, b) => a.number - b.number).map(({ item }) => item)
}

/** Whether an item goes on with the list of the one before: without a verb of its own, right behind it in the sentence, or as the next line. */
function goesOn(doc: Doc, last: ListItem, item: ListItem): boolean {
  if (hasVerb(doc, item.clause) && item.clause !== last.clause) return item.clause.kind === 'relative' && isNear(last, item)
  const distance = doc.sentenceOf[item.number] - doc.sentenceOf[last.number]
  if (distance === 0) return item.clause === last.clause || isNear(last, item)
  return distance === 1 && isVerbless(item.clause) && (isLine(doc, item) || (isVerbless(last.clause) && areAlike(last, item)))
}

/** "Di Agam ada 19 orang. Di Solok ada 5 orang." */
const areAlike = (a: ListItem, b: ListItem) =>
  a.key.role === b.key.role && a.key.kind === b.key.kind && a.part.role === b.part.role

/** Whether a clause says something by a verb; "mencapai" only gives a figure. */
const hasVerb = (doc: Doc, { parts }: Clause) =>
  parts
    .slice(0, STEPS + 2)
    .some((part) => part.role === 'predicate' && !isRanking(doc, part) && (wordsAt(doc, part.head) & Word.MEASURE) === 0)

const isVerbless = ({ parts }: Clause) => parts.slice(0, STEPS + 2).every(({ role }) => role !== 'predicate')

/** Whether the clause of an item goes on with that of the one before, or with what that goes on with. */
function isNear(last: ListItem, item: ListItem): boolean {
  const before = new Set<Clause>()
  for (let at: Clause | null = last.clause, i = 0; at !== null && i < STEPS; at = at.of, i++) before.add(at)
  for (let at: Clause | null = item.clause, i = 0; at !== null && i < STEPS; at = at.of, i++) if (before.has(at)) return true
  return false
}

/** Whether an item stands in a line of its own. */
function isLine(doc: Doc, { number }: ListItem): boolean {
  return hasShape(doc, doc.sentences[doc.sentenceOf[number]], Shape.LINE_START)
}

/** The clause before the first item of a list, or the one that holds it where that says something. */
function headOf(doc: Doc, { clause }: ListItem): Clause | null {
  if (hasVerb(doc, clause) || clause.parts[0]?.role === 'subject') return clause.kind === 'bracket' ? clause.of : clause
  return clause.of
}
