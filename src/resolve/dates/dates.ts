import type { DateFact } from '../../model/kinds/date.ts'
import type { DateMention } from '../../model/mentions/date.ts'
import { type DayNumber, FIRST_DAY, FIRST_DAY_BC, isoDay, LAST_DAY } from '../../text/calendar.ts'
import type { Context } from '../context.ts'
import { anchorOf } from './anchor.ts'
import { type Bases, basesOf } from './bases.ts'
import { type Base, stretchOf } from './point.ts'
import { isPossible, printedProblem } from './problems.ts'
import { rangeStretch } from './range.ts'
import { pointsAhead } from './speech.ts'
import type { Stretch } from './stretch.ts'
import { newTimeline, note, type Timeline } from './timeline.ts'

/** Decides which date mentions stand and what they mean: facts in text order, spans in UTF-16 units. */
export function resolveDates(mentions: readonly DateMention[], context: Context): DateFact[] {
  const { doc, problems } = context
  const anchor = anchorOf(mentions, context)
  const ahead = mentions.map((mention) => isOpen(mention) && pointsAhead(doc, mention))
  const days = printedDays(mentions, anchor, ahead)
  const bases = basesOf(doc, mentions, days, anchor)
  const line = newTimeline(anchor)
  let unanchored = false
  const facts = mentions.map((mention, i) => {
    const stretch = mention.at === null ? null : resolvePoint(mention, i, line, bases, { printed: days[i], ahead: ahead[i] })
    if (mention.at !== null && stretch === null && anchor === null && isPossible(mention.at)) unanchored = true
    const fact = factOf(context, mention, stretch, i)
    const problem = printedProblem(fact.text, mention, days[i], anchor)
    if (problem !== null) problems.push(problem)
    return fact
  })
  if (unanchored)
    problems.push({
      code: 'no-publication-date',
      message: 'relative dates have no value, since nothing says when the text was published',
    })
  return facts
}

/** Whether a mention leaves open which year, week or month it is of. */
function isOpen({ at }: DateMention): boolean {
  return at !== null && at.year === null && at.way === null && (at.day !== null || at.month !== null || at.weekday !== null)
}

/** The day each mention prints; a bare weekday is the one printed with its date before. */
function printedDays(
  mentions: readonly DateMention[],
  anchor: DayNumber | null,
  ahead: readonly boolean[],
): (DayNumber | null)[] {
  const line = newTimeline(anchor)
  return mentions.map(({ at, until }, i) => {
    if (
      at === null ||
      until !== null ||
      at.hijri ||
      at.holiday !== null ||
      at.step?.unit === 'week' ||
      at.step?.unit === 'year' ||
      (at.day === null && at.weekday === null)
    )
      return null
    const stretch = stretchOf(at.part === null && at.clock === null ? at : { ...at, part: null, clock: null }, {
      line,
      speech: anchor,
      story: anchor,
      printed: null,
      ahead: ahead[i],
      mod: null,
    })
    if (stretch === null) return null
    note(line, stretch, false, at.month !== null)
    return stretch.from
  })
}

function resolvePoint(
  mention: DateMention,
  i: number,
  line: Timeline,
  bases: Bases,
  own: Pick<Base, 'printed' | 'ahead'>,
): Stretch | null {
  const { at, until } = mention
  const bare = own.printed === null && at!.step === null && (at!.clock !== null || at!.part !== null)
  const base: Base = {
    line,
    speech: at!.step?.from === 'speech' ? bases.speechDay(i) : line.anchor,
    story: bare || at!.step?.from === 'story' ? bases.storyDay(i, line.day, at!.step !== null && at!.step.by > 0) : line.day,
    printed: own.printed,
    ahead: own.ahead,
    mod: mention.mod,
  }
  const stretch = until === null ? stretchOf(at!, base) : rangeStretch(at!, until, base)
  if (stretch !== null && !bases.isBound(i)) note(line, stretch, bases.isSpoken(i), false)
  return stretch
}

function factOf({ doc }: Context, mention: DateMention, stretch: Stretch | null, index: number): DateFact {
  const { first, end, type, mod, zone, at, value, rule } = mention
  const start = doc.tokens.start[first]
  const last = doc.tokens.end[end - 1]
  // "kuartal I.": the full stop of what looks like an initial ends the sentence.
  const stop = doc.text[last - 1] === '.' ? last - 1 : last
  const dated = stretch !== null && stretch.from >= FIRST_DAY && stretch.to <= LAST_DAY
  const from = dated ? isoDay(stretch.from) : null
  return {
    id: `d${index + 1}`,
    text: doc.text.slice(start, stop),
    span: [start, stop],
    type,
    value: at === null ? value : stretch && writtenValue(stretch),
    mod,
    from,
    to: dated && stretch.to !== stretch.from ? isoDay(stretch.to) : from,
    zone,
    certainty: at === null || stretch?.stated === true ? 'stated' : 'implied',
    rule,
  }
}

/** The value of a stretch; what no form of TIMEX3 can write is just long ago, or long from now ("55.000 tahun lalu"). */
function writtenValue({ value, from, to }: Stretch): string {
  return from < FIRST_DAY_BC ? 'PAST_REF' : to > LAST_DAY ? 'FUTURE_REF' : value
}
