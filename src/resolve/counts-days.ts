import { QUOTING } from '../lexicon/link-words.ts'
import { SPEECH_AFTER, SPEECH_BEFORE } from '../lexicon/speech.ts'
import type { Doc } from '../model/doc.ts'
import type { CountMention } from '../model/mentions/count.ts'
import { isClass, isMark, sentenceStart } from '../text/view.ts'
import type { Context } from './context.ts'
import { type Anchor, before, nearest, tokenAt } from './counts-anchors.ts'

/** How far before a date the speaker may stand, in tokens. */
const REACH = 40

/** Commas around the speaker and his office: "kata jubir KPK, Budi Prasetyo, kepada wartawan, Kamis". */
const MOST_COMMAS = 5

/** Tells when a count is: the date of the clause, else of the sentence, else of the one before; the day of speaking is none. */
export function days({ doc, facts }: Context): (mention: CountMention) => string | null {
  const anchors = facts.dates
    .flatMap(({ id, type, value, span }): Anchor[] =>
      (type === 'date' || type === 'time') && value !== null && !value.endsWith('_REF')
        ? [{ id, first: tokenAt(doc, span), end: tokenAt(doc, [span[1], span[1]]), event: true, area: true, country: false }]
        : [],
    )
    .filter(({ first }) => !isOfSpeech(doc, first))
    .sort((a, b) => a.first - b.first)
  // What the sentence before tells is the day of the story; a year there is that of something else ("APBN 2026").
  const exact = new Set(facts.dates.flatMap(({ id, value }) => (value !== null && DAY.test(value) ? [id] : [])))
  const ofStory = anchors.filter(({ id }) => exact.has(id))
  return (mention) => nearest(doc, mention, anchors, () => true) ?? before(doc, mention, ofStory, 1)
}

const DAY = /^\d{4}-\d\d-\d\d/

/** "kata Dedi, Selasa (2/8)", "dikutip dari Antara, Rabu": the day of speaking, not that of the event. */
function isOfSpeech(doc: Doc, first: number): boolean {
  const floor = Math.max(sentenceStart(doc, first), first - REACH)
  for (let i = first - 1, commas = 0; i >= floor && commas < MOST_COMMAS; i--) {
    if (isMark(doc, i, ',')) commas++
    if (isMark(doc, i, '"') || isMark(doc, i, '”')) return true
    if (isClass(doc, i, SPEECH_BEFORE) || isClass(doc, i, QUOTING)) return true
    if (isClass(doc, i, SPEECH_AFTER)) return i > first - 8
  }
  return false
}
