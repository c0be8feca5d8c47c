import { TIME_ZONES } from '../../lexicon/time.ts'
import { BESIDE_PRAYERS, LOCAL_TIME, PART_BOUNDS, PART_COMES, PART_LEADS, TIME_GLUE } from '../../lexicon/time-words.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { DateMention } from '../../model/mentions/date.ts'
import type { Aside } from '../../model/reasons.ts'
import { isPrinted } from '../../text/printed.ts'
import { endOf, hasShape, isClass, isMark, textOf } from '../../text/view.ts'
import { isTime } from './draft.ts'
import { aboutBefore, endBefore, tailOf, zoneOf } from './edges.ts'
import { isHabit } from './habit.ts'
import { withListYears } from './list.ts'
import { type Gap, isOnlyClock, isOnlyPart, isTouching, mergedMoment, mergedRange } from './merge.ts'
import { rangeOf } from './range.ts'

/** Marks and words that may stand between two pieces of one expression at most. */
const MOST_GLUE = 4

/** Puts the pieces that stand side by side together: one mention an expression, in token order, none inside another; `aside` hears of those that are none. */
export function joinPieces(doc: Doc, pieces: readonly DateMention[], aside?: Aside): DateMention[] {
  const sorted = withoutInner(pieces)
  const whole: DateMention[] = []
  for (let i = 0; i < sorted.length; ) {
    let mention = withEdges(doc, sorted[i])
    let open = false
    i++
    for (; i < sorted.length; i++) {
      const next = sorted[i]
      // A tail may have taken it in: "Senin subuh kemarin".
      if (next.first < mention.end) continue
      const gap = gapOf(doc, mention.end, next)
      const joined = gap === null || (gap.open && open) ? null : joinTwo(mention, next, gap)
      if (gap === null || joined === null) {
        if (gap !== null) sorted[i] = ofLastDay(mention, next)
        break
      }
      open ||= gap.open
      const closed = open && isMark(doc, joined.end, ')')
      if (closed) open = false
      mention = withTail(doc, closed ? { ...joined, end: joined.end + 1 } : joined)
    }
    whole.push(mention)
  }
  const standing: DateMention[] = []
  for (const mention of rangeOf(doc, whole)) {
    const one = settled(doc, mention)
    if (one !== null) standing.push(one)
    else aside?.(mention.first, 'bare-part')
  }
  return withListYears(doc, standing)
}

/** Pieces in order; of two that overlap the longer one, of equals the one whose rule comes first. */
function withoutInner(pieces: readonly DateMention[]): DateMention[] {
  const kept: DateMention[] = []
  for (const piece of inOrder(pieces)) {
    const last = kept.at(-1)
    if (last === undefined || piece.first >= last.end) kept.push(piece)
    else if (piece.end - piece.first > last.end - last.first) kept[kept.length - 1] = piece
  }
  return kept
}

/** Pieces by where they begin, the longer first; they mostly stand so already. */
function inOrder(pieces: readonly DateMention[]): readonly DateMention[] {
  for (let i = 1; i < pieces.length; i++) if (byPlace(pieces[i], pieces[i - 1]) < 0) return [...pieces].sort(byPlace)
  return pieces
}

const byPlace = (a: DateMention, b: DateMention) => a.first - b.first || b.end - a.end

function withEdges(doc: Doc, mention: DateMention): DateMention {
  const tailed = withTail(doc, mention)
  const headed = endBefore(doc, tailed)
  return headed.mod === null && aboutBefore(doc, headed.first) ? { ...headed, mod: 'approx' } : headed
}

const withTail = (doc: Doc, mention: DateMention) => zoneOf(doc, tailOf(doc, mention) ?? mention)

/** Two neighbours as one mention, null where they are two expressions. */
function joinTwo(a: DateMention, b: DateMention, gap: Gap): DateMention | null {
  if (a.at === null || b.at === null) return joinAmounts(a, b, gap)
  if (a.until !== null) return joinRanges(a, b)
  // "pukul 05.15 WIB sesudah subuh"
  if (b.rule === 'prayer-time' && a.at.clock !== null && isTouching(gap)) return { ...a, end: b.end, rule: `${a.rule}+${b.rule}` }
  const range = b.until === null ? null : mergedRange(a.at, b.at, b.until, gap)
  const at = b.until === null ? mergedMoment(a.at, b.at, gap) : (range?.at ?? null)
  if (at === null) return null
  return {
    first: a.first,
    end: b.end,
    type: isTime(at) ? 'time' : 'date',
    mod: a.mod ?? b.mod ?? (gap.about ? 'approx' : null),
    zone: a.zone ?? b.zone,
    at,
    until: range?.until ?? null,
    value: a.value,
    rule: `${a.rule}+${b.rule}`,
  }
}

