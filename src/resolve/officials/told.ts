import { ALIAS_OPENERS, NAMED_BEFORE } from '../../lexicon/nicknames.ts'
import { ROLE_HEADS } from '../../lexicon/roles.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { TokenRange } from '../../model/mentions/official.ts'
import { endsWith, startOf } from '../../text/ending.ts'
import { hasShape, isClass } from '../../text/view.ts'
import { isOtherName, wordAt, wordsOf } from './aliases.ts'
import type { Person } from './people.ts'

/** Letters that another name shares with the name it is short for. */
const SHARED = 3

/** So many people at most are looked at for one name, so that no text takes more than linear time. */
const MOST_PEOPLE = 32

/**
 * The people of a text, those joined who are named by another name of somebody: with an office before it ("Wali Kota Hendrar Prihadi (Hendi) …
 * Wali Kota Hendi"), or told behind a noun for them.
 */
export function joinedByOtherNames(doc: Doc, people: readonly Person[]): readonly Person[] {
  if (people.length > 0) takeToldNames(doc, people)
  const owners = new Map<string, Person>()
  for (const person of people) for (const alias of person.aliases) owners.set(wordsOf(doc, alias).join(' '), person)
  if (owners.size === 0) return people
  const ownerOf = (person: Person) => owners.get(person.words.join(' ')) ?? person
  const apart: Person[] = []
  for (const person of people) {
    const owner = ownerOf(person)
    // Two who are called by each other's names stay two.
    if (owner === person || ownerOf(owner) !== owner) apart.push(person)
    else owner.namings.push(...person.namings)
  }
  for (const { namings } of apart) namings.sort((a, b) => a.first - b.first)
  return apart.sort((a, b) => a.namings[0].first - b.namings[0].first)
}

/** Gives people the other names that the text tells behind a noun for them ("Pria yang akrab disapa Hendi itu": Hendrar Prihadi). */
function takeToldNames(doc: Doc, people: readonly Person[]): void {
  for (const { first, end } of doc.names) {
    if (end - first > 2) continue
    const opener = startOf(doc, first, ALIAS_OPENERS)
    // "alias" and "atau" are no words behind a noun.
    if (opener < 1 || first - opener < 2 || !isNoun(doc, opener - 1) || !isOtherName(doc, first, end)) continue
    const person = toldOf(doc, people, [first, end], endsWith(doc, opener, NAMED_BEFORE))
    if (person !== null) person.aliases.push([first, end])
  }
}

/** Whether a noun for somebody stands at `i`; behind a name the other one is that one's. */
const isNoun = (doc: Doc, i: number) =>
  hasShape(doc, i, Shape.CAPITAL) ? isClass(doc, i, NAMED_BEFORE) || isClass(doc, i, ROLE_HEADS) : hasShape(doc, i, Shape.WORD)

/** The person that another name is short for: the only one of the text where the noun speaks of somebody named (`isNamed`), or the only one whose name shares letters with it. */
function toldOf(doc: Doc, people: readonly Person[], [, end]: TokenRange, isNamed: boolean): Person | null {
  const word = wordAt(doc, end - 1)
  const named = people.slice(0, MOST_PEOPLE).filter(({ words }) => words.length > 1)
  if (isNamed && named.length === 1) return named[0]
  const fitting = named.filter(({ words }) => words.some((own) => areAlike(word, own)))
  return fitting.length === 1 ? fitting[0] : null
}

const areAlike = (alias: string, word: string) =>
  alias.length >= SHARED &&
  (word.includes(alias.slice(0, SHARED)) || word.includes(alias.slice(-SHARED)) || alias.startsWith(word.slice(0, SHARED)))
