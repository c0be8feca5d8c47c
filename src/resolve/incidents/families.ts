import type { IncidentType } from '../../model/kinds/incident-types.ts'

/** What kinds of harm are told in each other's words: a murder as a stabbing, a shipwreck as a drowning. */
type Family = 'violence' | 'accident' | 'quake' | 'volcano' | 'weather' | 'drought' | 'disease'

const FAMILIES: { readonly [T in IncidentType]: Family } = {
  earthquake: 'quake',
  tsunami: 'quake',
  eruption: 'volcano',
  flood: 'weather',
  landslide: 'weather',
  storm: 'weather',
  drought: 'drought',
  wildfire: 'accident',
  fire: 'accident',
  explosion: 'accident',
  'road-accident': 'accident',
  'rail-accident': 'accident',
  'ship-accident': 'accident',
  'air-accident': 'accident',
  drowning: 'accident',
  collapse: 'accident',
  'work-accident': 'accident',
  poisoning: 'accident',
  epidemic: 'disease',
  killing: 'violence',
  assault: 'violence',
  'sexual-violence': 'violence',
  robbery: 'violence',
  shooting: 'violence',
  bombing: 'violence',
  'armed-clash': 'violence',
  riot: 'violence',
  trafficking: 'violence',
  captivity: 'violence',
  stranding: 'accident',
  suicide: 'violence',
  'animal-attack': 'accident',
  'other-accident': 'accident',
}

/** What one kind of incident does or brings about that is told in the words of another. */
const BRINGS: { readonly [T in IncidentType]?: readonly IncidentType[] } = {
  earthquake: ['collapse', 'landslide', 'fire', 'tsunami', 'other-accident'],
  tsunami: ['drowning', 'flood', 'collapse', 'other-accident'],
  eruption: ['landslide', 'flood', 'fire', 'other-accident', 'stranding'],
  flood: ['drowning', 'collapse', 'other-accident', 'landslide', 'storm', 'stranding'],
  landslide: ['collapse', 'other-accident', 'work-accident', 'flood', 'storm', 'drowning', 'stranding'],
  storm: ['collapse', 'other-accident', 'flood', 'landslide', 'drowning', 'stranding'],
  bombing: ['explosion', 'fire', 'collapse', 'suicide'],
  'armed-clash': ['explosion', 'fire', 'collapse', 'air-accident'],
  riot: ['fire', 'explosion', 'other-accident', 'assault'],
  killing: ['other-accident', 'fire', 'poisoning', 'drowning'],
  shooting: ['other-accident', 'air-accident'],
  suicide: ['other-accident', 'rail-accident', 'drowning', 'fire', 'poisoning'],
  assault: ['other-accident'],
  robbery: ['other-accident'],
  captivity: ['other-accident', 'ship-accident'],
}

/** Whether incidents of a type bring about what is told in words of another: people drown in floods. */
export const brings = (a: IncidentType, b: IncidentType) => BRINGS[a]?.includes(b) === true

/** Whether words of two types may tell of one incident. */
export function mayBeOne(a: IncidentType, b: IncidentType): boolean {
  if (a === b) return true
  const family = FAMILIES[a]
  if (family === FAMILIES[b] && (family === 'violence' || family === 'accident')) return true
  return brings(a, b) || brings(b, a)
}
