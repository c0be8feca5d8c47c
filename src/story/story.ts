import type { Doc } from '../model/doc.ts'
import type { Aside } from '../model/reasons.ts'
import type { Story } from '../model/story.ts'
import { clauseReader } from './clauses.ts'
import { countingSentences } from './counting.ts'
import { readDirect } from './direct.ts'
import { readIndirect } from './indirect.ts'
import { readLists } from './lists.ts'
import { readParagraphs, readQuotations } from './quotations.ts'

/** Reads how a text tells its story, in one pass, and keeps it on the doc; `aside` hears why quotations and verbs of saying came to nothing. */
export function withStory(doc: Doc, aside?: Aside): Doc {
  // Written onto the doc that was just made: a copy of so wide an object takes longer than most stages.
  const written: { -readonly [K in keyof Doc]: Doc[K] } = doc
  written.story = readStory(doc, aside)
  return doc
}

function readStory(doc: Doc, aside: Aside | undefined): Story {
  const paragraphs = readParagraphs(doc)
  const direct = readDirect(doc, readQuotations(doc, paragraphs), aside)
  const isTaken = new Uint8Array(doc.tokens.length)
  for (const { parts, frames } of direct) for (const [first, end] of [...parts, ...frames]) isTaken.fill(1, first, end)
  const speech = [...direct, ...readIndirect(doc, isTaken, aside)].sort((a, b) => a.first - b.first)
  const clausesIn = clauseReader(doc, speech)
  const counting = countingSentences(doc)
  const lists = readLists(doc, counting.map(clausesIn))
  return { paragraphs, speech, ...coverage(speech, doc.tokens.length), clausesIn, counting, lists }
}

/** What is said wins over what stands beside the words before it. */
function coverage(speech: Story['speech'], length: number): Pick<Story, 'speechAt' | 'said'> {
  const speechAt = new Int32Array(length).fill(-1)
  const said = new Uint8Array(length)
  for (let k = 0; k < speech.length; k++) for (const [first, end] of speech[k].frames) speechAt.fill(k, first, end)
  for (let k = 0; k < speech.length; k++)
    for (const [first, end] of speech[k].parts) {
      speechAt.fill(k, first, end)
      said.fill(speech[k].mode === 'direct' ? 2 : 1, first, end)
    }
  return { speechAt, said }
}
