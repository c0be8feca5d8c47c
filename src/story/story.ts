import type { Doc } from '../model/doc.ts'
import { readDirect } from './direct.ts'
import { readIndirect } from './indirect.ts'
import { readParagraphs, readQuotations } from './quotations.ts'
import type { Speech } from './speech.ts'

/** How a text tells its story, before any fact: who speaks where. */
export interface Story {
  /** The number of the paragraph each sentence stands in. */
  readonly paragraphs: Int32Array
  /** What is said, in text order. */
  readonly speech: readonly Speech[]
}

/** Reads a story off a text in one pass. */
export function readStory(doc: Doc): Story {
  const paragraphs = readParagraphs(doc)
  const direct = readDirect(doc, readQuotations(doc, paragraphs))
  const isTaken = new Uint8Array(doc.tokens.length)
  for (const { parts, frame } of direct) for (const [first, end] of [...parts, frame]) isTaken.fill(1, first, end)
  const indirect = readIndirect(doc, isTaken)
  const speech = [...direct, ...indirect].sort((a, b) => a.parts[0][0] - b.parts[0][0])
  return { paragraphs, speech }
}
