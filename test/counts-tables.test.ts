import { describe, expect, it } from 'vitest'
import { BORROWINGS } from '../src/extract/counts/borrowings.ts'
import { FRAMES, NOUN_FRAMES } from '../src/extract/counts/frames.ts'
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
