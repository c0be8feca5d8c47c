import { INCIDENT_CORPUS } from '../src/extract/incidents/corpus.ts'
import { INCIDENT_RULES } from '../src/extract/incidents/rules.ts'
import { corpus } from './corpus.ts'

corpus('incidents', INCIDENT_RULES, INCIDENT_CORPUS)
