import { HONORIFICS } from '../../lexicon/given-names.ts'
import { NICKNAME_TITLES, NICKNAMES } from '../../lexicon/nicknames.ts'
import { NOUN_FORM } from '../../lexicon/office-words.ts'
import { RANKS } from '../../lexicon/ranks.ts'
import { ROLE_HEADS } from '../../lexicon/roles.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { type Doc, Lean, type NameSpan, Shape } from '../../model/doc.ts'
import type { TokenRange } from '../../model/mentions/official.ts'
import { classBits, endOf, found, hasShape, isClass, isMark, mayBeName, textOf } from '../../text/view.ts'
import { wordAt, wordsOf } from './aliases.ts'
import { calledNames } from './called.ts'
import { isPartOf, type Marks, type PeopleByWord, type Person, peopleUnder, putUnder } from './people.ts'

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
  /** Clipped and misspelt names, and others they are said to go by. */
  readonly called: ReadonlyMap<string, Person>
  /** The letters that these words and other names begin with, a bit each. */
  readonly initials: number
  readonly lastNamed: Map<Person, number>
  /** Where somebody else was last named who shares a word with one of the people ("korban Budi Santoso"). */
  readonly rivals: Map<string, number>
}

/** Marks the tokens of all namings that carry an office or a rank. */
export function introduced(doc: Doc, people: readonly Person[]): Marks {
  const marks = new Array<0 | 1>(doc.tokens.length).fill(0)
  for (const { namings } of people) for (const { first, end } of namings) marks.fill(1, first, end)
  return marks
}

/** Every place where part of a person's name or another name of theirs stands alone ("Retno", "AHY"), outside the namings known, whose tokens are `taken`. */
export function shortNamings(doc: Doc, people: readonly Person[], taken: Marks): ShortNaming[] {
  const short: ShortNaming[] = []
  if (people.length === 0) return short
  const known = knownOf(doc, people, taken)
  const full = inTextOrder(people)
  let nextFull = 0
  let i = 0
  for (const run of doc.names) {
    if (run.end <= i || !mayNameOne(doc, run, taken, known)) continue
    for (i = Math.max(i, run.first); i < run.end; ) {
      for (; nextFull < full.length && full[nextFull].at <= i; nextFull++)
        known.lastNamed.set(full[nextFull].person, full[nextFull].at)
      const naming = taken[i] || !hasShape(doc, i, Shape.CAPITAL) ? null : namingAt(doc, i, taken, known)
      if (naming === null) {
        i++
        continue
      }
      if (naming.person !== null) {
        short.push(naming)
        known.lastNamed.set(naming.person, i)
      }
      i = naming.tokens[1]
    }
  }
  return short
}

/** Where people are named in full, in text order. */
function inTextOrder(people: readonly Person[]): { readonly at: number; readonly person: Person }[] {
  const full: { at: number; person: Person }[] = []
  for (const person of people) for (const { name } of person.namings) full.push({ at: name[0], person })
  return full.sort((a, b) => a.at - b.at)
}

const isNickname = classBits([NICKNAMES])

/** Whether a run of capitalised words may hold a name of one of the people: most do not, and are read no further. */
function mayNameOne(doc: Doc, { first, end }: NameSpan, taken: Marks, { initials, byAlias, byWord, called }: Known): boolean {
  for (let i = first; i < end; i++) {
    if (taken[i]) continue
    if (doc.words[i] !== 0 && isNickname(doc, i)) return true
    if (initials & initialOf(doc.text, doc.tokens.start[i]) && (byAlias.size + called.size > 0 || byWord.has(wordAt(doc, i))))
      return true
  }
  return false
}

/** The bit of the letter at `at`, case aside; all bits for one outside ASCII, which may be another in lower case. */
function initialOf(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? 1 << (unit & 31) : -1
}

