import type { Doc } from '../model/doc.ts'
import type { Kind } from '../model/kind.ts'
import type { Mentions } from '../model/mention.ts'
import { findCounts } from './counts/index.ts'
import { findDates } from './dates/index.ts'
import { findLocations } from './locations/index.ts'
import { findOfficials } from './officials/index.ts'

/** The extractor of each kind. */
const EXTRACTORS: { [K in Kind]: (doc: Doc) => Mentions[K] } = {
  dates: findDates,
  officials: findOfficials,
  counts: findCounts,
  locations: findLocations,
}

/** Finds every mention of every kind; nothing is decided here. */
export function findMentions(doc: Doc): Mentions {
  return {
    dates: EXTRACTORS.dates(doc),
    officials: EXTRACTORS.officials(doc),
    counts: EXTRACTORS.counts(doc),
    locations: EXTRACTORS.locations(doc),
  }
}
