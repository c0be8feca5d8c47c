import { HONORIFICS } from '../lexicon/given-names.ts'
import { NICKNAMES } from '../lexicon/nicknames.ts'
import { RANKS } from '../lexicon/ranks.ts'
import { ROLE_HEADS } from '../lexicon/roles.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../lexicon/speech.ts'
import { type Doc, Shape } from '../model/doc.ts'
import type { OfficialMention, TokenRange } from '../model/mentions/official.ts'
import { endOf, found, hasShape, isClass, isMark, mayBeName, textOf } from '../text/view.ts'
import { wordAt, wordsOf } from './officials-aliases.ts'
import { isMarked, isPartOf, type PeopleByWord, type Person, peopleUnder, putUnder } from './officials-people.ts'

/** A naming of a person by part of the name or by the office alone. */
export interface ShortNaming {
  readonly person: Person
  readonly tokens: TokenRange
  /** A name, not an office, stands there. */
  readonly byName: boolean
  /** Several people fit; the one named last was taken. */
  readonly guessed: boolean
}

/** The people of a text by the words of their names and by their other names, and where each was last named. */
interface Known {
  readonly byWord: PeopleByWord
  readonly byAlias: ReadonlyMap<string, Person>
  readonly lastNamed: Map<Person, number>
  /** Where somebody else was last named who shares a word with one of the people ("korban Budi Santoso"). */
  readonly rivals: Map<string, number>
}

/** Every place where part of a person's name or another name of theirs stands alone ("Retno", "AHY"), outside the namings known. */
export function shortNamings(doc: Doc, people: readonly Person[]): ShortNaming[] {
  const namings: ShortNaming[] = []
  if (people.length === 0) return namings
  const taken = new Uint8Array(doc.tokens.length)
  for (const { namings } of people) for (const { first, end } of namings) taken.fill(1, first, end)
  const known = knownOf(doc, people)
  const starts = people
    .flatMap((person) => person.namings.map((naming) => ({ at: naming.name[0], person })))
    .sort((a, b) => a.at - b.at)
  let nextStart = 0
  for (let i = 0; i < doc.tokens.length; ) {
    for (; nextStart < starts.length && starts[nextStart]!.at <= i; nextStart++) known.lastNamed.set(starts[nextStart]!.person, i)
    const naming = taken[i] || !hasShape(doc, i, Shape.CAPITAL) ? null : namingAt(doc, i, taken, known)
    if (naming === null) {
      i++
      continue
    }
    if (naming.person !== null) {
      namings.push(naming)
      known.lastNamed.set(naming.person, i)
    }
    i = naming.tokens[1]
  }
  return namings
}

function knownOf(doc: Doc, people: readonly Person[]): Known {
  const byWord: PeopleByWord = new Map()
  const byAlias = new Map<string, Person>()
  for (const person of people) {
    for (const word of person.words) if (word.length > 1) putUnder(byWord, word, person)
    for (const alias of person.aliases) byAlias.set(textOf(doc, ...alias), person)
  }
  return { byWord, byAlias, lastNamed: new Map(), rivals: new Map() }
}

/** A naming of somebody or something else. */
interface OtherNaming {
  readonly person: null
  readonly tokens: TokenRange
}

/** What is named at token `i`: a person of the text, somebody or something else, or nothing (null). */
function namingAt(doc: Doc, i: number, taken: Uint8Array, known: Known): ShortNaming | OtherNaming | null {
  const alias = aliasAt(doc, i, known)
  if (alias !== null) return alias
  const tokens = runAt(doc, i, taken)
  if (tokens === null) return null
  // Most runs share no word with anybody: their others are not even read.
  if (!hasNickname(doc, tokens) && !known.byWord.has(wordAt(doc, i)) && !known.byWord.has(wordAt(doc, tokens[1] - 1)))
    return { person: null, tokens }
  const words = wordsOf(doc, tokens)
  const key = known.byWord.has(words[0]!) ? words[0]! : words.at(-1)!
  const fitting = peopleUnder(known.byWord, key).filter((person) => fits(words, person.words))
  if (fitting.length === 0 || !standsAlone(doc, tokens)) {
    if (isRival(doc, tokens, words, known)) known.rivals.set(words[0]!, i)
    return { person: null, tokens }
  }
  const person = fitting.length === 1 ? fitting[0]! : nearest(fitting, known.lastNamed)
  const rival = words.length === 1 ? known.rivals.get(words[0]!) : undefined
  // "Korban Budi Santoso …, kata Budi": whoever of the name stands nearer.
  if (person === null || (rival !== undefined && rival > (known.lastNamed.get(person) ?? -1))) return { person: null, tokens }
  return { person, tokens, byName: true, guessed: fitting.length > 1 || rival !== undefined }
}

