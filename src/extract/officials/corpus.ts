import { OFFICES } from './offices.corpus.ts'
import { PEOPLE } from './people.corpus.ts'

/** The corpus of officials. */
export const OFFICIAL_CORPUS = [OFFICES, PEOPLE]
