import { DATE_WORDS } from '../../lexicon/time-words.ts'
import type { Doc } from '../../model/doc.ts'
import type { DateFact } from '../../model/kinds/date.ts'
import type { DateMention } from '../../model/mentions/date.ts'
import { FIRST_DAY, FIRST_DAY_BC, isoDay, LAST_DAY, parseIsoDay } from '../../text/calendar.ts'
import { isClass } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { pointsAhead } from './ahead.ts'
import { type Bases, basesOf } from './bases.ts'
import { type Base, stretchOf } from './point.ts'
import { printedDays } from './printed.ts'
import { isPossible, printedProblem } from './problems.ts'
import { rangeStretch } from './range.ts'
import { saidAgain } from './said-again.ts'
import type { Stretch } from './stretch.ts'
import { newTimeline, note, type Timeline } from './timeline.ts'

/** Decides which date mentions stand and what they mean: facts in text order, spans in UTF-16 units. */
export function resolveDates(mentions: readonly DateMention[], context: Context): DateFact[] {
  const { doc, problems } = context
  const { published } = context.anchor
  const anchor = published === null ? null : parseIsoDay(published)
  const ahead = mentions.map((mention) => isOpen(mention) && pointsAhead(doc, mention))
  const days = printedDays(context, anchor, ahead)
  const bases = basesOf(context, days, anchor)
  const line = newTimeline(anchor)
  let unanchored = false
  const facts = mentions.map((mention, i) => {
    const again = saidAgain(doc, mention, mentions[i + 1])
    const stretch =
      again !== null
        ? resolvePoint(doc, { ...mention, at: again }, i, line, bases, { printed: days[i + 1], ahead: false })
        : mention.at === null
          ? null
          : resolvePoint(doc, mention, i, line, bases, { printed: days[i], ahead: ahead[i] })
    if (mention.at !== null && stretch === null && anchor === null && isPossible(mention.at)) unanchored = true
    const fact = factOf(context, mention, stretch, i)
    const problem = printedProblem(fact.text, mention, days[i], anchor)
    if (problem === null) return fact
    problems.push(problem)
    // "Ia ditangkap Rabu (17/5/2103)": a slip of the pen, unless it is planned.
    const isSlip = problem.code === 'impossible-date' && !pointsAhead(doc, mention)
    return isSlip ? { ...fact, value: null, from: null, to: null } : fact
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

function resolvePoint(
  doc: Doc,
  mention: DateMention,
  i: number,
  line: Timeline,
  bases: Bases,
  own: Pick<Base, 'printed' | 'ahead'>,
): Stretch | null {
  const { at, until } = mention
  const step = at!.step
  const bare = own.printed === null && step === null && (at!.clock !== null || at!.part !== null)
  const base: Base = {
    line,
    speech: step?.from === 'speech' ? bases.speechDay(i) : line.anchor,
    story: bare || step?.from === 'story' ? bases.storyDay(i, line) : line.day,
    printed: own.printed,
    told: null,
    ahead: own.ahead,
    mod: mention.mod,
  }
  // "20-24 Mei 2023. Pada tanggal tersebut": all days of them.
  const days = step?.from === 'story' && step.by === 0 && isClass(doc, mention.first, DATE_WORDS) ? line.range : null
  const stretch = days ?? (until === null ? stretchOf(at!, base) : rangeStretch(at!, until, base))
  if (stretch === null || isTale(doc, mention, stretch, line)) return null
  if (bases.movesStory(i)) note(line, stretch, { isBack: step?.from === 'story' && step.by < 0, isSince: bases.isSince(i) })
  // What is known up to a day is compared with the day before it.
  else if (bases.isBound(i) && stretch.unit === 'day') line.scene = stretch.from
  return stretch
}

/** "25 tahun kemudian, mereka bertemu lagi" that ends after publication, and is not to come: told of a plot, which has no calendar. */
function isTale(doc: Doc, mention: DateMention, { from }: Stretch, { anchor, stretch }: Timeline): boolean {
  const step = mention.at!.step
  if (step?.from !== 'story' || step.by < 2 || step.unit !== 'year' || anchor === null) return false
  return from > anchor && (stretch ?? anchor) <= anchor && !pointsAhead(doc, mention)
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
    type: stretch === null && value !== null && at !== null ? 'set' : type,
    value: stretch === null ? value : writtenValue(stretch),
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
