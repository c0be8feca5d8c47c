import type { Doc } from '../../model/doc.ts'
import type { OfficialMention, TokenRange } from '../../model/mentions/official.ts'
import { aliasBehind, wordsOf } from './aliases.ts'

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

/** Whether two names of three words or more differ in one letter of one word ("Rajab Jali Antoni", "Rajab Jali Antono"). */
function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 3 || a.length !== b.length) return false
  const odd = a.flatMap((word, i) => (word === b[i] ? [] : [i]))
  if (odd.length !== 1) return false
  const [left, right] = [a[odd[0]], b[odd[0]]]
  if (left.length < 4 || Math.abs(left.length - right.length) > 1) return false
  let same = 0
  while (left[same] === right[same]) same++
  const rest = (word: string, skipped: number) => word.slice(same + skipped)
  return [
    [1, 1],
    [1, 0],
    [0, 1],
  ].some(([x, y]) => rest(left, x!) === rest(right, y!))
}

/** The person of a naming among those met: one whose name it shortens or spells out; the last met of several. */
function samePerson(index: PeopleByWord, words: readonly string[]): Person | undefined {
  for (const word of words)
    for (const person of peopleUnder(index, word).toReversed())
      if (isPartOf(words, person.words) || isPartOf(person.words, words) || isMisspelt(words, person.words)) return person
  return undefined
}

/** The people of the text, in the order in which they are first named with an office or rank. */
export function peopleOf(doc: Doc, namings: readonly Named[]): Person[] {
  const people: Person[] = []
  const index: PeopleByWord = new Map()
  // Full names first, so that a short one that comes earlier finds its person.
  const byLength = [...namings].sort((a, b) => b.name[1] - b.name[0] - (a.name[1] - a.name[0]) || a.first - b.first)
  for (const naming of byLength) {
    const words = wordsOf(doc, naming.name)
    const known = samePerson(index, words)
    const person = known ?? { namings: [], words, aliases: [] }
    person.namings.push(naming)
    const alias = aliasBehind(doc, naming.name[1])
    if (alias !== null) person.aliases.push(alias)
    if (known !== undefined) continue
    people.push(person)
    for (const word of words) putUnder(index, word, person)
  }
  for (const person of people) person.namings.sort((a, b) => a.first - b.first)
  return people.sort((a, b) => a.namings[0].first - b.namings[0].first)
}
