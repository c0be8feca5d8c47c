import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { FACT_SCHEMAS } from '../src/model/kinds/index.ts'
import { KINDS } from '../src/model/rows/index.ts'
import { kindRow } from '../src/model/rows/walk.ts'

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
    const compared = [...told, ...links.map(({ key }) => key)]
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

/** Whether a value is words of the article with their place, or null. */
function isPlace(schema: z.ZodType): boolean {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema
  return inner instanceof z.ZodObject && 'span' in inner.shape
}
