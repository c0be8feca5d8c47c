import { LANGUAGE_CUES } from '../lexicon/language.ts'
import type { Doc } from '../model/doc.ts'
import { loadLibrary } from '../text/shipped.ts'
import { classBits, valueAt } from '../text/view.ts'

/** The language of a text: ISO 639-3, "und" where it cannot be told, and how sure that is (0 to 1). */
export interface Language {
  code: string
  confidence: number
}

/** So many tokens from the beginning are looked at, and so many characters are shown to franc. */
const SAMPLE_TOKENS = 400
const SAMPLE_CHARACTERS = 1200
/** From this share of cue words on, the text is Indonesian or Malay without asking franc. */
const SURE_SHARE = 0.08

const cueBits = classBits([LANGUAGE_CUES])

/** Tells the language of a text by its cue words (Indonesian against Malay), else by franc. */
export function detectLanguage(doc: Doc): Language {
  const size = Math.min(doc.tokens.length, SAMPLE_TOKENS)
  let shared = 0
  let indonesian = 0
  let malay = 0
  for (let i = 0; i < size; i++) {
    if (cueBits(doc, i) === 0) continue
    const cue = valueAt(doc, i, LANGUAGE_CUES)
    if (cue === 'ind') indonesian++
    else if (cue === 'zsm') malay++
    else shared++
  }
  if (size === 0) return { code: 'und', confidence: 0 }
  if ((shared + indonesian + malay) / size < SURE_SHARE) return askFranc(doc.text)
  const code = malay > indonesian ? 'zsm' : 'ind'
  const ahead = Math.max(indonesian, malay) + 1
  return { code, confidence: round(ahead / (indonesian + malay + 1)) }
}

/** franc is slow to load and to run, so it is asked only where cue words leave doubt. */
function askFranc(text: string): Language {
  const { francAll } = loadLibrary<typeof import('../libraries/franc.ts')>('franc')
  const ranked = francAll(text.slice(0, SAMPLE_CHARACTERS), { minLength: 20 })
  const [best, second] = ranked
  if (best === undefined || best[0] === 'und') return { code: 'und', confidence: 0 }
  // Short Indonesian texts come out as Malay or a neighbour by a hair: the cue words would have said so if they were not Indonesian.
  const isNeighbour = ['zlm', 'ind', 'sun', 'jav', 'mad', 'bjn', 'min', 'bug', 'ace', 'ban'].includes(best[0])
  const likelier = () => ranked.find(([code]) => code === 'ind' || code === 'zlm' || code === 'eng')
  if (isNeighbour && likelier()?.[0] !== 'eng') return { code: 'ind', confidence: 0.5 }
  return { code: best[0], confidence: round(Math.min(1, best[1] - (second?.[1] ?? 0) + 0.5)) }
}

const round = (x: number) => Math.round(x * 100) / 100
