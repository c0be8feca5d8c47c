import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.ts'
import { SCENE_CORPUS } from '../src/resolve/story/scenes.corpus.ts'

const PUBLISHED = '2024-05-10'

/** The figures of a text in order, each with its place and day. */
function figures(text: string): string[] {
  const { counts, locations, dates } = extract({ text, published: PUBLISHED })
  return counts.map(({ value, location, date }) => {
    const place = locations.find(({ id }) => id === location)?.name ?? '-'
    const day = dates.find(({ id }) => id === date)?.value ?? '-'
    return `${value} ${place} ${day}`
  })
}

describe.each(Object.entries(SCENE_CORPUS))('scenes: %s', (_, rows) => {
  it.each(rows.map(([text, ...told]) => ({ text, told })))('$text', ({ text, told }) => {
    expect(figures(text)).toEqual(told)
  })
})
