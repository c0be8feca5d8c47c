import type { Doc } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import { firstFrom } from '../../text/first-from.ts'
import type { Context } from '../context.ts'
import { around, nearest } from './nearest.ts'
import { readSceneDays, type SceneDay } from './scene-days.ts'

/** What a day up to which something is known is nearer than others for, in tokens. */
const UNTIL = 20

/** What is not of the day of the event: it is done or told later. */
const LATER: ReadonlySet<CountFact['status']> = new Set(['arrested', 'recovered', 'repatriated'])

/** Tells when what is told at a token happened: on the day of its clause or sentence, else on the one the story is at. */
export function sceneDays(
  context: Pick<Context, 'doc' | 'facts' | 'mentions'>,
): (token: number, status?: CountFact['status']) => SceneDay | null {
  const { doc } = context
  const days = readSceneDays(context)
  const running = runningDays(doc, days)
  const lead = days.find(isOfEvent) ?? null
  const from = (token: number) => firstFrom(days.length, (i) => days[i].first, token)
  return (token, status) => {
    const [first, end] = around(doc, token)
    const own = days.slice(from(first), from(end))
    const printed = own.filter(({ kind }) => kind === 'plain' || kind === 'until')
    const best = nearest(doc, printed, token, { bonus: ({ kind }) => (kind === 'until' ? UNTIL : 0) })
    if (best !== null || own.length > 0) return best
    const { event, near } = running[doc.sentenceOf[token]]
    return near ?? (status !== undefined && LATER.has(status) ? null : (event ?? lead))
  }
}

interface Running {
  /** The day of the event told last, null before the first. */
  readonly event: SceneDay | null
  /** A day that the sentence before prints. */
  readonly near: SceneDay | null
}

const DAY = /^\d{4}-\d\d-\d\d/

/** Whether a day is one on which an event is told. */
const isOfEvent = ({ kind, happening, value, isNamed }: SceneDay) =>
  kind === 'plain' && happening === 2 && isNamed && DAY.test(value)

/** For each sentence the day that the story is at before it. */
function runningDays(doc: Doc, days: readonly SceneDay[]): readonly Running[] {
  const running: Running[] = []
  let event: SceneDay | null = null
  let near: SceneDay | null = null
  for (let s = 0, next = 0; s + 1 < doc.sentences.length; s++) {
    running.push({ event, near })
    near = null
    let told: SceneDay | null = null
    for (; next < days.length && days[next].first < doc.sentences[s + 1]; next++) {
      const day = days[next]
      if (day.kind === 'now' || day.kind === 'since') continue
      // A year is that of something else ("APBN 2026"), but where an event is told ("pada tahun lalu, banjir …").
      if (day.kind === 'until' || (DAY.test(day.value) ? day.happening > 0 : day.happening === 2)) near ??= day
      if (isOfEvent(day)) told ??= day
    }
    event = told ?? event
  }
  return running
}
