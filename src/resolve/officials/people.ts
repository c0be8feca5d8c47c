import type { Doc } from '../../model/doc.ts'
import type { OfficialMention, TokenRange } from '../../model/mentions/official.ts'
import { textOf } from '../../text/view.ts'
import { aliasBehind, wordAt, wordsOf } from './aliases.ts'
import { isSameName, type Tie } from './spelling.ts'

/** A mention with the person's name in it. */
export type Named = OfficialMention & { readonly name: TokenRange }

/**
 * One person of the text: the namings that carry an office or a rank, in text order, the words of the fullest name, lower case, and where the
 * text gives the person other names.
 */
export interface Person {
  readonly namings: Named[]
  readonly words: readonly string[]
  readonly aliases: TokenRange[]
}

/** Whether a mention says more than another of the same name: an office before none, then more words, then what stands earlier. */
const saysMore = (a: Named, b: Named) =>
  Number(b.position !== null) - Number(a.position !== null) || b.end - b.first - (a.end - a.first) || a.first - b.first

/** The mentions that stand where several claim the same words for a name: the one that says most, and others that name the same words. */
export function standingMentions(mentions: readonly OfficialMention[]): Named[] {
  const named = mentions.filter((mention): mention is Named => mention.name !== null)
  return areApart(named) ? named : strongest(named)
}

/** Whether each mention stands behind all words of those before it. */
function areApart(named: readonly Named[]): boolean {
  let reached = 0
  for (const { first, end, position } of named) {
    if (first < reached || (position !== null && position[0] < reached)) return false
    reached = position !== null && position[1] > end ? position[1] : end
  }
  return true
}

function strongest(named: readonly Named[]): Named[] {
  // The naming that has a token for a word of its name, and the tokens of offices.
  const owners = new Map<number, Named>()
  const offices = new Set<number>()
  const kept: Named[] = []
  const keep = (mention: Named) => {
    kept.push(mention)
    const { position } = mention
    if (position !== null) for (let i = position[0]; i < position[1]; i++) offices.add(i)
  }
  for (const mention of named.toSorted(saysMore)) {
    const [first, end] = mention.name
    const owner = owners.get(first)
    if (owner !== undefined && owner.name[0] === first && owner.name[1] === end) {
      const twoSided = mention.position !== null && mention.position[0] >= end !== owner.position![0] >= end
      if (twoSided) keep(mention)
      continue
    }
    // Words of an office are no one's name ("Staf Ahli Menteri | Agama").
    if (holdsAny(owners, first, end) || holdsAny(offices, first, end)) continue
    for (let i = first; i < end; i++) owners.set(i, mention)
    keep(mention)
  }
  return kept.sort((a, b) => a.first - b.first)
}

/** Whether some tokens hold one of `[first, end)`. */
function holdsAny(tokens: { has(token: number): boolean }, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens.has(i)) return true
  return false
}

/** Whether the words of one name stand in another in the same order. */
export function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const word of whole) if (word === part[at]) at++
  return at === part.length
}

/** A mark a token: a plain array, which is made in half the time of a typed one. */
export type Marks = (0 | 1)[]

/** So many people at most are looked at for one word, the last met, so that no text takes more than linear time. */
const MOST_PEOPLE = 32

/** People by a word of theirs, in the order in which they were put in. */
export type PeopleByWord = Map<string, Person[]>

/** Puts a person under a word. */
export function putUnder(index: PeopleByWord, word: string, person: Person): void {
  const people = index.get(word)
  if (people === undefined) index.set(word, [person])
  else if (people.at(-1) !== person) people.push(person)
}

/** The people under a word, the last put in only where they are many. */
export function peopleUnder(index: PeopleByWord, word: string): readonly Person[] {
  const people = index.get(word) ?? []
  return people.length > MOST_PEOPLE ? people.slice(-MOST_PEOPLE) : people
}

/** The person of a naming among those met: one whose name it shortens, spells out or misspells; the last met of several. */
function samePerson(doc: Doc, index: PeopleByWord, naming: Named, words: readonly string[]): Person | undefined {
  for (const word of words)
    for (const person of peopleUnder(index, word).toReversed()) {
      if (isPartOf(words, person.words) || isPartOf(person.words, words)) return person
      if (isSameName(words, person.words, () => tieOf(doc, person, naming))) return person
    }
  return undefined
}

/** What ties a naming to a person whose name is spelt another way. */
function tieOf(doc: Doc, { namings }: Person, { position, rank }: Named): Tie {
  const held = namings.find((naming) => naming.position !== null)?.position
  if (held != null && position !== null && wordAt(doc, held[0]) !== wordAt(doc, position[0])) return 'none'
  const ranked = namings.find((naming) => naming.rank !== null)?.rank
  const same = ranked != null && rank !== null && textOf(doc, ...ranked) === textOf(doc, ...rank)
  return same ? 'rank' : 'office'
}

/** The people of the text, in the order in which they are first named with an office or rank. */
export function peopleOf(doc: Doc, namings: readonly Named[]): Person[] {
  const people: Person[] = []
  const index: PeopleByWord = new Map()
  // Full names first, so that a short one that comes earlier finds its person.
  const byLength = [...namings].sort((a, b) => b.name[1] - b.name[0] - (a.name[1] - a.name[0]) || a.first - b.first)
  for (const naming of byLength) {
    const words = wordsOf(doc, naming.name)
    const known = samePerson(doc, index, naming, words)
    const person = known ?? { namings: [], words, aliases: [] }
    person.namings.push(naming)
    const alias = aliasBehind(doc, naming.name)
    if (alias !== null) person.aliases.push(alias)
    if (known !== undefined) continue
    people.push(person)
    for (const word of words) putUnder(index, word, person)
  }
  for (const person of people) person.namings.sort((a, b) => a.first - b.first)
  return people.sort((a, b) => a.namings[0].first - b.namings[0].first)
}
