/** What a type of incident is called elsewhere: its type (and subtype) in EM-DAT, its event and sub-event type in ACLED; null where they have none. */
export interface IncidentTerms {
  readonly emdat: string | null
  readonly acled: string | null
}

/** The types of incident, all there are, with their terms in EM-DAT (classification of 2023) and ACLED (codebook of 2024). */
export const INCIDENT_TYPES = {
  earthquake: { emdat: 'Earthquake: Ground movement', acled: null },
  tsunami: { emdat: 'Earthquake: Tsunami', acled: null },
  eruption: { emdat: 'Volcanic activity', acled: null },
  flood: { emdat: 'Flood', acled: null },
  landslide: { emdat: 'Mass movement (wet): Landslide', acled: null },
  storm: { emdat: 'Storm', acled: null },
  drought: { emdat: 'Drought', acled: null },
  wildfire: { emdat: 'Wildfire', acled: null },
  fire: { emdat: 'Fire (Miscellaneous)', acled: null },
  explosion: { emdat: 'Explosion (Miscellaneous)', acled: null },
  'road-accident': { emdat: 'Road', acled: null },
  'rail-accident': { emdat: 'Rail', acled: null },
  'ship-accident': { emdat: 'Water', acled: null },
  'air-accident': { emdat: 'Air', acled: null },
  drowning: { emdat: null, acled: null },
  collapse: { emdat: 'Collapse (Miscellaneous)', acled: null },
  'work-accident': { emdat: 'Industrial accident (General)', acled: null },
  poisoning: { emdat: 'Poisoning', acled: null },
  epidemic: { emdat: 'Epidemic', acled: null },
  killing: { emdat: null, acled: 'Violence against civilians: Attack' },
  assault: { emdat: null, acled: 'Violence against civilians: Attack' },
  'sexual-violence': { emdat: null, acled: 'Violence against civilians: Sexual violence' },
  robbery: { emdat: null, acled: 'Strategic developments: Looting/property destruction' },
  shooting: { emdat: null, acled: 'Violence against civilians: Attack' },
  bombing: { emdat: null, acled: 'Explosions/Remote violence: Remote explosive/landmine/IED' },
  'armed-clash': { emdat: null, acled: 'Battles: Armed clash' },
  riot: { emdat: null, acled: 'Riots: Mob violence' },
  trafficking: { emdat: null, acled: null },
  captivity: { emdat: null, acled: 'Violence against civilians: Abduction/forced disappearance' },
  stranding: { emdat: null, acled: null },
  suicide: { emdat: null, acled: null },
  'animal-attack': { emdat: 'Animal incident', acled: null },
  'other-accident': { emdat: 'Miscellaneous accident (General)', acled: null },
} as const satisfies { readonly [type: string]: IncidentTerms }

/** What happened, as one of the types there are. */
export type IncidentType = keyof typeof INCIDENT_TYPES

/** The names of the types. */
export const INCIDENT_TYPE_NAMES = Object.keys(INCIDENT_TYPES) as [IncidentType, ...IncidentType[]]
