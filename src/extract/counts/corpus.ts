import { CLAUSES } from './clauses.corpus.ts'
import { FIGURES } from './figures.corpus.ts'
import { NO_COUNTS } from './negatives.corpus.ts'
import { NOT_SO } from './not-so.corpus.ts'
import { NUMBERS } from './numbers.corpus.ts'
import { STATUSES } from './statuses.corpus.ts'
import { STRUCTURE } from './structure.corpus.ts'
import { WORDINGS } from './wordings.corpus.ts'

/** Phrasings of counts and what they mean, with numbers that are none beside them. */
export const COUNT_CORPUS = [STATUSES, NUMBERS, STRUCTURE, CLAUSES, WORDINGS, FIGURES, NOT_SO, NO_COUNTS]
