import { TOTALS } from '../../lexicon/count-words.ts'
import type { Doc } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import { isClass, sentenceStart } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { type Chain, chainFrom, isArea, isWithin, mainPlace, readChains } from './chains.ts'
import { keysOf } from './keys.ts'
import { around, nearest } from './nearest.ts'
import { isPlacing } from './place-part.ts'

/** The place that the story is at before a sentence. */
interface Running {
  /** Where the event told last happened, null before the first. */
  readonly event: Chain | null
  /** The wider place that it lies in and that the story was at before, else the same. */
  readonly wide: Chain | null
  /** Where something was in the sentence before. */
  readonly near: Chain | null
}

/** Tells where what is told at a token happened: the item's own place in a list, else that of its clause and sentence, else where the story is at. */
export function scenePlaces(
  context: Pick<Context, 'doc' | 'facts'>,
): (token: number, status?: CountFact['status']) => Chain | null {
  const { doc } = context
  const chains = readChains(context)
  const running = runningPlaces(doc, chains)
  const keys = keysOf(doc, chains)
  // What only an item of a list is for says nothing of the story.
  const free = chains.filter((_, i) => !keys.has(i))
  const told = free.filter(({ happening, place, part }) => happening > 0 && part !== 'counts' && place !== null && isArea(place))
  const main = mainPlace(free) ?? free.find(({ part, place }) => part === 'home' && isArea(place!)) ?? null
  return (token, status) => {
    const own = ownPlace(doc, chains, keys, token, status)
    const { event, wide, near } = running[doc.sentenceOf[token]]
    if (own !== null)
      return own.place !== null && !isArea(own.place) ? (areaAround(own, [event, nextTold(doc, told, token)]) ?? own) : own
    return (
      near ??
      (wide !== null && isTotal(doc, token) ? wide : event) ??
      homeIn(doc, chains, token) ??
      nextTold(doc, told, token) ??
      main ??
      officeBefore(doc, chains, token)
    )
  }
}

/** So many places are asked, however many a hostile text names. */
const MOST_ASKED = 12

/** How far before a figure the office that gives it may stand, in sentences. */
const OFFICE_REACH = 2

/** The area of the office that gives a figure, where the text names no other place: "Dinas Kesehatan Kota Tegal menyebut 31 orang meninggal". */
function officeBefore(doc: Doc, chains: readonly Chain[], token: number): Chain | null {
  const last = chainFrom(chains, token) - 1
  for (let i = last; i >= Math.max(0, last - MOST_ASKED); i--) {
    const { part, place, first } = chains[i]
    if (doc.sentenceOf[token] - doc.sentenceOf[first] > OFFICE_REACH) return null
    if (part === 'office' && isArea(place!) && place!.type !== 'country') return chains[i]
  }
  return null
}

/** So many sentences tell where the story plays. */
const LEAD = 3

/** How many sentences on a figure that is told before any scene finds its own. */
const AHEAD = 3

/** The first area where something is told to have happened in the sentences behind a token: "Sembilan orang tewas. Kecelakaan itu terjadi di Agam". */
function nextTold(doc: Doc, told: readonly Chain[], token: number): Chain | null {
  const own = doc.sentenceOf[token]
  const next = chainFrom(told, token)
  for (let i = next; i < Math.min(told.length, next + MOST_ASKED) && doc.sentenceOf[told[i].first] - own <= AHEAD; i++)
    if (told[i].happening === 2 || doc.sentenceOf[told[i].first] < LEAD) return told[i]
  return null
}

/** The place of a token's own clause or sentence, null where that names none. */
function ownPlace(
  doc: Doc,
  chains: readonly Chain[],
  keys: ReadonlyMap<number, readonly number[]>,
  token: number,
  status?: CountFact['status'],
): Chain | null {
  const [first, end] = around(doc, token)
  const from = chainFrom(chains, first)
  const to = chainFrom(chains, end)
  const open: Chain[] = []
  const seats: Chain[] = []
  for (let i = from; i < to; i++) {
    const chain = chains[i]
    const owners = keys.get(i)
    if (owners?.includes(token) && isKey(chain)) return chain
    // "41 orang tewas, yaitu 19 di Agam": what stands before the items is for all of them.
    if (owners !== undefined && owners[0] > token && chain.first > token) continue
    const isFled = chain.part === 'from' && status === 'displaced' && chain.first > token
    if (isPlacing(chain.part) || chain.part === 'outside' || isFled) open.push(chain)
    // "11 korban dari SMA Melati"
    else if (chain.part === 'home' && chain.place?.type === 'facility') seats.push(chain)
  }
  const best = nearest(doc, open.length > 0 ? open : seats, token, {
    // "Texas menjadi wilayah dengan kasus terbanyak di AS, yakni 241"
    bonus: ({ part, first: at }) => (part === 'counts' && at < token ? SUBJECT : 0),
    most: ({ happening }) => (happening === 0 ? FARTHEST : Number.POSITIVE_INFINITY),
  })
  return best === null ? null : finerBeside(open, best)
}

