import { describe, expect, it } from 'vitest'
import { annotate } from '../src/annotate/annotate.ts'
import { BORROWINGS } from '../src/extract/counts/borrowings.ts'
import { FRAMES, NOUN_FRAMES } from '../src/extract/counts/frames.ts'
import { UPDATES } from '../src/extract/counts/updates.ts'
import { findMentions } from '../src/extract/extract.ts'
import { ADDITION_ROWS } from '../src/resolve/counts/additions.ts'
import { NAMINGS } from '../src/resolve/counts/merge.ts'
import { REPLACEMENTS } from '../src/resolve/counts/newer.ts'
import { ADDEND_ROWS } from '../src/resolve/counts/parts.ts'
import { TIES } from '../src/resolve/counts/wholes.ts'
import { withStory } from '../src/story/story.ts'
import { readFacts } from './corpus.ts'

const rulesOf = (text: string) => [...readFacts('counts', text, '2024-05-10').rules]

describe('the tables of what is said of people in number', () => {
  it.each([...FRAMES, ...NOUN_FRAMES].map((row) => [row.example, row.name]))('a frame reads its example: %s', (example, name) => {
    expect(rulesOf(`${example}.`)).toContain(name)
  })

  it.each(BORROWINGS.map(({ example, name }) => [name, example]))('a borrowing reads its example: %s: %s', (_, example) => {
    expect(rulesOf(`${example}.`)).toContain('shared-state')
  })

  it('has names that are told apart', () => {
    expect(new Set(BORROWINGS.map(({ name }) => name)).size).toBe(BORROWINGS.length)
  })
})

/** An example as a text on measles, for those that speak of cases. */
const textOf = (example: string) => `Wabah campak. ${example[0]!.toUpperCase()}${example.slice(1)}.`

const factsOf = (example: string) => readFacts('counts', textOf(example), '2024-05-10').facts

describe('the tables of how counts hang together', () => {
  it.each(UPDATES.map(({ name, example }) => [name, example]))(
    'a figure stands to others as its example says: %s: %s',
    (_, example) => {
      const { counts } = findMentions(withStory(annotate(textOf(example))))
      expect(counts.some(({ update }) => update !== null)).toBe(true)
    },
  )

  it.each([...TIES, ...ADDITION_ROWS].map(({ name, example }) => [name, example]))(
    'a part has its whole: %s: %s',
    (_, example) => {
      expect(factsOf(example).some(({ of }) => of !== null)).toBe(true)
    },
  )

  it.each(ADDEND_ROWS.filter(({ does }) => does === 'end').map(({ name, example }) => [name, example]))(
    'what is no part of the first group ends its parts: %s: %s',
    (_, example) => {
      expect(factsOf(example).some(({ of }) => of === 'c1')).toBe(false)
    },
  )

  it.each(REPLACEMENTS.map(({ name, example }) => [name, example]))('an older figure has its newer one: %s: %s', (_, example) => {
    expect(factsOf(example).some(({ replacedBy }) => replacedBy !== null)).toBe(true)
  })

  it.each(NAMINGS.map(({ name, example }) => [name, example]))('people named again are one count: %s: %s', (_, example) => {
    expect(factsOf(example)).toHaveLength(1)
  })

  it.each([UPDATES, TIES, ADDITION_ROWS, ADDEND_ROWS, REPLACEMENTS, NAMINGS])('has names that are told apart', (...rows) => {
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
  })
})
