import type { IncidentType } from '../model/kinds/incident-types.ts'
import { INCIDENT_WORDS } from './incident-table.ts'
import { markList, markValues } from './table.ts'

/** Words that tell what happened by themselves: "gempa", "pembunuhan", "diperkosa". */
export const INCIDENTS = markValues<IncidentType>('incident', INCIDENT_WORDS)

/** What can befall things: what it was is said by the thing ("kapal … tenggelam", "bus … terguling"). */
export type IncidentAct =
  | 'attack'
  | 'bite'
  | 'blast'
  | 'brawl'
  | 'burn'
  | 'collapse'
  | 'crash'
  | 'derail'
  | 'erupt'
  | 'fall'
  | 'founder'
  | 'hijack'
  | 'land'
  | 'lost'
  | 'overturn'
  | 'sink'
  | 'skid'
  | 'torch'

/** Words of what befalls things. */
export const INCIDENT_ACTS = markValues<IncidentAct>('incident-act', INCIDENT_WORDS)

/** Kinds of things that things happen to, or that do them. */
export type IncidentThing =
  | 'animal'
  | 'bomb'
  | 'building'
  | 'force'
  | 'forest'
  | 'front'
  | 'lift'
  | 'plane'
  | 'race'
  | 'ship'
  | 'sport'
  | 'train'
  | 'vehicle'
  | 'volcano'

/** Words of things. */
export const INCIDENT_THINGS = markValues<IncidentThing>('incident-thing', INCIDENT_WORDS)

/** What it was that befell a thing, the most telling thing first. */
export const TYPE_BY_THING: { readonly [A in IncidentAct]: Readonly<Partial<Record<IncidentThing, IncidentType>>> } = {
  attack: { animal: 'animal-attack', force: 'armed-clash' },
  bite: { animal: 'animal-attack', vehicle: 'road-accident' },
  blast: { bomb: 'bombing', volcano: 'eruption' },
  brawl: { force: 'armed-clash', front: 'armed-clash' },
  burn: { building: 'fire', plane: 'fire', ship: 'fire', vehicle: 'fire', train: 'fire', forest: 'wildfire' },
  collapse: { lift: 'other-accident', building: 'collapse' },
  crash: {
    train: 'rail-accident',
    plane: 'air-accident',
    ship: 'ship-accident',
    race: 'other-accident',
    vehicle: 'road-accident',
    sport: 'other-accident',
  },
  derail: { train: 'rail-accident', lift: 'other-accident' },
  erupt: { volcano: 'eruption', bomb: 'bombing' },
  fall: { plane: 'air-accident', vehicle: 'road-accident', lift: 'other-accident' },
  founder: { ship: 'ship-accident' },
  hijack: { plane: 'captivity', ship: 'captivity', vehicle: 'captivity' },
  land: { plane: 'air-accident' },
  lost: { plane: 'air-accident', ship: 'ship-accident' },
  overturn: { train: 'rail-accident', ship: 'ship-accident', vehicle: 'road-accident' },
  sink: { ship: 'ship-accident' },
  skid: { race: 'other-accident', plane: 'air-accident', train: 'rail-accident', vehicle: 'road-accident' },
  torch: { building: 'fire', ship: 'fire', vehicle: 'fire', train: 'fire', forest: 'wildfire' },
}

/** What it was where no thing says it; an act that is not named here tells of nothing then. */
export const TYPE_WITHOUT_THING: Readonly<Partial<Record<IncidentAct, IncidentType>>> = {
  fall: 'other-accident',
  sink: 'drowning',
  burn: 'fire',
}

/** What else must be told for it to be an incident: that people came to harm, how many they are, or how many fell ill. */
export const INCIDENT_NEEDS = markValues<'victims' | 'figure' | 'cases'>('incident-need', INCIDENT_WORDS)

/** Words that say little of what happened: "ditemukan tewas". */
export const WEAK_INCIDENTS = markList('incident-weak', INCIDENT_WORDS)

/** Nouns that name again what was told: "peristiwa itu". */
export const INCIDENT_AGAIN = markList('incident-again', INCIDENT_WORDS)

/** Words before an incident that say it did not happen, or not there and then, and why. */
export const UNHAPPENED_BEFORE = markValues<'warned' | 'staged' | 'in-general' | 'of-service'>(
  'unhappened-before',
  INCIDENT_WORDS,
)

/** Words right before an incident that warn of it or forbid it: "peringatan tsunami", "larangan pembakaran"; "peringatan 20 tahun tsunami" does not. */
export const UNHAPPENED_BESIDE = markList('unhappened-beside', INCIDENT_WORDS)

/** What kills and attacks, and is no culprit: "virus", "hama". */
export const SICKENERS = markList('unhappened-subject', INCIDENT_WORDS)

/** Words of games: where they stand, nobody is hit, shot at or attacked but by the other side of the game. */
export const GAMES = markList('unhappened-sport', INCIDENT_WORDS)

/** Words behind an incident that make it a figure of speech ("banjir pujian") or a rule of life ("banjir bisa terjadi"). */
export const UNHAPPENED_BEHIND = markValues<'figurative' | 'in-general'>('unhappened-behind', INCIDENT_WORDS)

/** Phrases that begin with words of incidents and tell of none: "jatuh tempo", "serangan jantung". */
export const UNHAPPENED = markValues<'figurative'>('unhappened', INCIDENT_WORDS)

/** Words after which the incident is what happened before, whatever stands in front: "tidak kapok setelah dirampok". */
export const INCIDENT_AFTER = markList('incident-after', INCIDENT_WORDS)

/** Words that tell of one more incident of the kind: "pernah", "juga". */
export const FORMER_WORDS = markList('incident-former', INCIDENT_WORDS)

/** What follows incidents and is none: arrests, trials, visits, aid, burials; a day or place beside them is theirs. */
export const CONSEQUENCES = markList('incident-consequence', INCIDENT_WORDS)

/** Words of finding those who are missing, days after it. */
export const FINDS = markList('incident-find', INCIDENT_WORDS)

/** Verbs and joints that say that something happened: "terjadi", "melanda", "akibat". */
export const HAPPENINGS = markList('incident-happening', INCIDENT_WORDS)