/** What a place that gives a figure is nearer than others for, in tokens. */
const SUBJECT = 15

/** How far from a figure a place may be where nothing is told to have happened, in tokens; see `nearest`. */
const FARTHEST = 40

/** Whether a place may be what sets an item of a list apart: not where the people lie or somebody spoke. */
const isKey = ({ part }: Chain) => part !== 'care' && part !== 'office' && part !== 'said' && part !== 'dateline'

/** A finer place within the one found that the same sentence names: "ibu kota Suriah … di Damaskus". */
function finerBeside(open: readonly Chain[], found: Chain): Chain {
  if (found.place === null) return found
  return open.find(({ place }) => place !== null && isArea(place) && isWithin(place, found.place!)) ?? found
}

/** The area of the story for a road or building whose own is not told: one that may hold it. */
function areaAround({ place }: Chain, areas: readonly (Chain | null)[]): Chain | null {
  return (
    areas.find(
      (area) =>
        area !== null &&
        area.place !== null &&
        isArea(area.place) &&
        area.place.type !== 'country' &&
        (place!.within.length === 0 || isWithin(place!, area.place)),
    ) ?? null
  )
}

/** Where the people of the sentence live, for want of another place: "14 warga Kecamatan Wanayasa tewas". */
function homeIn(doc: Doc, chains: readonly Chain[], token: number): Chain | null {
  const [first, end] = around(doc, token)
  const to = chainFrom(chains, end)
  for (let i = chainFrom(chains, first); i < to; i++) if (chains[i].part === 'home') return chains[i]
  return null
}

/** For each sentence the place that the story is at before it. */
function runningPlaces(doc: Doc, chains: readonly Chain[]): readonly Running[] {
  const running: Running[] = []
  let event: Chain | null = null
  let wide: Chain | null = null
  let near: Chain | null = null
  for (let s = 0, next = 0; s + 1 < doc.sentences.length; s++) {
    running.push({ event, wide, near })
    near = null
    for (; next < chains.length && chains[next].first < doc.sentences[s + 1]; next++) {
      const chain = chains[next]
      if (chain.place === null || !isPlacing(chain.part)) continue
      if (movesStory(event, chain)) {
        if (wide === null || !isWithin(chain.place, wide.place!)) wide = chain
        event = chain
        near = null
      } else if (event === null) near = chain
      else if (chain.happening === 2 && isWithin(event.place!, chain.place)) {
        // "Cugenang … Korban gempa di Jawa Barat bertambah. Total 60 orang tewas."
        near = chain
        wide = chain
      }
    }
  }
  return running
}

/** Whether the story is at a place from there on: an event is told there, and it is not only what holds the place of the last one. */
function movesStory(event: Chain | null, { place, happening }: Chain): boolean {
  if (event === null) return happening > 0
  // "di Jalan Tol Melati wilayah Desa Sukamaju"
  if (!isArea(event.place!) && isArea(place!)) return true
  if (place!.id === event.place!.id || isWithin(event.place!, place!)) return false
  if (isArea(event.place!) && !isArea(place!)) return false
  return happening === 2 || (happening === 1 && isWithin(place!, event.place!))
}

/** Whether the sentence up to a number or right behind it speaks of all together: "totalnya sudah 183 orang". */
function isTotal(doc: Doc, token: number): boolean {
  for (let i = Math.max(sentenceStart(doc, token), token - TOTAL_REACH); i < token; i++)
    if (doc.words[i] !== 0 && isClass(doc, i, TOTALS)) return true
  return false
}

/** How far before a number "total" may stand, in tokens. */
const TOTAL_REACH = 24
