import { describe, expect, it } from 'vitest'
import { AMBIGUOUS, MEANINGS } from '../src/lexicon/ambiguous.ts'
import { compileLexicon } from '../src/lexicon/compile.ts'
import { COUNT_WORDS } from '../src/lexicon/count-table.ts'
import { LEX_CLASSES } from '../src/lexicon/index.ts'
import { lexiconOf } from '../src/lexicon/lexicon.ts'
import { packLexicon, unpackLexicon } from '../src/lexicon/pack.ts'
import { groupedClass, lexClass, markList, markValues, rowsOf, wordList } from '../src/lexicon/table.ts'
import type { LexClass } from '../src/model/lexicon.ts'
import { tokenize } from '../src/text/tokenize.ts'

describe.each(LEX_CLASSES)('lexicon class $name', ({ name, rows }) => {
  const keys = Object.keys(rows)

  it('has a kebab-case name and rows', () => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(keys.length).toBeGreaterThan(0)
  })

  it('has keys in NFC, with single spaces, and phrases in lower case', () => {
    expect(keys.filter((key) => key !== key.normalize('NFC') || /^\s|\s$|\s\s/.test(key))).toEqual([])
    expect(keys.filter((key) => key.includes(' ') && key !== key.toLowerCase())).toEqual([])
  })

  it('has keys that the tokeniser reads as the same words', () => {
    const strange = keys.filter((key) => {
      const { length, start, end } = tokenize(key)
      return Array.from({ length }, (_, i) => key.slice(start[i], end[i])).join(' ') !== key
    })
    expect(strange).toEqual([])
  })
})

describe('a table of words', () => {
  it.each([
    ['two rows for a word', () => wordList('odd', 'b\na\nb'), 'Expected the words of odd in order, got `a` behind `b`'],
    ['a word twice', () => wordList('odd', 'a', 'a'), 'Expected one row for a word, got two for `a` in odd'],
    ['a mark where there are none', () => wordList('odd', 'a | b'), 'Expected words alone in odd, got `a | b`'],
    [
      'a word of two values',
      () => groupedClass('odd', { x: 'a', y: 'a' }),
      'Expected one value for a word, got two for `a` in odd',
    ],
    ['a word twice in a table of marks', () => markList('odd', 'a | odd\na | odd'), 'Expected one row for a word'],
  ])('refuses %s', (_, make, message) => {
    expect(() => make().rows).toThrow(message)
  })

  it('gives a class the words that have its name among their marks, with the value behind a colon', () => {
    const table = 'a | odd kind:x\nb | kind:y\nc'
    expect(markList('odd', table).rows).toEqual({ a: true })
    expect(markValues('kind', table).rows).toEqual({ a: 'x', b: 'y' })
  })

  it('has no mark of the words of counts that is no class', () => {
    const names = new Set(LEX_CLASSES.map(({ name }) => name))
    const marks = [...rowsOf(COUNT_WORDS, 'counts').values()].flat().map((mark) => mark.replace(/:.*/, ''))
    expect(marks.filter((mark) => !names.has(mark))).toEqual([])
  })
})

describe('ambiguous words', () => {
  const shared = (a: LexClass, b: LexClass) => Object.keys(a.rows).filter((word) => Object.hasOwn(b.rows, word))
  const pairs = MEANINGS.flatMap((a, i) => MEANINGS.slice(i + 1).map((b) => [a, b] as const))

  it('stand in the list of those of two classes that say what a word is', () => {
    const listed = AMBIGUOUS.flatMap(({ between: [a, b], words }) => words.map((word) => `${word}: ${a.name}, ${b.name}`))
    const missing = pairs.flatMap(([a, b]) => shared(a, b).map((word) => `${word}: ${a.name}, ${b.name}`))
    expect(missing.filter((word) => !listed.includes(word))).toEqual([])
  })

  it.each(AMBIGUOUS.map(({ between: [a, b], ...more }) => ({ name: `${a.name} and ${b.name}`, a, b, ...more })))(
    'of $name are just those of both, in order, and something decides',
    ({ a, b, words, decides }) => {
      expect(words).toEqual(shared(a, b).sort())
      expect(decides).not.toBe('')
    },
  )
})

describe('the lexicon', () => {
  it('names each class once', () => {
    const names = LEX_CLASSES.map(({ name }) => name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('reads a key with an upper-case letter only as printed, with the classes of its lower-case form', () => {
    const place = lexClass('place', { AS: 'US' })
    const stop = wordList('stop', 'as', 'di')
    const lexicon = lexiconOf(compileLexicon([place, stop]), [place, stop])
    expect(lexicon.classesOf(lexicon.wordEntry('AS'))).toEqual([place, stop])
    expect(lexicon.value(lexicon.wordEntry('AS'), place)).toBe('US')
    expect(lexicon.classesOf(lexicon.wordEntry('as'))).toEqual([stop])
    expect(lexicon.wordEntry('As')).toBe(lexicon.wordEntry('as'))
  })

  it('is the same packed and unpacked', () => {
    const table = compileLexicon(LEX_CLASSES)
    expect(unpackLexicon(packLexicon(table))).toEqual(table)
  })

  it('refuses a key that is no phrase', () => {
    expect(() => compileLexicon([lexClass('odd', { 'luka  berat': true })])).toThrow('Expected words separated by one space')
  })
})
