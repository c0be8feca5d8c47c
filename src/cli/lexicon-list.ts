import { LEX_CLASSES } from '../lexicon/index.ts'
import type { LexClass } from '../model/lexicon.ts'
import { oneOf } from './near.ts'

/**
 * The built-in tables of words, or the one of a class, as rows apart by tabs: the class, the word, and its marks, which are what the class says of
 * the word and the other classes that it is of (`class:value` where they say something).
 */
export function lexiconRows(asked: string | null): string[] {
  const names = LEX_CLASSES.map(({ name }) => name).sort()
  const name = asked === null ? null : oneOf(asked, names, 'the class of --list')
  const listed = LEX_CLASSES.filter((cls) => name === null || cls.name === name)
  const classesOf = classesByWord()
  return listed
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((cls) =>
      Object.keys(cls.rows)
        .sort()
        .map((word) => [cls.name, word, marksOf(word, cls, classesOf.get(word) ?? [])].join('\t')),
    )
}

function classesByWord(): ReadonlyMap<string, readonly LexClass[]> {
  const classesOf = new Map<string, LexClass[]>()
  for (const cls of LEX_CLASSES)
    for (const word of Object.keys(cls.rows)) classesOf.set(word, [...(classesOf.get(word) ?? []), cls])
  return classesOf
}

function marksOf(word: string, own: LexClass, classes: readonly LexClass[]): string {
  const others = classes.filter((cls) => cls !== own).map((cls) => [cls.name, said(cls, word)].filter(Boolean).join(':'))
  return [said(own, word), ...others].filter(Boolean).join(' ')
}

/** What a class says of a word, without blanks between; empty where it only holds it. */
function said({ isList, rows }: LexClass, word: string): string {
  return isList ? '' : inWords(rows[word])
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join('/')
  if (typeof value !== 'object' || value === null) return String(value).replaceAll(' ', '_')
  return Object.entries(value)
    .map(([key, one]) => `${key}=${inWords(one)}`)
    .join(',')
}
