import { ALIAS_CLOSERS, NICKNAME_TITLES } from '../../lexicon/nicknames.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { TokenRange } from '../../model/mentions/official.ts'
import { endOf, hasShape, isClass, isMark, textOf } from '../../text/view.ts'
import { wordAt } from './aliases.ts'
import { isPartOf, type Marks, type PeopleByWord, type Person, peopleUnder } from './people.ts'
import { isNear } from './spelling.ts'

/** A clipped name has so many letters at least, clipped in front so many, and so many fewer than the whole; a misspelt one is no shorter than this. */
const SHORTEST_CLIP = 4
const SHORTEST_END = 5
const CLIPPED = 2
const SHORTEST_MISSPELT = 5

/**
 * What people are called besides the words of their names, by the words as printed: clipped and misspelt names at which somebody speaks ("kata
 * Yuri" for Yurianto, "Saleh menjelaskan" for Nursaleh, "Budhi mengatakan" for Bhudi), and names that the text says they go by ("Hendi, sapaan akrab Hendrar Prihadi").
 */
export function calledNames(doc: Doc, people: readonly Person[], byWord: PeopleByWord, taken: Marks): Map<string, Person> {
  const called = new Map<string, Person>()
  const seen = new Set<string>()
  const words = wordsByLetter(people)
  for (const { first, end } of doc.names) {
    const at = isClass(doc, first, NICKNAME_TITLES) && end - first === 2 ? first + 1 : first
    const introduced = taken[at] ? null : saidBefore(doc, first, end, byWord)
    if (introduced !== null) called.set(textOf(doc, first, end), introduced)
    if (end - at !== 1 || taken[at] || !isSpoken(doc, first, end)) continue
    const name = textOf(doc, at)
    if (seen.has(name) || byWord.has(wordAt(doc, at))) continue
    seen.add(name)
    const person = meant(wordAt(doc, at), words)
    if (person !== null) called.set(name, person)
  }
  if (called.size > 0) leaveOthers(doc, called, taken)
  return called
}

/** So many words at most are looked at for one letter, the last met, so that no text takes more than linear time. */
const MOST_WORDS = 32

/** The words of people's names by the letter they begin with, and behind a dash by that they end with. */
type WordsByLetter = ReadonlyMap<string, readonly { readonly word: string; readonly person: Person }[]>

function wordsByLetter(people: readonly Person[]): WordsByLetter {
  const words = new Map<string, { word: string; person: Person }[]>()
  for (const person of people)
    for (const word of person.words)
      for (const letter of [word[0], `-${word.at(-1)}`]) {
        const known = words.get(letter) ?? []
        words.set(letter, known)
        known.push({ word, person })
        if (known.length > MOST_WORDS) known.shift()
      }
  return words
}

/** The one person whose name a word clips or misspells, null for none or several. */
function meant(word: string, words: WordsByLetter): Person | null {
  const found = new Set<Person>()
  for (const { word: whole, person } of words.get(word[0]) ?? []) {
    const clips = word.length >= SHORTEST_CLIP && whole.length >= word.length + CLIPPED && whole.startsWith(word)
    const misspells = Math.min(word.length, whole.length) >= SHORTEST_MISSPELT && isNear(word, whole)
    if (clips || misspells) found.add(person)
  }
  for (const { word: whole, person } of words.get(`-${word.at(-1)}`) ?? [])
    if (word.length >= SHORTEST_END && whole.length >= word.length + CLIPPED && whole.endsWith(word)) found.add(person)
  return found.size === 1 ? [...found][0] : null
}

const isSpoken = (doc: Doc, first: number, end: number) =>
  isClass(doc, first - 1, SPEECH_BEFORE) || isClass(doc, end, SPEECH_AFTER)

/** The person whose name follows words that say the one at `[first, end)` is another of theirs ("Bamsoet, panggilan akrab Bambang Soesatyo"). */
function saidBefore(doc: Doc, first: number, end: number, byWord: PeopleByWord): Person | null {
  const closer = endOf(doc, hasShape(doc, end, Shape.PUNCTUATION) && !isMark(doc, end, '.') ? end + 1 : end, ALIAS_CLOSERS)
  if (closer === 0 || end - first > 2) return null
  const run = doc.names[doc.nameAt[closer]]
  if (run === undefined) return null
  for (let from = closer; from < run.end; from++) {
    const words = wordsIn(doc, [from, run.end])
    const person = peopleUnder(byWord, words[0]).findLast((one) => isPartOf(words, one.words))
    if (person !== undefined) return person
  }
  return null
}

function wordsIn(doc: Doc, [first, end]: TokenRange): string[] {
  const words: string[] = []
  for (let i = first; i < end; i++) words.push(wordAt(doc, i))
  return words
}

/** Takes out words that begin a longer name of somebody else in the text ("Yuri Gagarin"). */
function leaveOthers(doc: Doc, called: Map<string, Person>, taken: Marks): void {
  for (const { first, end } of doc.names) {
    if (end - first < 2 || taken[first] || !called.has(textOf(doc, first))) continue
    if (doc.leaning[first + 1] > 0) called.delete(textOf(doc, first))
  }
}
