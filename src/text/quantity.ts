import type { Quantity } from '../model/rows/row.ts'
import { type NumberWords, readNumberAt } from './number-at.ts'

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** The first number in a few words, and the noun behind it: "sekitar 1.200 warga mengungsi" tells of 1200 "warga". */
export function readQuantity(words: string): Quantity {
  return readQuantities(words)[0] ?? { value: null, min: null, max: null, unit: null }
}

/** All numbers in a few words, each with the noun behind it: "Dua belas Tewas, 3 Luka". */
export function readQuantities(words: string): Quantity[] {
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
  const found: Quantity[] = []
  for (let at = 0; at < list.length; ) {
    const number = readNumberAt(reader, at)
    if (number === null) {
      at++
      continue
    }
    const { value, min, max, end } = number
    found.push({ value, min, max, unit: /^\p{L}/u.test(list[end] ?? '') ? list[end] : null })
    at = end
  }
  return found
}
