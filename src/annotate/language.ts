import { LANGUAGE_CUES, NEIGHBOUR_CUES } from '../lexicon/language.ts'
import { type Doc, Shape } from '../model/doc.ts'
import { loadLibrary } from '../text/shipped.ts'
import { classBits, hasShape, valueAt } from '../text/view.ts'

/** The language of a text: ISO 639-3, "und" where it cannot be told, and how sure that is (0 to 1). */
export interface Language {
  code: string
  confidence: number
}

/** How many words of a text speak for a language; `common`: for Indonesian or Malay, `other`: the most for any neighbour but Malay. */
interface Cues {
  indonesian: number
  malay: number
  common: number
  other: { code: string; count: number }
}

/** So many tokens from the beginning are looked at, and so many characters are shown to franc. */
const SAMPLE_TOKENS = 400
const SAMPLE_CHARACTERS = 1200
/** From this share of cue words on, the text is Indonesian or Malay without asking franc. */
const SURE_SHARE = 0.08
/** A neighbour or English speaks by so many words, Malay and, in a text below `SHORT` tokens, a neighbour by fewer. */
const FEWEST = 3
const FEWER = 2
const SHORT = 40
/** Below this share of words of Indonesian or Malay franc is believed where it names a neighbour. */
const FOREIGN_SHARE = 0.03
/** Languages that franc knows by their letters and small words even in a sentence; names alone look to it like any other. */
const KNOWN_BY_FRANC = new Set('arb cmn deu eng fra hin ita jpn kor nld por rus spa tha tur ukr vie'.split(' '))
const SHORTEST_FOR_FRANC = 40
const FEWEST_SMALL = 5
/** "Manuruik", but not "Dina", "Jo": a short cue with a capital is a name. */
const SHORTEST_CAPITAL = 6
const NEIGHBOURS = new Set(['ace', 'ban', 'bjn', 'bug', 'jav', 'mad', 'min', 'sun'])

/** What a token may be: a cue of Indonesian and Malay, a cue of a neighbour. */
const Cue = { OWN: 1, NEIGHBOUR: 2 } as const
const cueBits = classBits([LANGUAGE_CUES, NEIGHBOUR_CUES])

/** Tells the language of a text by its cue words, else by franc; a short text of names is Indonesian where the lexicon or the gazetteer knows a word. */
export function detectLanguage(doc: Doc): Language {
  const size = Math.min(doc.tokens.length, SAMPLE_TOKENS)
  if (size === 0) return { code: 'und', confidence: 0 }
  const { indonesian, malay, common, other } = countCues(doc, size)
  const isShort = size < SHORT
  const fewest = isShort && other.code !== 'eng' ? FEWER : FEWEST
  // A neighbour shares half of the small words; English shares none.
  const against = indonesian + malay + (other.code === 'eng' ? common : common / 2)
  if (other.count >= fewest && other.count > against)
    return { code: other.code, confidence: round(other.count / (other.count + against)) }
  const own = indonesian + malay + common
  if (own / size >= SURE_SHARE || (isShort && own > other.count)) {
    const isMalay = malay > indonesian && malay >= FEWER
    return { code: isMalay ? 'zsm' : 'ind', confidence: round(((isMalay ? malay : indonesian) + 1) / (indonesian + malay + 1)) }
  }
  if (!isShort) return askFranc(doc.text, own / size < FOREIGN_SHARE)
  const { isKnown, isStrange } = readShort(doc, size)
  const named = isStrange && doc.text.length >= SHORTEST_FOR_FRANC ? askFranc(doc.text, true) : null
  if (named !== null && KNOWN_BY_FRANC.has(named.code)) return named
  return isKnown ? { code: 'ind', confidence: 0.5 } : { code: 'und', confidence: 0 }
}

function countCues(doc: Doc, size: number): Cues {
  const cues: Cues = { indonesian: 0, malay: 0, common: 0, other: { code: 'und', count: 0 } }
  const others = new Map<string, number>()
  for (let i = 0; i < size; i++) {
    const bits = cueBits(doc, i)
    if (bits === 0) continue
    const cue = (bits & Cue.OWN) !== 0 ? valueAt(doc, i, LANGUAGE_CUES) : valueAt(doc, i, NEIGHBOUR_CUES)
    if (cue === 'ind') cues.indonesian++
    else if (cue === 'zsm') cues.malay++
    else if (cue === 'idn-msa') cues.common++
    else if (cue !== undefined && !isNameLike(doc, i)) others.set(cue, (others.get(cue) ?? 0) + 1)
  }
  for (const [code, count] of others) if (count > cues.other.count) cues.other = { code, count }
  return cues
}

function isNameLike(doc: Doc, i: number): boolean {
  return hasShape(doc, i, Shape.CAPITAL) && doc.tokens.end[i] - doc.tokens.start[i] < SHORTEST_CAPITAL
}

/**
 * Whether a short text has a word of our lexicon or the name of a place ("Kapolri Lantik Kapolda Sulsel"); and whether it is strange: so many small
 * words without a cue of Indonesian among them are of another language ("Bei einem Unglück auf Java sind zwölf …").
 */
function readShort(doc: Doc, size: number): { isKnown: boolean; isStrange: boolean } {
  let isKnown = false
  let small = 0
  for (let i = 0; i < size; i++) {
    isKnown ||= (doc.words[i] !== 0 && cueBits(doc, i) === 0) || doc.placeNames[i] >= 0
    if (hasShape(doc, i, Shape.WORD) && !hasShape(doc, i, Shape.CAPITAL)) small++
  }
  return { isKnown, isStrange: small >= FEWEST_SMALL || !isKnown }
}

/** franc is slow to load and to run, so it is asked only where cue words leave doubt. */
function askFranc(text: string, isForeign: boolean): Language {
  const { francAll } = loadLibrary<typeof import('../libraries/franc.ts')>('franc')
  const ranked = francAll(text.slice(0, SAMPLE_CHARACTERS), { minLength: 20 })
  const [best, second] = ranked
  if (best === undefined || best[0] === 'und') return { code: 'und', confidence: 0 }
  if (NEIGHBOURS.has(best[0]) && isForeign) return { code: best[0], confidence: 0.5 }
  // Indonesian comes out as Malay or a neighbour by a hair: the cue words would have said so if it were not Indonesian.
  const likelier = () => ranked.find(([code]) => code === 'ind' || code === 'zlm' || code === 'eng')
  const isNear = best[0] === 'ind' || best[0] === 'zlm' || NEIGHBOURS.has(best[0])
  if (isNear && likelier()?.[0] !== 'eng') return { code: 'ind', confidence: 0.5 }
  return { code: best[0], confidence: round(Math.min(1, best[1] - (second?.[1] ?? 0) + 0.5)) }
}

const round = (x: number) => Math.round(x * 100) / 100
