import { COUNT_CORPUS } from '../src/extract/counts/corpus.ts'
import { COUNT_RULES } from '../src/extract/counts/rules.ts'
import { corpus } from './corpus.ts'

corpus('counts', COUNT_RULES, COUNT_CORPUS)
