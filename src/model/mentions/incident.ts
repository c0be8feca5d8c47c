import type { IncidentType } from '../kinds/incident-types.ts'
import type { Reason } from '../reasons.ts'
import type { MentionBase } from './common.ts'

/** Words that tell of something that happened, as found. */
export interface IncidentMention extends MentionBase {
  /** What they say it was; null where they only name it again ("peristiwa itu"). */
  readonly type: IncidentType | null
  /** `sure` the words alone say what it was · `thing` what it happened to says it ("kapal … tenggelam") · `open` nothing beside them says ("kecelakaan"). */
  readonly basis: 'sure' | 'thing' | 'open'
  /** What else must be told for it to be an incident at all: that people came to harm, how many they are, how many fell ill. */
  readonly needs: 'victims' | 'figure' | 'cases' | null
  /** Says little of what it was: "ditemukan tewas"; it gives way to whatever else is told. */
  readonly weak: boolean
  /** Why the words tell of nothing that happened, if so: "rawan longsor", "simulasi gempa". */
  readonly doubt: Reason | null
  /** What it is called, as tokens: "KM Bahari Jaya 5". */
  readonly name: readonly [first: number, end: number] | null
}
