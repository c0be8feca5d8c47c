import { HONORIFICS } from '../lexicon/given-names.ts'
import { RANKS } from '../lexicon/ranks.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../lexicon/speech.ts'
import { type Doc, Shape } from '../model/doc.ts'
import type { OfficialMention, TokenRange } from '../model/mentions/official.ts'
import { hasShape, isClass, isMark } from '../text/view.ts'
import { isPartOf, type PeopleByWord, type Person, peopleUnder, putUnder, wordsOf } from './officials-people.ts'

/** A naming of a person by part of the name or by the office alone. */
export interface ShortNaming {
  readonly person: Person
  readonly tokens: TokenRange
  /** A name, not an office, stands there. */
  readonly byName: boolean
  /** Several people fit; the one named last was taken. */
  readonly guessed: boolean
}

/** Every place where part of a person's name stands alone ("Retno"), outside the namings known; the nearest person before it where several fit. */
export function shortNamings(doc: Doc, people: readonly Person[]): ShortNaming[] {
  const byWord: PeopleByWord = new Map()
  const taken = new Uint8Array(doc.tokens.length)
  for (const person of people) {
    for (const word of person.words) if (word.length > 1) putUnder(byWord, word, person)
    for (const { first, end } of person.namings) taken.fill(1, first, end)
  }
  const found: ShortNaming[] = []
  if (byWord.size === 0) return found
  const lastNamed = new Map<Person, number>()
  const starts = people
    .flatMap((person) => person.namings.map((naming) => ({ at: naming.name[0], person })))
    .sort((a, b) => a.at - b.at)
  let nextStart = 0
  for (let i = 0; i < doc.tokens.length; ) {
    for (; nextStart < starts.length && starts[nextStart]!.at <= i; nextStart++) lastNamed.set(starts[nextStart]!.person, i)
    const run = taken[i] || !hasShape(doc, i, Shape.CAPITAL) ? null : runAt(doc, i, taken)
    if (run === null) {
      i++
      continue
    }
    const words = wordsOf(doc, run)
    const key = byWord.has(words[0]!) ? words[0]! : words.at(-1)!
    const fitting = peopleUnder(byWord, key).filter((person) => fits(words, person.words))
    if (fitting.length > 0 && standsAlone(doc, run)) {
      const person = fitting.length === 1 ? fitting[0]! : nearest(fitting, lastNamed)
      if (person !== null) {
        found.push({ person, tokens: run, byName: true, guessed: fitting.length > 1 })
        lastNamed.set(person, i)
      }
    }
    i = run[1]
  }
  return found
}

/** Whether a name is part of a person's, or says in full what the person's single word does ("Trump", "Donald Trump"). */
const fits = (words: readonly string[], known: readonly string[]) =>
  isPartOf(words, known) || (known.length === 1 && words.length < 4 && isPartOf(known, words))

/** Whether the word at `i` stands where a speaker does, so that it is a name there even if it means something else as well ("kata Hari"). */
const isSpeaker = (doc: Doc, i: number) => isClass(doc, i - 1, SPEECH_BEFORE) || isClass(doc, i + 1, SPEECH_AFTER)

/** The run of words of a name at `i`: what is before it (title, rank) left out. */
function runAt(doc: Doc, i: number, taken: Uint8Array): TokenRange | null {
  if (doc.leaning[i]! <= -30) return isSpeaker(doc, i) ? [i, i + 1] : null
  if (isClass(doc, i, RANKS) || isClass(doc, i, HONORIFICS)) return null
  let end = i + 1
  while (
    end < doc.tokens.length &&
    !taken[end] &&
    hasShape(doc, end, Shape.CAPITAL) &&
    doc.sentenceOf[end] === doc.sentenceOf[i]
  ) {
    if (doc.leaning[end]! <= -30) break
    end++
  }
  return [i, end]
}

/** Whether the run is the whole of a name: no capitalised word of another name before it, no age behind it. */
function standsAlone(doc: Doc, [first, end]: TokenRange): boolean {
  if (doc.organizationAt[first]! >= 0) return false
  if (isMark(doc, end, '(') && hasShape(doc, end + 1, Shape.NUMBER) && isMark(doc, end + 2, ')')) return false
  return true
}

function nearest(people: readonly Person[], lastNamed: ReadonlyMap<Person, number>): Person | null {
  let best: Person | null = null
  for (const person of people)
    if (lastNamed.has(person) && (best === null || lastNamed.get(person)! > lastNamed.get(best)!)) best = person
  return best
}

/** Every office alone ("kata Kapolres") that exactly one person of the text holds. */
export function titleNamings(doc: Doc, people: readonly Person[], mentions: readonly OfficialMention[]): ShortNaming[] {
  const holders: PeopleByWord = new Map()
  const introduced = new Uint8Array(doc.tokens.length)
  for (const person of people)
    for (const naming of person.namings) {
      introduced.fill(1, naming.first, naming.end)
      if (naming.position !== null && naming.status !== 'former') putUnder(holders, officeWords(doc, naming)[0]!, person)
    }
  const found: ShortNaming[] = []
  for (const { name, position, stands } of mentions) {
    if (name !== null || position === null || introduced.subarray(...position).includes(1)) continue
    const words = officeWords(doc, { position, stands })
    const fitting = peopleUnder(holders, words[0]!).filter((person) => holdsOffice(doc, person, words))
    if (fitting.length === 1) found.push({ person: fitting[0]!, tokens: position, byName: false, guessed: false })
  }
  return found
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
