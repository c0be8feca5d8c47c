import type { Steps } from '../model/doc.ts'
import type { PhraseTable } from './phrases.ts'
import type { Vocabulary } from './words.ts'

/** The lines of a text are walked with this: bounds of the line, and the vocabulary of the article, read when first needed. */
export interface LineContext {
  text: string
  start: number
  end: number
  /** Where the next line ends, if it follows at once and is a few words long: a line of furniture may be broken in two. */
  brokenEnd: number
  vocabulary: () => Vocabulary
  phrases: PhraseTable
  steps: Steps
}
