import type { Doc } from '../../model/doc.ts'
import type { OfficialMention, TokenRange } from '../../model/mentions/official.ts'
import { wordsOf } from './aliases.ts'
import type { ShortNaming } from './mentions.ts'
import { isPartOf, type Marks, type PeopleByWord, type Person, peopleUnder, putUnder } from './people.ts'

/** Every office alone ("kata Kapolres") that exactly one person of the text holds, outside the namings known, whose tokens are `taken`; so are then its own. */
export function titleNamings(
  doc: Doc,
  people: readonly Person[],
  mentions: readonly OfficialMention[],
  taken: Marks,
): ShortNaming[] {
  const namings: ShortNaming[] = []
  let holders: PeopleByWord | undefined
  for (const { name, position, stands } of mentions) {
    if (name !== null || position === null || isIntroduced(taken, position)) continue
    holders ??= holdersByWord(doc, people)
    const words = officeWords(doc, { position, stands })
    const fitting = peopleUnder(holders, words[0]).filter((person) => holdsOffice(doc, person, words))
    if (fitting.length !== 1) continue
    namings.push({ person: fitting[0], tokens: position, byName: false, guessed: false })
    taken.fill(1, ...position)
  }
  return namings
}

function isIntroduced(taken: Marks, [first, end]: TokenRange): boolean {
  for (let i = first; i < end; i++) if (taken[i]) return true
  return false
}

/** The people by the first word of each office they hold. */
function holdersByWord(doc: Doc, people: readonly Person[]): PeopleByWord {
  const holders: PeopleByWord = new Map()
  for (const person of people)
    for (const naming of person.namings)
      if (naming.position !== null && naming.status !== 'former') putUnder(holders, officeWords(doc, naming)[0], person)
  return holders
}

/** Whether a person holds the office named alone: the same head, and no word that the fuller one lacks. */
const holdsOffice = (doc: Doc, { namings }: Person, words: readonly string[]) =>
  namings.slice(0, MOST_NAMINGS).some((naming) => {
    if (naming.position === null || naming.status === 'former') return false
    const held = officeWords(doc, naming)
    return held[0] === words[0] && isPartOf(words, held)
  })

/** Namings of a person that are compared with an office alone. */
const MOST_NAMINGS = 8

/** The words of an office, an abbreviation by what it stands for. */
function officeWords(doc: Doc, { position, stands }: Pick<OfficialMention, 'position' | 'stands'>): string[] {
  const words = wordsOf(doc, position!)
  return stands === null ? words : [...stands.toLowerCase().split(/[ ,]+/), ...words.slice(1)]
}
