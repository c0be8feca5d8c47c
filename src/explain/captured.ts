import type { Doc } from '../model/doc.ts'
import type { Kind } from '../model/kind.ts'
import type { Mentions } from '../model/mention.ts'
import type { CountMention } from '../model/mentions/count.ts'
import type { DateMention, Moment } from '../model/mentions/date.ts'
import { type LocationMention, PlaceCue } from '../model/mentions/location.ts'
import type { OfficialMention } from '../model/mentions/official.ts'
import { textOf } from '../text/view.ts'

/** What a rule took from the text, by name. */
export type Captured = { readonly [name: string]: string | number }

type Mention<K extends Kind> = Mentions[K][number]

/** What a rule captured in a mention, in plain words. */
export const CAPTURED: { readonly [K in Kind]: (mention: Mention<K>, doc: Doc) => Captured } = {
  dates: capturedDate,
  officials: capturedOfficial,
  counts: capturedCount,
  locations: capturedLocation,
}

function capturedCount({ number, whole, newer, first, end, rule, ...said }: CountMention, doc: Doc): Captured {
  const numberAt = (token: number | null) => {
    const span = token === null ? undefined : doc.numbers[doc.numberAt[token]]
    return span === undefined ? null : textOf(doc, span.first, span.end)
  }
  return stated({ ...said, number: numberAt(number), 'part of': numberAt(whole), 'newer figure': numberAt(newer) })
}

/** The entries that say something: no nulls, no falsehoods. */
function stated(values: { readonly [name: string]: unknown }): Captured {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (value === true) return [[name, 'yes']]
      return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : []
    }),
  )
}

function capturedDate({ type, mod, zone, at, until, value }: DateMention): Captured {
  return {
    type,
    ...stated({ mod, zone, value }),
    ...(at !== null && momentWords(at, '')),
    ...(until !== null && momentWords(until, 'until ')),
  }
}

function momentWords({ step, period, clock, hijri, way, ...plain }: Moment, prefix: string): Captured {
  const words = stated({
    ...plain,
    clock: clock === null ? null : `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`,
    period: period && `${period.unit} ${period.n}`,
    step:
      step && `${step.by} ${step.unit}s from ${step.from === 'speech' ? 'the time of publication' : 'the time the story is at'}`,
    calendar: hijri ? 'Hijri' : null,
    points: way === null ? null : ['back', 'to the present', 'ahead'][way + 1],
  })
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [prefix + name, value]))
}

function capturedOfficial(
  { name, rank, honorific, position, organization, stands, body, status }: OfficialMention,
  doc: Doc,
): Captured {
  const words = { position, organization, rank, honorific, name }
  const ranges = Object.entries(words).map(([key, range]) => [key, range && textOf(doc, ...range)])
  return { ...stated(Object.fromEntries(ranges)), ...stated({ 'stands for': stands, 'body in it': body, status }) }
}

const CUES: readonly (readonly [bit: number, words: string])[] = [
  [PlaceCue.TYPED, 'a type word before it'],
  [PlaceCue.PREPOSITION, 'a word of place before it'],
  [PlaceCue.CONTAINED, 'a place that holds it behind it'],
  [PlaceCue.BODY, 'within the name of a body'],
  [PlaceCue.POST, 'the area of a post'],
  [PlaceCue.PART, 'part of a longer name'],
  [PlaceCue.FORENAME, 'goes on into a longer name'],
  [PlaceCue.NAMESAKE, 'an ordinary word or a person’s name too'],
  [PlaceCue.NO_CASE, 'where capitals say nothing'],
  [PlaceCue.UNKNOWN, 'in no table'],
]

function capturedLocation({ name, type, cues }: LocationMention, doc: Doc): Captured {
  const evidence = CUES.filter(([bit]) => cues & bit).map(([, words]) => words)
  return { name: doc.text.slice(...name), ...stated({ type, evidence: evidence.join('; ') || null }) }
}
