import { COLLECTIVE_NUMBERS, COLLECTIVES } from '../lexicon/count-words.ts'
import { type Doc, type NumberSpan, Shape } from '../model/doc.ts'
import { classBits, hasShape, isMark, textOf } from '../text/view.ts'
import { behindNumber } from './phrases.ts'
import { Word, wordsAt } from './words.ts'

/** How many sentences behind one of people their number may still be told: "Pasien bertambah. Kini menjadi 50." */
const SENTENCES_ON = 3

/** Words for people, what befalls them, and some of a group. */
const OF_PEOPLE = Word.PEOPLE | Word.STATE | Word.ACT | Word.DEED | Word.BEARER | Word.PART | Word.COLLECTIVE

/** The sentences that hold a number or a group and are of people or stand behind one that is: what counts are read off. */
export function countingSentences(doc: Doc): number[] {
  const { sentences } = doc
  const counting: number[] = []
  const isHolding = holding(doc)
  const people: (boolean | undefined)[] = []
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    if (isHolding[sentence] === 0) continue
    for (let at = sentence; at >= Math.max(0, sentence - SENTENCES_ON); at--) {
      people[at] ??= isOfPeople(doc, sentences[at], sentences[at + 1])
      if (!people[at]) continue
      counting.push(sentence)
      break
    }
  }
  return counting
}

/** Whether each sentence holds a number that may count, or a group. */
function holding(doc: Doc): Uint8Array {
  const { sentenceOf, numbers, words } = doc
  const holds = new Uint8Array(doc.sentences.length)
  for (const number of numbers)
    if (holds[sentenceOf[number.first]] === 0 && mayCount(doc, number)) holds[sentenceOf[number.first]] = 1
  for (let i = 0; i < words.length; i++) if (words[i] !== 0 && groupsAt(doc, i) !== 0) holds[sentenceOf[i]] = 1
  return holds
}

/** "keduanya", "kedua korban" */
const groupsAt = classBits([[COLLECTIVES, COLLECTIVE_NUMBERS]])

function isOfPeople(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (doc.words[i] !== 0 && wordsAt(doc, i) & OF_PEOPLE) return true
  return false
}

/** A clock, a date, a year. */
const TIME_FIGURES = /^(?:\d{1,2}[.:]\d{1,2}|\d{1,2}\/\d{1,2}(?:\/\d+)?|0\d*|(?:19|20)\d\d)$/

/** Whether a number is neither a time nor of things: "pukul 07.30", "(8/5)", "12 rumah", "70 persen". */
function mayCount(doc: Doc, number: NumberSpan): boolean {
  const { first, end } = number
  const behind = wordsAt(doc, behindNumber(doc, number))
  if (behind & (Word.PEOPLE | Word.STATE | Word.PART)) return true
  if (behind & (Word.TIME | Word.THING) || isMark(doc, end, '%')) return false
  return !hasShape(doc, first, Shape.NUMBER) || !TIME_FIGURES.test(textOf(doc, first, end))
}