function knownOf(doc: Doc, people: readonly Person[], taken: Marks): Known {
  const byWord: PeopleByWord = new Map()
  const byAlias = new Map<string, Person>()
  let initials = 0
  for (const person of people) {
    for (const word of person.words) {
      if (word.length < 2) continue
      putUnder(byWord, word, person)
      initials |= initialOf(word, 0)
    }
    for (const alias of person.aliases) {
      byAlias.set(textOf(doc, ...alias), person)
      initials |= initialOf(doc.text, doc.tokens.start[alias[0]])
    }
  }
  for (const person of people) for (const alias of person.aliases) setWords(doc, alias, person, byWord, byAlias)
  const called = calledNames(doc, people, byWord, taken)
  for (const name of called.keys()) initials |= initialOf(name, 0)
  return { byWord, byAlias, called, initials, lastNamed: new Map(), rivals: new Map() }
}

/** Adds the words of another name of two words ("Eddy Hiariej": "Eddy") that are nobody's own. */
function setWords(doc: Doc, [first, end]: TokenRange, person: Person, byWord: PeopleByWord, byAlias: Map<string, Person>): void {
  if (end - first < 2) return
  for (let i = first; i < end; i++)
    if (!isClass(doc, i, NICKNAME_TITLES) && !byWord.has(wordAt(doc, i)) && textOf(doc, i).length > 2)
      byAlias.set(textOf(doc, i), person)
}

/** A naming of somebody or something else. */
interface OtherNaming {
  readonly person: null
  readonly tokens: TokenRange
}

/** What is named at token `i`: a person of the text, somebody or something else, or nothing (null). */
function namingAt(doc: Doc, i: number, taken: Marks, known: Known): ShortNaming | OtherNaming | null {
  const alias = aliasAt(doc, i, known)
  if (alias !== null) return alias
  const tokens = runAt(doc, i, taken)
  if (tokens === null) return null
  // Most runs share no word with anybody: their others are not even read.
  if (!hasNickname(doc, tokens) && !isOfOne(doc, i, known) && !isOfOne(doc, tokens[1] - 1, known)) return { person: null, tokens }
  const words = wordsOf(doc, tokens)
  const key = known.byWord.has(words[0]) ? words[0] : words.at(-1)!
  const fitting = peopleUnder(known.byWord, key).filter((person) => fits(words, person.words))
  if (fitting.length === 0 || !standsAlone(doc, tokens)) {
    if (isRival(doc, tokens, words, known)) known.rivals.set(words[0], i)
    return { person: null, tokens }
  }
  const person = fitting.length === 1 ? fitting[0] : nearestPerson(fitting, words[0], known.lastNamed)
  const rival = words.length === 1 ? known.rivals.get(words[0]) : undefined
  // "Korban Budi Santoso …, kata Budi": whoever of the name stands nearer.
  if (person === null || (rival !== undefined && rival > (known.lastNamed.get(person) ?? -1))) return { person: null, tokens }
  // "Tangis Lila pun pecah": the first word of a sentence may be any.
  const opened = words.length > person.words.length && opensSentence(doc, i) && words.at(-1) === person.words[0]
  const own: TokenRange = opened ? [tokens[1] - 1, tokens[1]] : tokens
  return { person, tokens: own, byName: true, guessed: fitting.length > 1 || rival !== undefined }
}

/** Whether a word that is not known for a name begins a sentence at `i`. */
const opensSentence = (doc: Doc, i: number) =>
  doc.leaning[i] < Lean.GIVEN && (i === 0 || doc.sentenceOf[i - 1] !== doc.sentenceOf[i])

/** Whether the word at `i` is one of a person's name. */
const isOfOne = (doc: Doc, i: number, { byWord, initials }: Known) =>
  (initials & initialOf(doc.text, doc.tokens.start[i])) !== 0 && byWord.has(wordAt(doc, i))

/** Whether a run is a nickname that stands for another name. */
const hasNickname = (doc: Doc, [first, end]: TokenRange) => endOf(doc, first, NICKNAMES) === end

/** Whether a run that names none of the people names somebody who shares the first word with one of them. */
function isRival(doc: Doc, [first, end]: TokenRange, words: readonly string[], { byWord }: Known): boolean {
  if (words.length > 4 || !byWord.has(words[0])) return false
  // "Budi Santoso Channel": not somebody else.
  const begun = words.slice(0, 2)
  return (
    mayBeName(doc, first, end) && !peopleUnder(byWord, words[0]).some((one) => isPartOf(begun, one.words) && begun.length > 1)
  )
}

