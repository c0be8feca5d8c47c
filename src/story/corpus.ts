import type { SpeechTable } from './corpus-table.ts'
import { INDIRECT_SPEECH } from './indirect.corpus.ts'
import { QUOTATIONS } from './quotations.corpus.ts'
import { SPEAKERS } from './speakers.corpus.ts'

/** The pages of the corpus of speech. */
export const SPEECH_CORPUS: readonly SpeechTable[] = [QUOTATIONS, INDIRECT_SPEECH, SPEAKERS]
