import { SCENE_TABLE } from './scene-table.ts'
import { markList } from './table.ts'

/** Nouns of what befalls a place: what stands right behind one is where it happened ("banjir Demak"). */
export const EVENT_NOUNS = markList('event-noun', SCENE_TABLE)

/** Nouns of what somebody does: a state behind one may be who does it ("serangan Israel"), a town is where it happened. */
export const EVENT_DEEDS = markList('event-deed', SCENE_TABLE)

/** Verbs of what befalls a place: their object is where it happened ("melanda Agam"). */
export const STRIKES = markList('strike', SCENE_TABLE)

/** Words that say that something happened where and when the words beside them say. */
export const HAPPENING = markList('happening', SCENE_TABLE)

/** Verbs by which a place gives a figure of its own: "Brasil mencatat 91.300 kasus". */
export const PLACE_RECORDS = markList('place-records', SCENE_TABLE)

/** Words for those who live in the place behind them. */
export const RESIDENTS = markList('resident', SCENE_TABLE)

/** Words before a place that only say which part of it: "di wilayah selatan Jalur Gaza", "pusat Kota Solo". */
export const AREA_LEADS = markList('area-lead', SCENE_TABLE)

/** Words before a place where somebody lives, works, lies or is buried. */
export const DWELLINGS = markList('dwelling', SCENE_TABLE)

/** Words before a place that something was felt in, but did not happen in. */
export const FELT = markList('felt', SCENE_TABLE)

/** Words before a place that somebody or something comes from. */
export const PLACE_FROM = markList('place-from', SCENE_TABLE)

/** Words before a place that somebody or something goes to. */
export const PLACE_TO = markList('place-to', SCENE_TABLE)

/** Words before the ends of a route. */
export const PLACE_ROUTES = markList('place-route', SCENE_TABLE)

/** Words for a whole nation or the world: what is counted there has no place of its own. */
export const NATIONWIDE = markList('nationwide', SCENE_TABLE)

/** Words before years that are those of a post or plan, and of nothing that happened. */
export const TERMS = markList('term', SCENE_TABLE)

/** Words for those who belong to the house behind them: "siswa SMPN 3". */
export const MEMBERS = markList('member', SCENE_TABLE)

/** Words before places that are only some of those where it happened. */
export const INSTANCES = markList('instance', SCENE_TABLE)

/** Words before the next place of several that each have a figure: "disusul Peru dengan 84.100 kasus". */
export const NEXT_PLACES = markList('next-place', SCENE_TABLE)

/** Words between a place and its figure: "India sebanyak 45.261 kasus". */
export const FIGURE_LEADS = markList('figure-lead', SCENE_TABLE)

/** Where people are brought or live: what "di" tells more of behind "ke" and "dari" ("ke rumah duka di Solok"). */
export const GOALS = markList('goal', SCENE_TABLE)
