import type { Quantity } from '../model/rows/row.ts'
import { type NumberWords, readNumberAt } from './number-at.ts'

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** The first number in a few words, and the noun behind it: "sekitar 1.200 warga mengungsi" tells of 1200 "warga". */
export function readQuantity(words: string): Quantity {
  const list = words.split(/\s+/).map((word) => word.replace(EDGES, ''))
  const reader: NumberWords = {
    isFigure: (i) => /^\d/.test(list[i] ?? ''),
    isSpaced: () => true,
    textAt: (i) => list[i] ?? '',
    valueAt: (i, cls) => {
      const word = (list[i] ?? '').toLowerCase()
      return Object.hasOwn(cls.rows, word) ? cls.rows[word] : undefined
    },
  }
  for (let at = 0; at < list.length; at++) {
    const number = readNumberAt(reader, at)
    if (number === null) continue
    const { value, min, max, end } = number
    return { value, min, max, unit: /^\p{L}/u.test(list[end] ?? '') ? list[end] : null }
  }
  return { value: null, min: null, max: null, unit: null }
}
