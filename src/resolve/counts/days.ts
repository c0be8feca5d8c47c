import { QUOTING } from '../../lexicon/link-words.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { tokenAt } from '../../text/token-at.ts'
import { classBits, hasShape, isMark, sentenceStart } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { type Anchor, before, nearestAnchor } from './anchors.ts'

/** How far before a date the speaker may stand, in tokens. */
const REACH = 40

/** Commas around the speaker and his office: "kata jubir KPK, Budi Prasetyo, kepada wartawan, Kamis". */
const MOST_COMMAS = 5

/** Tells when a count is: the date of the clause, else of the sentence, else of the one before; the day of speaking is none. */
export function days({ doc, facts }: Context): (mention: CountMention) => string | null {
  const anchors: Anchor[] = []
  // What the sentence before tells is the day of the story; a year there is that of something else ("APBN 2026").
  const ofStory: Anchor[] = []
  for (const { id, type, value, span } of facts.dates) {
    if ((type !== 'date' && type !== 'time') || value === null || value.endsWith('_REF')) continue
    const first = tokenAt(doc, span[0])
    if (isOfSpeech(doc, first)) continue
    const anchor = { id, first, end: tokenAt(doc, span[1]), event: true, area: true, country: false, care: false, post: false }
    anchors.push(anchor)
    if (DAY.test(value)) ofStory.push(anchor)
  }
  return (mention) => nearestAnchor(doc, mention, anchors, () => true) ?? before(doc, mention, ofStory, 1)
}

const DAY = /^\d{4}-\d\d-\d\d/

const SPEAKER = 2
const bitsAt = classBits([SPEECH_BEFORE, SPEECH_AFTER, QUOTING])

/** "kata Dedi, Selasa (2/8)", "dikutip dari Antara, Rabu": the day of speaking, not that of the event. */
function isOfSpeech(doc: Doc, first: number): boolean {
  const floor = Math.max(sentenceStart(doc, first), first - REACH)
  for (let i = first - 1, commas = 0; i >= floor && commas < MOST_COMMAS; i--) {
    if (hasShape(doc, i, Shape.PUNCTUATION)) {
      if (isMark(doc, i, ',')) commas++
      if (isMark(doc, i, '"') || isMark(doc, i, '”')) return true
    }
    const bits = doc.words[i] === 0 ? 0 : bitsAt(doc, i)
    if (bits !== 0) return (bits & ~SPEAKER) !== 0 || i > first - 8
  }
  return false
}
