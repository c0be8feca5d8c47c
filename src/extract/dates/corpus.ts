import type { CorpusTable } from '../../match/corpus.ts'
import { DATE_AMOUNTS } from './amounts.corpus.ts'
import { DATE_CLOCKS } from './clocks.corpus.ts'
import { DATE_FORMS } from './forms.corpus.ts'
import { DATE_PERIODS } from './periods.corpus.ts'
import { DATE_POINTS } from './points.corpus.ts'
import { DATE_RELATIVE } from './relative.corpus.ts'
import { DATE_SPEECH } from './speech.corpus.ts'

/** The pages of the corpus of time expressions. */
export const DATE_CORPUS: readonly CorpusTable<'dates'>[] = [
  DATE_POINTS,
  DATE_CLOCKS,
  DATE_RELATIVE,
  DATE_AMOUNTS,
  DATE_PERIODS,
  DATE_SPEECH,
  DATE_FORMS,
]