/** Whether a run is a nickname that stands for another name. */
const hasNickname = (doc: Doc, [first, end]: TokenRange) => endOf(doc, first, NICKNAMES) === end

/** Whether a run that names none of the people names somebody who shares the first word with one of them. */
function isRival(doc: Doc, [first, end]: TokenRange, words: readonly string[], { byWord }: Known): boolean {
  if (words.length > 4 || !byWord.has(words[0]!)) return false
  // "Budi Santoso Channel": not somebody else.
  const begun = words.slice(0, 2)
  return (
    mayBeName(doc, first, end) && !peopleUnder(byWord, words[0]!).some((one) => isPartOf(begun, one.words) && begun.length > 1)
  )
}

/** Another name of one of the people at token `i`, one that the text gave or that every paper uses. */
function aliasAt(doc: Doc, i: number, { byAlias, byWord }: Known): ShortNaming | null {
  const nickname = found(doc, i, NICKNAMES)
  if (nickname !== undefined) {
    const words = nickname.value.split(' ')
    const person = peopleUnder(byWord, words.at(-1)!).find((one) => isPartOf(words, one.words) || isPartOf(one.words, words))
    if (person !== undefined) return { person, tokens: [i, nickname.end], byName: false, guessed: false }
  }
  for (let end = Math.min(i + 3, doc.tokens.length); byAlias.size > 0 && end > i; end--) {
    const person = byAlias.get(textOf(doc, i, end))
    if (person !== undefined) return { person, tokens: [i, end], byName: false, guessed: false }
  }
  return null
}

/** Whether a name is part of a person's, or says in full what the person's single word does ("Trump", "Donald Trump"). */
const fits = (words: readonly string[], known: readonly string[]) =>
  isPartOf(words, known) || (known.length === 1 && words.length < 4 && isPartOf(known, words))

/** Whether the word at `i` stands where a speaker does, so that it is a name there even if it means something else as well ("kata Negara"). */
const isSpeaker = (doc: Doc, i: number) =>
  isClass(doc, i - 1, SPEECH_BEFORE) || (doc.leaning[i]! > OFFICE_LEAN && isClass(doc, i + 1, SPEECH_AFTER))

/** Leaning of words of offices. */
const OFFICE_LEAN = -60

/** The run of words of a name at `i`: what is before it (title, rank) left out. */
function runAt(doc: Doc, i: number, taken: Uint8Array): TokenRange | null {
  if (doc.leaning[i]! <= -30) return isSpeaker(doc, i) ? [i, i + 1] : null
  if (isClass(doc, i, RANKS) || isClass(doc, i, HONORIFICS)) return null
  // "tanya Hakim Yusran"
  if (isClass(doc, i, ROLE_HEADS) && hasShape(doc, i + 1, Shape.CAPITAL)) return null
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
  if (people.length === 0) return []
  const holders: PeopleByWord = new Map()
  const introduced = new Uint8Array(doc.tokens.length)
  for (const person of people)
    for (const naming of person.namings) {
      introduced.fill(1, naming.first, naming.end)
      if (naming.position !== null && naming.status !== 'former') putUnder(holders, officeWords(doc, naming)[0]!, person)
    }
  const namings: ShortNaming[] = []
  for (const { name, position, stands } of mentions) {
    if (name !== null || position === null || isMarked(introduced, ...position)) continue
    const words = officeWords(doc, { position, stands })
    const fitting = peopleUnder(holders, words[0]!).filter((person) => holdsOffice(doc, person, words))
    if (fitting.length === 1) namings.push({ person: fitting[0]!, tokens: position, byName: false, guessed: false })
  }
  return namings
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