/** "10 hingga 16 Mei 2023 pukul 06.00": a clock behind a range of days is of the last one. */
function ofLastDay({ until }: DateMention, next: DateMention): DateMention {
  if (until === null || until.day === null || until.clock !== null || next.at === null || next.until !== null) return next
  return isOnlyClock(next.at) ? { ...next, at: { ...until, clock: next.at.clock, part: next.at.part } } : next
}

/** "Senin-Rabu (10-12/11)": first and last day twice. */
function joinRanges(a: DateMention, b: DateMention): DateMention | null {
  if (a.at!.weekday === null || a.at!.day !== null || b.until === null || b.at!.day === null || b.at!.weekday !== null)
    return null
  return {
    ...b,
    first: a.first,
    at: { ...b.at!, weekday: a.at!.weekday },
    until: { ...b.until, weekday: a.until!.weekday },
    rule: `${a.rule}+${b.rule}`,
  }
}

/** "1 tahun 6 bulan", "2 jam 30 menit": one amount in two units. */
function joinAmounts(a: DateMention, b: DateMention, gap: Gap): DateMention | null {
  if (a.type !== 'duration' || b.type !== 'duration' || gap.words > 0 || gap.comma || gap.open) return null
  const units = /^P(T?)([\d.]+)([YMWDHS])\|P(T?)([\d.]+)([MWDHS])$/.exec(`${a.value}|${b.value}`)
  if (units === null || units[1] !== units[4] || units[3] === units[6]) return null
  return { ...a, end: b.end, value: `${a.value}${units[5]}${units[6]}`, rule: `${a.rule}+${b.rule}` }
}

function gapOf(doc: Doc, from: number, { first: to, end }: DateMention): Gap | null {
  if (to - from > MOST_GLUE || to < from || doc.sentenceOf[from] !== doc.sentenceOf[to]) return null
  const gap = { comma: false, open: false, about: false, words: 0, per: false, towards: false, closed: false }
  for (let i = from; i < to; ) {
    const glue = endOf(doc, i, TIME_GLUE)
    if (isPrinted(doc, i, 'per') && to === i + 1 && i === from) {
      gap.per = true
      i++
      continue
    }
    if (glue > 0) {
      gap.towards = gap.words === 0 && (isPrinted(doc, i, 'menjelang') || isPrinted(doc, i, 'jelang'))
      gap.about ||= aboutBefore(doc, glue)
      gap.words += 1
      i = glue
      continue
    }
    if (isMark(doc, i, ',') && !gap.comma) gap.comma = true
    else if (isMark(doc, i, '(') && !gap.open) gap.open = true
    else return null
    i++
  }
  // Asked only where it decides: "Jumat, 12 Mei 2023, pagi".
  if (gap.comma) gap.closed = isClosed(doc, end)
  return gap
}

/** Whether a phrase is over at a token: a mark, the end of its line, or the zone of a clock. */
function isClosed(doc: Doc, end: number): boolean {
  return (
    end >= doc.tokens.length ||
    hasShape(doc, end, Shape.PUNCTUATION | Shape.LINE_START) ||
    isClass(doc, end, TIME_ZONES) ||
    isClass(doc, end, LOCAL_TIME)
  )
}

/** A mention that is whole; parts of the day that no day stands beside are times of all days, or nothing (null). */
function settled(doc: Doc, mention: DateMention): DateMention | null {
  const { at, until } = mention
  if (at === null || until !== null || !isOnlyPart(at)) return mention
  const ofStory = { ...mention, at: { ...at, step: { unit: 'day', by: 0, from: 'story' } as const } }
  // "absen dari sahur", "acara buka puasa": what is done then.
  const isMeal = mention.rule === 'prayer-time' && !isClass(doc, mention.first, BESIDE_PRAYERS)
  if (isMeal) return null
  // "sejak siang hingga malam"
  if (isClass(doc, mention.first - 1, PART_BOUNDS) && !hasShape(doc, mention.end, Shape.CAPITAL) && !isHabit(doc, mention.first))
    return ofStory
  // "ketika malam tiba"
  if (
    isClass(doc, isPrinted(doc, mention.end, 'pun') ? mention.end + 1 : mention.end, PART_COMES) &&
    !isHabit(doc, mention.first)
  )
    return ofStory
  if (mention.end - mention.first < 2) return null
  // "siang harinya": of the day the story is at.
  if (textOf(doc, mention.end - 1).endsWith('nya')) return ofStory
  // "Pada sore hari, dua korban ditemukan", "usai salat Isya"
  const led = isClass(doc, mention.first - 1, PART_LEADS) || mention.rule === 'prayer-time'
  const value = `XXXX-XX-XX${at.part}`
  // A time of all days where the story is at none: "Binatang itu mencari makan pada malam hari".
  if (led && !isHabit(doc, mention.first)) return { ...ofStory, value }
  return { ...mention, type: 'set', at: null, value }
}
