import { describe, expect, it } from 'vitest'
import { annotate } from '../src/annotate/annotate.ts'
import { findMentions } from '../src/extract/extract.ts'
import { STATEMENT_RULES } from '../src/extract/statements/rules.ts'
import { resolve } from '../src/resolve/resolve.ts'
import { SPEECH_CORPUS } from '../src/story/corpus.ts'
import type { Said } from '../src/story/corpus-table.ts'
import { withStory } from '../src/story/story.ts'
import { articleOf } from './corpus.ts'
import { expectLinear, repeated } from './operations.ts'

const read = (text: string, published: string | null) => {
  const doc = withStory(annotate(text))
  return resolve(doc, articleOf(text, published), findMentions(doc)).facts
}

const unmarked = (phrasing: string) => phrasing.replace(/[⟨⟩]/g, '')
const partsIn = (phrasing: string) => [...phrasing.matchAll(/⟨([^⟩]*)⟩/g)].map(([, part]) => part!)

/** What was read off a phrasing, in the keys that a row names. */
function saidIn(phrasing: string, published: string, wanted: readonly Said[]) {
  const facts = read(unmarked(phrasing), published)
  const one = <F extends { id: string }>(list: readonly F[], id: string | null) => list.find((fact) => fact.id === id)
  return facts.statements.map(({ speaker, cue, mode, mentions, official, medium, date, location, counts }, i) => {
    const all = {
      name: speaker?.name ?? null,
      cue: cue?.text ?? null,
      mode,
      position: one(facts.officials, official)?.position ?? null,
      medium,
      day: one(facts.dates, date)?.value ?? null,
      place: one(facts.locations, location)?.name ?? null,
      counts: counts.map((id) => one(facts.counts, id)?.value),
    }
    const keys = wanted[i] === undefined ? ['name', 'cue'] : Object.keys(wanted[i]).filter((key) => key !== 'parts')
    const told = Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)))
    return { ...told, words: mentions.map(({ text }) => text) }
  })
}

for (const { name, published, positives, negatives } of SPEECH_CORPUS)
  describe(name, () => {
    for (const [wanted, ...phrasings] of positives)
      it.each(phrasings)('%s', (phrasing) => {
        const parts = partsIn(phrasing)
        const expected = wanted.map(({ parts: size = 1, ...keys }) => ({ ...keys, words: parts.splice(0, size) }))
        expect(saidIn(phrasing, published, wanted)).toEqual(expected)
        expect(parts).toEqual([])
      })
    it.each(negatives)('nobody says: %s', (text) => {
      expect(read(text, published).statements).toEqual([])
    })
  })

it('every rule of speech is reached by a phrasing', () => {
  const reached = new Set<string>()
  for (const { published, positives } of SPEECH_CORPUS)
    for (const [, ...phrasings] of positives)
      for (const phrasing of phrasings) for (const { rule } of read(unmarked(phrasing), published).statements) reached.add(rule)
  expect(STATEMENT_RULES.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([])
})

describe('speech is read in time that grows with the text', () => {
  it.each([
    ['quotations without an end', '"Air mulai surut, '],
    ['marks alone', '" '],
    ['marks within marks', '“a ‘b '],
    ['verbs of saying', 'Ratna mengatakan '],
    ['"menurut" after "menurut"', 'menurut '],
    ['names with commas', 'Kepala Dinas, '],
    ['brackets', 'Ratna (34) mengatakan '],
    ['quotations of one after another', '"Air mulai surut," katanya. '],
  ])('%s', (_, piece) => {
    expectLinear((size) => void read(repeated(piece, size), '2023-05-18'), 8_000)
  })
})
