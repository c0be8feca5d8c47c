import type { Furniture } from './html-furniture.ts'
import type { Page } from './html-page.ts'

const REPEAT: Furniture = { kind: 'navigation', rule: 'said-twice' }
/** A block that says a body over is no shorter, in characters. */
const LEAST = 600
/** It says what so many other blocks say, and this share of it is theirs. */
const FEWEST = 3
const LEAST_SHARE = 0.6
const SHORTEST_SENTENCE = 30

/** Marks blocks that say over, in one run, what paragraphs of the page say: bodies repeated for machines. Adds to the furniture, in place. */
export function markRepeats(page: Page, furniture: (Furniture | null)[]): void {
  const runs = page.blocks.filter(
    ({ element, text }) =>
      text.length >= LEAST &&
      element >= 0 &&
      furniture[element] === null &&
      page.elements[element].end - page.elements[element].first === 1,
  )
  if (runs.length === 0) return
  const isRun = new Set(runs)
  /** By sentence, the block that says it. */
  const saidBy = new Map<string, number>()
  page.blocks.forEach((block, i) => {
    if (!isRun.has(block)) for (const sentence of sentencesOf(block.text)) saidBy.set(sentence, i)
  })
  for (const { element, text } of runs) {
    const said = sentencesOf(text).filter((sentence) => saidBy.has(sentence))
    const share = said.reduce((sum, sentence) => sum + sentence.length, 0) / text.length
    if (share >= LEAST_SHARE && new Set(said.map((sentence) => saidBy.get(sentence))).size >= FEWEST) furniture[element] = REPEAT
  }
}

function sentencesOf(text: string): string[] {
  return (text.match(/[^.!?]+/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= SHORTEST_SENTENCE)
}
