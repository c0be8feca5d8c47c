import type { Doc } from '../model/doc.ts'
import type { Gazetteer, NameId } from '../model/gazetteer.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Span } from '../model/span.ts'
import { firstFrom } from '../text/first-from.ts'
import { sentenceEnd, sentenceStart, textOf } from '../text/view.ts'

/** A word or phrase of a sentence with everything it is known for: lexicon classes, numbers, names of bodies and places. */
export interface ReadToken {
  readonly text: string
  readonly known: readonly string[]
}

/** The tokens `[first, end)` that are known for something, phrases before the words in them. */
export function readTokens(doc: Doc, first: number, end: number): ReadToken[] {
  const read: ReadToken[] = []
  const byRange = new Map<string, string[]>()
  const add = (from: number, to: number, known: readonly string[]) => {
    const before = byRange.get(`${from} ${to}`)
    if (before !== undefined) before.push(...known)
    else if (known.length > 0) {
      const own = [...known]
      byRange.set(`${from} ${to}`, own)
      read.push({ text: textOf(doc, from, to), known: own })
    }
  }
  for (let i = first; i < end; i++) {
    if (doc.phrases[i] !== 0) add(i, doc.phraseEnds[i], classesOf(doc.lexicon, doc.phrases[i]))
    add(i, i + 1, doc.words[i] === 0 ? [] : classesOf(doc.lexicon, doc.words[i]))
    const number = doc.numbers[doc.numberAt[i]]
    if (number?.first === i) add(i, number.end, [`number ${number.value ?? `${number.min ?? ''}–${number.max ?? ''}`}`])
    const body = doc.organizations[doc.organizationAt[i]]
    if (body?.first === i) add(i, body.end, ['name of a body'])
    const place = doc.placeNames[i]
    if (place >= 0) add(i, doc.placeEnds[i], [placeName(doc.gazetteer, place)])
  }
  return read
}

function classesOf(lex: Lexicon, entry: number): string[] {
  return lex.classesOf(entry).map((cls) => {
    const { name } = cls
    const value = lex.value(entry, cls)
    const isPlain = typeof value === 'string' || typeof value === 'number'
    return isPlain ? `${name} ${value}` : name
  })
}

function placeName(gazetteer: Gazetteer, name: NameId): string {
  const { length } = gazetteer.candidates(name)
  const places = length === 1 ? 'one place' : `${length} places`
  return `name of ${places}${gazetteer.isBare(name) ? '' : ', only with a type word or a container beside it'}`
}

/** So many tokens on each side of some words are shown of a sentence that is longer. */
const AROUND = 80

/** The tokens of the sentence around `[first, end)` that are shown with it. */
export function sentenceAround(doc: Doc, first: number, end: number): readonly [first: number, end: number] {
  return [Math.max(sentenceStart(doc, first), first - AROUND), Math.min(sentenceEnd(doc, end - 1), end + AROUND)]
}

/** The tokens that a span in UTF-16 units covers, `[first, end)`. */
export function tokensIn({ tokens }: Doc, [from, to]: Span): readonly [first: number, end: number] {
  const first = firstFrom(tokens.length, (i) => tokens.end[i], from + 1)
  return [
    first,
    Math.max(
      first + 1,
      firstFrom(tokens.length, (i) => tokens.start[i], to),
    ),
  ]
}
