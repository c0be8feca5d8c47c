import { SPEAKERS_AGAIN } from '../lexicon/link-words.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../lexicon/speech.ts'
import type { Doc } from '../model/doc.ts'
import { isClass, isMark, sentenceEnd, sentenceStart } from '../text/view.ts'
import type { Context } from './context.ts'
import { tokenAt } from './counts-links.ts'

/** How far from the speaker's name the verb of saying may stand, in tokens: his office stands between. */
const REACH = 14

/** The official by whose word something is so, by the sentence: "kata Dedi", "Dedi mengatakan", "katanya" after a sentence of his; null for none. */
export function speakerOf({ doc, facts }: Context, token: number): string | null {
  const namings = facts.officials
    .flatMap(({ id, mentions, span }) =>
      [...mentions.map((mention) => mention.span), span].map((at) => ({ id, first: tokenAt(doc, at) })),
    )
    .sort((a, b) => a.first - b.first)
  const from = sentenceStart(doc, token)
  const to = sentenceEnd(doc, token)
  const verbs: number[] = []
  for (let i = from; i < to; i++) if (isClass(doc, i, SPEECH_BEFORE) || isClass(doc, i, SPEECH_AFTER)) verbs.push(i)
  let best: string | null = null
  let least = REACH
  for (const { id, first } of namings) {
    if (first < from || first >= to) continue
    for (const verb of verbs) {
      const distance = Math.abs(first - verb)
      if (distance < least) {
        least = distance
        best = id
      }
    }
  }
  if (best !== null) return best
  if (!verbs.some((verb) => isAgain(doc, verb)) && !isQuoted(doc, from)) return null
  return namings.findLast(({ first }) => first < from)?.id ?? null
}

/** "katanya", "kata dia", "ia mengatakan". */
const isAgain = (doc: Doc, verb: number) =>
  isClass(doc, verb, SPEAKERS_AGAIN) || isClass(doc, verb + 1, SPEAKERS_AGAIN) || isClass(doc, verb - 1, SPEAKERS_AGAIN)

/** Whether a sentence begins with a quotation mark: the speaker before goes on. */
const isQuoted = (doc: Doc, from: number) => isMark(doc, from, '"') || isMark(doc, from, '“')
