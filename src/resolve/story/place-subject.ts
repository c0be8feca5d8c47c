import { CLAUSE_STARTS, LIST_NAMINGS, MEASURE_VERBS, STATE_BEARERS } from '../../lexicon/clause-words.ts'
import { AUXILIARIES, CLAUSE_OPENERS, COUNT_JOINTS, FULL_LISTS } from '../../lexicon/count-words.ts'
import { PLACE_ADVERBS, PLACE_PREDICATES } from '../../lexicon/places.ts'
import { FIGURE_LEADS, NEXT_PLACES, PLACE_RECORDS } from '../../lexicon/scene-words.ts'
import { SAYING, SENTENCE_OPENERS, SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { WEEKDAYS } from '../../lexicon/time.ts'
import { ACTS, STATES } from '../../lexicon/victims.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { classBits, hasShape, isClass, isMark, sentenceEnd, sentenceStart, textOf } from '../../text/view.ts'
import { ACTIVE } from './active.ts'
import { happeningAt, happens } from './happening.ts'
import type { PlaceNaming, PlacePart } from './place-part.ts'
import { isTiedTo } from './place-rows.ts'

/** So many places of a row are passed over for the verb behind them. */
const LONGEST_ROW = 12

/** What a place is that stands with no word of place: one that gives a figure, one that something befell, or what else. */
export function asSubject(doc: Doc, namings: readonly PlaceNaming[], i: number, at: number): PlacePart {
  const { first } = namings[i]
  let end = namings[i].end
  for (let k = i + 1; k < Math.min(namings.length, i + LONGEST_ROW) && isTiedTo(doc, end, namings[k].first); k++)
    end = namings[k].end
  const opens = opensClause(doc, at)
  const isCounted = isClass(doc, at, STATE_BEARERS) || isClass(doc, at, STATES)
  // "ditempati Brasil dengan 78 kasus"
  if (isClass(doc, namings[i].end, FIGURE_LEADS) && isFigure(doc, namings[i].end + 1)) return 'counts'
  // "korban tewas Agam", "Agam: 12 orang", "40 Kecamatan Pacet"
  if (isCounted || (opens && isFigure(doc, namings[i].end)) || (at === first - 1 && (doc.numberAt[at] ?? -1) >= 0))
    return 'counts'
  if (!opens) return 'other'
  // "… dari lantai lima Plasa Melati, Kebayoran Baru, Senin"
  if (isMark(doc, at, ',') && endsLead(doc, end) && happeningAt(doc, first, end) > 0) return 'at'
  if (namings[i].type === 'mountain' && isToldBehind(doc, end)) return 'struck'
  return behindSubject(doc, end)
}

/** "Gunung Semeru di perbatasan …, kembali erupsi": whether the sentence goes on with something that happens. */
function isToldBehind(doc: Doc, end: number): boolean {
  const to = Math.min(sentenceEnd(doc, end - 1), end + EVENT_REACH)
  for (let i = end; i < to; i++) if (happens(doc, i)) return true
  return false
}

/** How far behind a mountain what it does may be told, in tokens. */
const EVENT_REACH = 24

/** So many sentences tell where the story plays. */
const LEAD = 3

/** Whether a place ends a sentence of the lead, or stands before the day there. */
function endsLead(doc: Doc, end: number): boolean {
  const at = isMark(doc, end, ',') ? end + 1 : end
  const isEnd = at >= sentenceEnd(doc, end - 1) || isMark(doc, at, '.') || isClass(doc, at, WEEKDAYS)
  return isEnd && doc.sentenceOf[end - 1] < LEAD
}

/** Whether a clause, a row or what is named behind "yakni" begins behind a token. */
const opensClause = (doc: Doc, at: number) =>
  at < sentenceStart(doc, at + 1) || hasShape(doc, at, Shape.PUNCTUATION) || openingBits(doc, at) !== 0

const openingBits = classBits([
  [NEXT_PLACES, COUNT_JOINTS, CLAUSE_STARTS, LIST_NAMINGS, FULL_LISTS, SENTENCE_OPENERS, CLAUSE_OPENERS],
])

/** What the words behind a place that opens its clause make of it. */
function behindSubject(doc: Doc, end: number): PlacePart {
  let at = isMark(doc, end, ')') ? end + 1 : end
  while (isClass(doc, at, PLACE_ADVERBS) || (isClass(doc, at, AUXILIARIES) && !isClass(doc, at, PLACE_RECORDS))) at++
  if (isClass(doc, at, PLACE_PREDICATES) || (happens(doc, at) && !isFigure(doc, at + 1))) return 'struck'
  if (isFigure(doc, at) || isClass(doc, at, PLACE_RECORDS) || isClass(doc, at, MEASURE_VERBS)) return 'counts'
  if (isClass(doc, at, ACTS)) return 'other'
  const isTold = isClass(doc, at, SAYING) || isClass(doc, at, SPEECH_BEFORE)
  if (isTold || !ACTIVE.test(textOf(doc, at)))
    for (let i = at; i < at + FIGURE_REACH && !hasShape(doc, i, Shape.PUNCTUATION); i++) if (isFigure(doc, i)) return 'counts'
  return 'other'
}

/** How far behind a place its figure may stand, in tokens: "Lalu Peru dengan 84.100 kasus". */
const FIGURE_REACH = 6

/** Whether a number stands at a token, alone, in a bracket or behind a colon. */
export function isFigure(doc: Doc, i: number): boolean {
  const at = isMark(doc, i, '(') || isMark(doc, i, ':') || isMark(doc, i, '=') ? i + 1 : i
  return (doc.numberAt[at] ?? -1) >= 0
}
