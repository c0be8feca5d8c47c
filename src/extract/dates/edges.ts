import { TIME_ZONES } from '../../lexicon/time.ts'
import {
  ABOUT_TIME,
  CLOCK_TAILS,
  DATE_TAILS,
  LOCAL_TIME,
  PERIOD_ENDS,
  RELATIVE_PARTS,
  TAIL_BLOCKS,
} from '../../lexicon/time-words.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { DateMention } from '../../model/mentions/date.ts'
import { startOf } from '../../text/ending.ts'
import { endOf, found, hasShape, isClass, sentenceStart, valueAt } from '../../text/view.ts'

/** The mention with what points back or ahead behind it: "3 Mei lalu", "Senin depan", "Juni 2014 mendatang"; null for none. */
export function tailOf(doc: Doc, mention: DateMention): DateMention | null {
  const { at, until, end } = mention
  if (at === null || at.step !== null || hasShape(doc, end, Shape.LINE_START)) return null
  if (doc.sentenceOf[end] !== doc.sentenceOf[mention.first]) return null
  const tail = found(doc, end, DATE_TAILS)
  if (tail === undefined) return null
  const dated =
    at.weekday !== null || at.month !== null || at.year !== null || at.day !== null || at.holiday !== null || at.period !== null
  // "pukul 10.00 lalu ia pergi": then; but "pukul 10.00 tadi".
  if (!dated) return clockTailOf(doc, mention)
  // "Selasa (19/8) tadi malam": a piece of its own.
  if (isClass(doc, end, RELATIVE_PARTS) && found(doc, end, RELATIVE_PARTS)!.end > tail.end) return null
  if (tail.value === 0 && at.day !== null && at.weekday === null && at.month === null) return null
  if (isClass(doc, tail.end, TAIL_BLOCKS)) return null
  return { ...mention, end: tail.end, at: { ...at, way: tail.value }, until: until && { ...until, way: tail.value } }
}

/** "pukul 10.00 tadi": the clock with its day. */
function clockTailOf(doc: Doc, mention: DateMention): DateMention | null {
  const { at, until, end } = mention
  const by = at!.clock === null ? undefined : valueAt(doc, end, CLOCK_TAILS)
  if (by === undefined || isClass(doc, end + 1, TAIL_BLOCKS)) return null
  const step = { unit: 'day', by, from: 'speech' } as const
  return { ...mention, end: end + 1, at: { ...at!, step }, until: until && { ...until, step } }
}

/** The mention with the zone behind a part of its day: "Kamis pagi WIB", "Kamis pagi waktu setempat". */
export function zoneOf(doc: Doc, mention: DateMention): DateMention {
  if (mention.zone !== null || mention.at === null || mention.at.part === null) return mention
  if (hasShape(doc, mention.end, Shape.LINE_START)) return mention
  const zone = found(doc, mention.end, TIME_ZONES)
  if (zone !== undefined) return { ...mention, end: zone.end, zone: zone.value }
  // "Jumat dini hari waktu setempat"
  const local = endOf(doc, mention.end, LOCAL_TIME)
  return local === 0 ? mention : { ...mention, end: local }
}

/** The mention with "awal", "pertengahan" or "akhir" before it; of days and clock times there is none. */
export function endBefore(doc: Doc, mention: DateMention): DateMention {
  const { at, first } = mention
  if (at === null || mention.mod !== null || hasShape(doc, first, Shape.LINE_START)) return mention
  const coarse = at.day === null && at.weekday === null && at.clock === null && at.part === null && at.step?.unit !== 'day'
  const which = coarse ? found(doc, first - 1, PERIOD_ENDS) : undefined
  return which === undefined || which.end !== first ? mention : { ...mention, first: first - 1, mod: which.value }
}

/** Whether a word for "about" ends just before a token. */
export function aboutBefore(doc: Doc, first: number): boolean {
  if (first === 0 || first >= doc.tokens.length) return false
  const start = startOf(doc, first, ABOUT_TIME)
  return start >= 0 && start >= sentenceStart(doc, first - 1)
}
