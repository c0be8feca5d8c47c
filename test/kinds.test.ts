import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { FACT_SCHEMAS } from '../src/model/kinds/index.ts'
import { KINDS } from '../src/model/rows/index.ts'
import type { KindRow } from '../src/model/rows/row.ts'
import { idsOf, inWords, kindRow, type LooseFact, withLinksTo, withSpans } from '../src/model/rows/walk.ts'
import { pairUp } from '../src/score/match.ts'

describe('the kinds of fact', () => {
  it('stand in the same order in the record and in the list of rows', () => {
    expect(KINDS).toEqual(Object.keys(FACT_SCHEMAS))
  })

  it.each(['letter', 'label', 'one', 'many', 'about', 'line'] as const)('each have a %s of their own', (name) => {
    expect(new Set(KINDS.map((kind) => kindRow(kind)[name])).size).toBe(KINDS.length)
  })

  it('each have colours of their own, on light and on dark paper', () => {
    for (const paper of [0, 1]) expect(new Set(KINDS.map((kind) => kindRow(kind).colours[paper])).size).toBe(KINDS.length)
  })
})

describe.each(KINDS)('the row of %s', (kind) => {
  const { scoring, links, places, mentions } = kindRow(kind)
  const shape: { [key: string]: z.ZodType } = FACT_SCHEMAS[kind].shape

  it('says how every value of a fact is compared', () => {
    const told = ['id', 'text', 'span', 'mentions', 'certainty', 'rule', ...scoring.value, ...scoring.finer]
    const compared = [...told, ...links.map(({ key }) => key), ...places]
    // Where a place lies follows from its code.
    const derived = ['honorific', 'latitude', 'longitude', 'within']
    expect(Object.keys(shape).filter((key) => !compared.includes(key) && !derived.includes(key))).toEqual([])
  })

  it('knows what its links, places and mentions are', () => {
    for (const { key, many } of links)
      expect(shape[key].safeParse(many ? ['x1'] : 'x1').success && shape[key].safeParse(many ? [] : null).success, key).toBe(true)
    const held = Object.keys(shape).filter((key) => isPlace(shape[key]))
    expect([...places].sort()).toEqual(held.sort())
    expect(mentions).toBe('mentions' in shape)
  })
})

describe('a fact that holds words of the article and is tied to several others', () => {
  const row: KindRow<LooseFact> = {
    ...kindRow('counts'),
    links: [
      { key: 'official', to: 'officials', many: false, relation: 'By', says: 'by', back: 'did' },
      { key: 'counts', to: 'counts', many: true, relation: 'Tells', says: 'tells', back: 'told in' },
    ],
    places: ['speaker', 'cue'],
  }
  const speaker = { name: 'Retno Marsudi', text: 'Retno', span: [9, 14] as [number, number] }
  const fact: LooseFact = { text: 'Aman', span: [1, 5], speaker, cue: null, official: 'o1', counts: ['c1', 'c2'] }

  it('has all its spans moved', () => {
    expect(withSpans({ ...fact, mentions: [{ text: 'Aman', span: [1, 5] }] }, row, (offset) => offset + 10)).toEqual({
      ...fact,
      span: [11, 15],
      mentions: [{ text: 'Aman', span: [11, 15] }],
      speaker: { ...speaker, span: [19, 24] },
    })
  })

  it('is tied to all of them, and loses ties to kinds that are left out', () => {
    expect(row.links.map((link) => idsOf(fact, link))).toEqual([['o1'], ['c1', 'c2']])
    expect(withLinksTo(fact, row, ['officials'])).toEqual({ ...fact, counts: [] })
    expect(withLinksTo(fact, row, ['counts'])).toEqual({ ...fact, official: null })
  })

  it('says of whom it speaks by name', () => {
    expect(['speaker', 'cue', 'official'].map((key) => inWords(fact[key]))).toEqual(['Retno Marsudi', null, 'o1'])
  })

  it('is the same as another where they share enough and the name agrees', () => {
    const scored = (span: [number, number], name: string) => ({
      id: null,
      text: 'x',
      spans: [span],
      keys: { speaker: { name, text: 'x', span } },
      accept: {},
      optional: false,
    })
    const pairs = (end: number, name: string) =>
      pairUp([scored([0, 10], 'Retno Marsudi')], [scored([0, end], name)], { value: ['speaker'], shared: 0.5 })
    expect([pairs(5, 'RETNO  Marsudi'), pairs(4, 'Retno Marsudi'), pairs(10, 'Budi')]).toEqual([
      [{ gold: 0, found: 0, same: true }],
      [],
      [{ gold: 0, found: 0, same: false }],
    ])
  })
})

/** Whether a value is words of the article with their place, or null. */
function isPlace(schema: z.ZodType): boolean {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema
  return inner instanceof z.ZodObject && 'span' in inner.shape
}
