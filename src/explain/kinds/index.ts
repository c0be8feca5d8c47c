import type { Kind } from '../../model/kind.ts'
import type { Explainer } from '../explainer.ts'
import { COUNT_EXPLAINER } from './count.ts'
import { DATE_EXPLAINER } from './date.ts'
import { INCIDENT_EXPLAINER } from './incident.ts'
import { LOCATION_EXPLAINER } from './location.ts'
import { OFFICIAL_EXPLAINER } from './official.ts'
import { STATEMENT_EXPLAINER } from './statement.ts'

/** How facts of each kind are told. */
export const EXPLAINERS: { readonly [K in Kind]: Explainer<K> } = {
  dates: DATE_EXPLAINER,
  officials: OFFICIAL_EXPLAINER,
  counts: COUNT_EXPLAINER,
  locations: LOCATION_EXPLAINER,
  statements: STATEMENT_EXPLAINER,
  incidents: INCIDENT_EXPLAINER,
}
