import { SPEAKERS_AGAIN } from '../../lexicon/link-words.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import type { Doc } from '../../model/doc.ts'
import { classBits, isClass, isMark, sentenceEnd, sentenceStart } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { tokenAt } from './anchors.ts'

/** How far from the speaker's name the verb of saying may stand, in tokens: his office stands between. */
const REACH = 14

/** How far from a count its speaker is looked for within a sentence, in tokens. */
const WINDOW = 120

/** How far back "katanya" looks for whoever spoke before, in sentences. */
const SENTENCES_BACK = 6

/** Tells by whose word something is so: "kata Dedi", "Dedi mengatakan", "katanya" after a sentence of his; null for none. */
export function speakers({ doc, facts }: Context): (token: number) => string | null {
  const namings: { readonly id: string; readonly first: number }[] = []
  for (const { id, mentions, span } of facts.officials) {
    for (const mention of mentions) namings.push({ id, first: tokenAt(doc, mention.span[0]) })
    namings.push({ id, first: tokenAt(doc, span[0]) })
  }
  namings.sort((a, b) => a.first - b.first)
  if (namings.length === 0) return () => null
  const lastBefore = (token: number) => {
    let low = 0
    let high = namings.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (namings[middle].first < token) low = middle + 1
      else high = middle
    }
    return low - 1
  }
  return (token) => {
    const from = Math.max(sentenceStart(doc, token), token - WINDOW)
    const to = Math.min(sentenceEnd(doc, token), token + WINDOW)
    const verbs = speechIn(doc, from, to)
    let best: string | null = null
    let least = REACH
    for (let i = lastBefore(from) + 1; i < namings.length && namings[i].first < to; i++)
      for (const verb of verbs) {
        const distance = Math.abs(namings[i].first - verb)
        if (distance >= least) continue
        least = distance
        best = namings[i].id
      }
    if (best !== null) return best
    if (!verbs.some((verb) => isAgain(doc, verb)) && !isQuoted(doc, from)) return null
    const before = namings[lastBefore(from)]
    const near = before !== undefined && doc.sentenceOf[from] - doc.sentenceOf[before.first] <= SENTENCES_BACK
    return near ? before.id : null
  }
}

const isSpeech = classBits([SPEECH_BEFORE, SPEECH_AFTER])

function speechIn(doc: Doc, from: number, to: number): number[] {
  const verbs: number[] = []
  for (let i = from; i < to; i++) if (doc.words[i] !== 0 && isSpeech(doc, i)) verbs.push(i)
  return verbs
}

/** "katanya", "kata dia", "ia mengatakan". */
const isAgain = (doc: Doc, verb: number) =>
  isClass(doc, verb, SPEAKERS_AGAIN) || isClass(doc, verb + 1, SPEAKERS_AGAIN) || isClass(doc, verb - 1, SPEAKERS_AGAIN)

/** Whether a sentence begins with a quotation mark: the speaker before goes on. */
const isQuoted = (doc: Doc, from: number) => isMark(doc, from, '"') || isMark(doc, from, '“')