/** Another name of one of the people at token `i`, one that the text gave or that every paper uses. */
function aliasAt(doc: Doc, i: number, { byAlias, byWord, called }: Known): ShortNaming | null {
  const nickname = found(doc, i, NICKNAMES)
  if (nickname !== undefined) {
    const words = nickname.value.split(' ')
    const person = peopleUnder(byWord, words.at(-1)!).find((one) => isPartOf(words, one.words) || isPartOf(one.words, words))
    if (person !== undefined) return { person, tokens: [i, nickname.end], byName: false, guessed: false }
  }
  for (let end = Math.min(i + 3, doc.tokens.length); byAlias.size + called.size > 0 && end > i; end--) {
    const said = textOf(doc, i, end)
    const person = byAlias.get(said)
    if (person !== undefined) return { person, tokens: [i, end], byName: false, guessed: false }
    const guessed = called.get(said)
    if (guessed !== undefined) return { person: guessed, tokens: [i, end], byName: false, guessed: true }
  }
  return null
}

/** Whether a name is part of a person's, or says in full what the person's single word does ("Trump", "Donald Trump"). */
const fits = (words: readonly string[], known: readonly string[]) =>
  isPartOf(words, known) || (known.length === 1 && words.length < 4 && isPartOf(known, words))

/** Whether the word at `i` stands where a speaker does, so that it is a name there even if it means something else as well ("kata Negara"). */
const isSpeaker = (doc: Doc, i: number) =>
  isClass(doc, i - 1, SPEECH_BEFORE) || (doc.leaning[i] > Lean.OFFICE && isClass(doc, i + 1, SPEECH_AFTER))

/** The run of words of a name at `i`: what is before it (title, rank) left out. */
function runAt(doc: Doc, i: number, taken: Marks): TokenRange | null {
  // "Kepulangan Raja Abdullah": a noun begins the sentence.
  if (opensSentence(doc, i) && NOUN_FORM.test(textOf(doc, i)) && hasShape(doc, i + 1, Shape.CAPITAL)) return null
  if (doc.leaning[i] <= Lean.PLACE) return isSpeaker(doc, i) ? [i, i + 1] : null
  if (isClass(doc, i, RANKS) || isClass(doc, i, HONORIFICS)) return null
  // "kata Bunda Eva"
  if (isClass(doc, i, NICKNAME_TITLES) && hasShape(doc, i + 1, Shape.CAPITAL) && !taken[i + 1]) return null
  // "tanya Hakim Yusran"
  if (isClass(doc, i, ROLE_HEADS) && hasShape(doc, i + 1, Shape.CAPITAL)) return null
  let end = i + 1
  while (
    end < doc.tokens.length &&
    !taken[end] &&
    hasShape(doc, end, Shape.CAPITAL) &&
    doc.sentenceOf[end] === doc.sentenceOf[i]
  ) {
    if (doc.leaning[end] <= Lean.PLACE) break
    end++
  }
  return [i, end]
}

/** Whether the run is the whole of a name: no capitalised word of another name before it, no age behind it. */
function standsAlone(doc: Doc, [first, end]: TokenRange): boolean {
  if (doc.organizationAt[first] >= 0) return false
  if (isMark(doc, end, '(') && hasShape(doc, end + 1, Shape.NUMBER) && isMark(doc, end + 2, ')')) return false
  // "ANTARA FOTO/Ibnu Chazar": who took a picture.
  return !isMark(doc, first - 1, '/')
}

/** The person named last; one whose name begins with the word before others ("Prabowo": Prabowo Subianto, not Angga Prabowo). */
function nearestPerson(people: readonly Person[], word: string, lastNamed: ReadonlyMap<Person, number>): Person | null {
  const met = people.filter((person) => lastNamed.has(person))
  const first = met.filter(({ words }) => words[0] === word)
  let best: Person | null = null
  for (const person of first.length > 0 ? first : met)
    if (best === null || lastNamed.get(person)! > lastNamed.get(best)!) best = person
  return best
}
