import type { Doc } from '../model/doc.ts'
import type { OfficialMention, TokenRange } from '../model/mentions/official.ts'
import { textOf } from '../text/view.ts'

/** A mention with the person's name in it. */
export type Named = OfficialMention & { readonly name: TokenRange }

/** One person of the text: the namings that carry an office or a rank, in text order, and the words of the fullest name, lower case. */
export interface Person {
  readonly namings: Named[]
  words: readonly string[]
}

/** The words of a name, lower case, without full stops. */
export function wordsOf(doc: Doc, [first, end]: TokenRange): string[] {
  return Array.from({ length: end - first }, (_, i) =>
    textOf(doc, first + i)
      .toLowerCase()
      .replaceAll('.', ''),
  )
}

/** Whether a mention says more than another of the same name: an office before none, then more words, then what stands earlier. */
const saysMore = (a: Named, b: Named) =>
  Number(b.position !== null) - Number(a.position !== null) || b.end - b.first - (a.end - a.first) || a.first - b.first

/** The mentions that stand where several claim the same words for a name: the one that says most, and others that name the same words. */
export function standingMentions(mentions: readonly OfficialMention[], length: number): Named[] {
  const claimed = new Int32Array(length).fill(-1)
  const kept: Named[] = []
  for (const mention of mentions.filter((m): m is Named => m.name !== null).sort(saysMore)) {
    const [first, end] = mention.name
    const owner = claimed[first]!
    const sameName = owner >= 0 && kept[owner]!.name[0] === first && kept[owner]!.name[1] === end
    if (sameName) {
      const twoSided = mention.position !== null && mention.position[0] >= end !== kept[owner]!.position![0] >= end
      if (twoSided) kept.push(mention)
      continue
    }
    if (claimed.subarray(first, end).some((index) => index >= 0)) continue
    // Words of an office are no one's name ("Staf Ahli Menteri | Agama").
    if (kept.some((other) => other.position !== null && first < other.position[1] && other.position[0] < end)) continue
    claimed.fill(kept.length, first, end)
    kept.push(mention)
  }
  return kept.sort((a, b) => a.first - b.first)
}

/** Whether the words of one name stand in another in the same order. */
export function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const word of whole) if (word === part[at]) at++
  return at === part.length
}

/** The person of a naming among those met: one whose name it shortens or spells out; the last met of several. */
function samePerson(people: readonly Person[], words: readonly string[]): Person | undefined {
  for (let i = people.length - 1; i >= 0; i--) {
    const person = people[i]!
    if (isPartOf(words, person.words) || isPartOf(person.words, words)) return person
  }
  return undefined
}

/** The people of the text, in the order in which they are first named with an office or rank. */
export function peopleOf(doc: Doc, namings: readonly Named[]): Person[] {
  const people: Person[] = []
  // Full names first, so that a short one that comes earlier finds its person.
  const byLength = [...namings].sort((a, b) => b.name[1] - b.name[0] - (a.name[1] - a.name[0]) || a.first - b.first)
  for (const naming of byLength) {
    const words = wordsOf(doc, naming.name)
    const person = samePerson(people, words)
    if (person === undefined) people.push({ namings: [naming], words })
    else person.namings.push(naming)
  }
  for (const person of people) person.namings.sort((a, b) => a.first - b.first)
  return people.sort((a, b) => a.namings[0]!.first - b.namings[0]!.first)
}
