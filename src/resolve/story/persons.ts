import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { hasShape, isClass, textOf } from '../../text/view.ts'

/** The fullest name a word was part of, where it first stood, and whether its words say that it is a person's. */
export interface Person {
  readonly name: string
  readonly first: number
  readonly isSure: boolean
}

/** Where the names of persons stand that are no officials' by their words: each word of two letters or more, with the fullest name it was part of so far. */
export function personsOf(doc: Doc): ReadonlyMap<string, Person> {
  const fullest = new Map<string, Person>()
  for (const { first, end } of doc.names) {
    const [a, b] = personIn(doc, first, end)
    if (b - a < 2) continue
    const name = textOf(doc, a, b)
    const isSure = hasGivenName(doc, a, b)
    for (let i = a; i < b; i++) {
      const word = textOf(doc, i)
      if (word.length > 2 && !fullest.has(word)) fullest.set(word, { name, first: a, isSure })
    }
  }
  return fullest
}

/** The words of a run of capitalised ones that lean to a person's name, at its end. */
export function personIn(doc: Doc, first: number, end: number): readonly [number, number] {
  let b = end
  while (b > first && doc.leaning[b - 1] <= 0) b--
  let a = b
  while (a > first && (doc.leaning[a - 1] > 0 || !hasShape(doc, a - 1, Shape.CAPITAL))) a--
  while (a < b && !hasShape(doc, a, Shape.CAPITAL)) a++
  return [a, b]
}

/** Whether some word of a run is a given name, or its name was told in more words. */
export function isPerson(doc: Doc, a: number, b: number, persons: ReadonlyMap<string, Person>): boolean {
  return hasGivenName(doc, a, b) || (b - a === 1 && (persons.get(textOf(doc, a))?.isSure ?? false))
}

/** Whether some word in `[first, end)` is a given name. */
export function hasGivenName(doc: Doc, a: number, b: number): boolean {
  for (let i = a; i < b; i++) if (isClass(doc, i, GIVEN_NAMES)) return true
  return false
}
