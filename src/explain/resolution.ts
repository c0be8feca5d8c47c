import { openGazetteer } from '../gazetteer/open.ts'
import type { Kind } from '../model/kind.ts'
import type { CountFact } from '../model/kinds/count.ts'
import type { DateFact } from '../model/kinds/date.ts'
import type { LocationFact } from '../model/kinds/location.ts'
import type { OfficialFact } from '../model/kinds/official.ts'
import type { Mentions } from '../model/mention.ts'
import type { DateMention, Moment } from '../model/mentions/date.ts'
import type { ArticleRecord } from '../model/record.ts'

type Mention<K extends Kind> = Mentions[K][number] | null

/** How a mention came to the value of its fact, a sentence a step. */
export const RESOLUTION: {
  readonly [K in Kind]: (fact: ArticleRecord[K][number], mention: Mention<K>, record: ArticleRecord) => string[]
} = { dates: ofDate, officials: ofOfficial, counts: ofCount, locations: ofLocation }

/** The most meanings of a name that are listed. */
const MOST = 6

function ofDate({ value, from, to, certainty }: DateFact, mention: DateMention | null, { article }: ArticleRecord): string[] {
  const steps: string[] = []
  const at = mention?.at ?? null
  const lacking = at === null ? [] : missingParts(at)
  const anchor = article.published === null ? null : `the publication date ${article.published} (from: ${article.publishedBasis})`
  if (at?.step?.from === 'story') steps.push('counted from the time the story is at')
  else if (at?.step) steps.push(anchor === null ? 'counted from a time nobody states' : `counted from ${anchor}`)
  else if (certainty === 'implied' && lacking.length > 0)
    steps.push(
      `${lacking.join(' and ')} not in the words: taken ${anchor === null ? 'from the text before' : `from the text before or from ${anchor}`}`,
    )
  else if (certainty === 'stated') steps.push('all of it is in the words')
  steps.push(value === null ? 'no value: there is nothing to count from' : `value ${value}`)
  if (from !== null) steps.push(from === to ? `covers the day ${from}` : `covers ${from} to ${to}`)
  return steps
}

function missingParts({ year, month, day, weekday, period }: Moment): string[] {
  const parts = []
  if (year === null) parts.push('year')
  if (month === null && (day !== null || weekday !== null) && period === null) parts.push('month')
  if (day === null && weekday !== null) parts.push('day')
  return parts
}

function ofOfficial({ name, position, role, organization, status, mentions }: OfficialFact): string[] {
  const steps = [`the fullest name is ${name}`]
  if (position !== null && role !== null && !position.startsWith(role)) steps.push(`${position} stands for ${role}`)
  else if (role !== null && role !== position) steps.push(`the office is ${role}`)
  if (organization !== null) steps.push(`the body is ${organization}`)
  if (status !== 'current') steps.push(`the words say ${status}`)
  const namings = [...new Set(mentions.map(({ text }) => text))]
  if (mentions.length > 1) steps.push(`named ${mentions.length} times: ${namings.join(', ')}`)
  return steps
}

function ofCount({ value, min, max, modifier, status, factuality, mentions }: CountFact): string[] {
  const number = value === null || min !== value || max !== value ? `${min ?? '?'} to ${max ?? 'any number'}` : String(value)
  const steps = [`${number}, ${modifier.replace('_', ' ')}, ${status}`]
  if (factuality === 'possible') steps.push('the words leave it open whether it is so')
  if (mentions.length > 1) steps.push(`said ${mentions.length} times`)
  return steps
}

function ofLocation(fact: LocationFact, mention: Mention<'locations'>): string[] {
  const steps: string[] = []
  const gazetteer = openGazetteer()
  const known = mention === null || mention.known < 0 ? [] : gazetteer.candidates(mention.known)
  const isChosen = (id: number) => gazetteer.code(id) === fact.code && fact.code !== null
  if (known.length === 0) steps.push('no table knows the name')
  if (known.length > 0) steps.push(`the name may mean ${known.length === 1 ? 'one place' : `${known.length} places`}`)
  // The chosen one is shown wherever it stands in the list.
  const shown = known.filter((id, i) => i < MOST || isChosen(id))
  for (const id of shown) {
    const { name, type, code, weight } = gazetteer.place(id)
    const chosen = isChosen(id) ? 'chosen' : 'not chosen'
    steps.push(`  ${chosen}: ${[type, name, ...gazetteer.within(id)].join(', ')} (${code ?? 'no code'}, weight ${weight})`)
  }
  if (known.length > shown.length) steps.push(`  … and ${known.length - shown.length} more`)
  if (known.length > 0 && fact.code === null) steps.push('none of them was chosen: nothing decides between them')
  if (fact.within.length > 0) steps.push(`lies in ${fact.within.join(', ')}`)
  steps.push(
    fact.certainty === 'stated'
      ? 'the words themselves say which'
      : 'chosen from context: places beside it, other places of the article, size',
  )
  if (fact.role !== 'mention') steps.push(fact.role === 'dateline' ? 'stands in the dateline' : 'where the story plays')
  return steps
}
