import type { DateMention } from '../../model/mentions/date.ts'
import type { DayNumber } from '../../text/calendar.ts'
import { firstFrom } from '../../text/first-from.ts'
import type { Context } from '../context.ts'
import { NOT_SPOKEN, readSpoken } from '../story/spoken.ts'
import { readVoices, type Voice } from '../story/voices.ts'

/** Words older than this many days before publication are not what "hari ini" in a later quotation is counted from. */
const FRESH = 7
/** Mentions looked at before and behind one for a day of words whose speaker is not known. */
const NEAR = 12

/** Tells the day of whoever speaks where a mention stands, which "hari ini" means there; null where none is printed. */
export function speechDays(
  context: Pick<Context, 'doc' | 'facts' | 'mentions'>,
  days: readonly (DayNumber | null)[],
  anchor: DayNumber | null,
): (index: number) => DayNumber | null {
  const { doc } = context
  const { dates } = context.mentions
  const { speech, speechAt, said, paragraphs } = doc.story
  const { statementOf, dayOf } = readSpoken(context)
  const voices = readVoices(context)
  const isFresh = (j: number) =>
    statementOf[j] !== NOT_SPOKEN && days[j] !== null && (anchor === null || (days[j] <= anchor && anchor - days[j] <= FRESH))
  const sentence = (j: number) => doc.sentenceOf[dates[j].first]
  const paragraph = (j: number) => paragraphs[sentence(j)]

  const byVoice = new Map<string, number[]>()
  for (let j = 0; j < dates.length; j++) {
    if (!isFresh(j)) continue
    const voice = statementOf[j] < 0 ? voices.ofTalk(dates[j].first) : voices.said[statementOf[j]]
    if (voice === null) continue
    const own = byVoice.get(keyOf(voice))
    if (own === undefined) byVoice.set(keyOf(voice), [j])
    else own.push(j)
  }

  /** The day on which a voice was last heard before a mention, else first behind it. */
  const heard = (voice: Voice | null, index: number): DayNumber | null => {
    const told = voice === null ? undefined : byVoice.get(keyOf(voice))
    if (told === undefined) return null
    const behind = firstFrom(told.length, (n) => told[n], index)
    return days[told[behind > 0 ? behind - 1 : behind]]
  }

  const inScope = (index: number, scope: (j: number) => number): DayNumber | null => {
    for (let j = index - 1; j >= 0 && index - j <= NEAR && scope(j) === scope(index); j--) if (isFresh(j)) return days[j]
    for (let j = index + 1; j < dates.length && j - index <= NEAR && scope(j) === scope(index); j++)
      if (isFresh(j)) return days[j]
    return null
  }

  const lastBefore = (index: number): DayNumber | null => {
    for (let j = index - 1; j >= 0 && index - j <= NEAR; j--) if (isFresh(j)) return days[j]
    return null
  }

  return (index) => {
    if (statementOf[index] !== NOT_SPOKEN) return null
    const k = speechAt[dates[index].first] ?? -1
    if (k < 0) return inScope(index, sentence)
    // "kata Ratna, Jumat (6/9), tentang banjir pekan lalu": beside the words it is the paper that tells.
    if (said[dates[index].first] === 0) return isOfDays(dates[index]) ? inScope(index, sentence) : null
    const own = dayOf[k]
    if (own >= 0 && isFresh(own)) return days[own]
    const told = heard(voices.said[k], index) ?? inScope(index, sentence)
    if (told !== null || speech[k].mode === 'indirect') return told
    return inScope(index, paragraph) ?? lastBefore(index)
  }
}

const isOfDays = ({ at }: DateMention) => at?.step?.unit === 'day'

const keyOf = ({ official, name }: Voice) => official ?? name
