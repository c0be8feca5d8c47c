import { z } from 'zod'
import { countSchema } from './kinds/count.ts'
import { locationSchema } from './kinds/location.ts'

const nullableText = z.string().nullable()
const nullableNumber = z.number().nullable()

/** What is remarkable about an event, or about how it was told. */
export const EVENT_FLAGS = [
  'figures-fall',
  'phenomenon',
  'retrospective',
  'several-events',
  'place-unknown',
  'day-unknown',
] as const

/** The states a toll is given for, in the order of the output: the gravest first. */
export const STATUSES = [
  'dead',
  'missing',
  'injured',
  'hospitalized',
  'infected',
  'captive',
  'rescued',
  'displaced',
  'affected',
  'repatriated',
  'recovered',
  'arrested',
  'victim',
  'present',
  'other',
] as const satisfies readonly z.infer<typeof countSchema>['status'][]

const { code, name, type, latitude, longitude, within } = locationSchema.shape

/** A place of an event, as the articles' facts have it. */
const eventPlaceSchema = z.strictObject({ code, name, type, latitude, longitude, within })

const sourceSchema = z.strictObject({
  article: z.string().describe('id of the record'),
  fact: z.string().describe('id of the count in it; of the incident, where a killing alone says that someone died'),
  outlet: nullableText,
  published: nullableText,
  official: nullableText.describe('who said so: name and position'),
})

const updateSchema = z.strictObject({
  asOf: nullableText.describe('the day that the figure holds for'),
  value: nullableNumber,
  min: nullableNumber,
  max: nullableNumber,
  modifier: countSchema.shape.modifier,
  place: nullableText.describe('the part of the event’s place that the figure is for; null: all of it'),
  superseded: z.boolean().describe('a later figure stands in its place, or it is for a part'),
  sources: z.array(sourceSchema).min(1),
})

const tollSchema = z.strictObject({
  status: countSchema.shape.status,
  best: nullableNumber.describe('the newest figure that does not rest on one article against others'),
  low: nullableNumber.describe(
    'the smallest figure of the newest day and the day before, or the best one before a single outlet’s',
  ),
  high: nullableNumber.describe('the largest figure that was not corrected'),
  asOf: nullableText.describe('the day of the best figure'),
  conflict: z.boolean().describe('several figures stand for the newest day'),
  updates: z.array(updateSchema).min(1),
})

const joinedSchema = z.strictObject({
  words: z.number(),
  names: z.number(),
  place: z.number(),
  date: z.number(),
  type: z.number(),
  figure: z.number(),
})

const memberSchema = z.strictObject({
  id: z.string(),
  outlet: nullableText,
  published: nullableText,
  copyOf: nullableText.describe('id of the article of the event with the same text, or almost: it counts once'),
  joined: joinedSchema.nullable().describe('what spoke for and against it; null for the article that began the event'),
})

/** What many articles tell of one incident. */
export const eventSchema = z.strictObject({
  schema: z.literal('fakta-event/1'),
  id: z.string().describe('first day, area code, type and first article'),
  type: z.string(),
  name: nullableText,
  from: nullableText,
  to: nullableText,
  place: eventPlaceSchema.nullable(),
  places: z.array(eventPlaceSchema).describe('smaller places in it'),
  toll: z.array(tollSchema),
  articles: z.array(memberSchema).min(1),
  outlets: z.number(),
  first: nullableText.describe('day of the first article'),
  last: nullableText.describe('day of the last article'),
  flags: z.array(z.enum(EVENT_FLAGS)),
})

export type EventRecord = z.infer<typeof eventSchema>

/** How many people of one state an event had, as it was told. */
export type Toll = EventRecord['toll'][number]

/** One figure of a toll. */
export type Update = Toll['updates'][number]

/** A place of an event. */
export type EventPlace = z.infer<typeof eventPlaceSchema>

/** What spoke for and against an article. */
export type Joined = z.infer<typeof joinedSchema>

/** One of the flags. */
export type EventFlag = (typeof EVENT_FLAGS)[number]
