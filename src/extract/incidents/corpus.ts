import type { CorpusTable } from '../../match/corpus.ts'
import { NO_INCIDENTS } from './negatives.corpus.ts'
import { INCIDENT_STRUCTURE } from './structure.corpus.ts'
import { INCIDENT_WORDS_CORPUS } from './types.corpus.ts'

/** Phrasings that tell what happened, with those that tell of nothing that did beside them. */
export const INCIDENT_CORPUS: readonly CorpusTable<'incidents'>[] = [INCIDENT_WORDS_CORPUS, INCIDENT_STRUCTURE, NO_INCIDENTS]
