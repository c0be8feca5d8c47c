import type { EventRecord, Toll, Update } from '../../model/event.ts'
import { STATUSES } from '../../model/event.ts'
import type { TypedColumn } from '../parquet-table.ts'

/** A row of the table of updates. */
export interface UpdateRow {
  readonly event: EventRecord
  readonly toll: Toll
  readonly update: Update
}

type Figure = 'best' | 'low' | 'high'

const tollColumn = (status: Toll['status'], figure: Figure): TypedColumn<EventRecord> => ({
  name: figure === 'best' ? status : `${status}_${figure}`,
  type: 'number',
  of: ({ toll }) => toll.find((one) => one.status === status)?.[figure] ?? null,
})

/** The columns of the table of events: what it was, where and when, each state with its best, low and high figure, how it was told. */
export const EVENT_TABLE: readonly TypedColumn<EventRecord>[] = [
  { name: 'event', type: 'text', of: ({ id }) => id },
  { name: 'type', type: 'text', of: ({ type }) => type },
  { name: 'name', type: 'text', of: ({ name }) => name },
  { name: 'from', type: 'day', of: ({ from }) => from },
  { name: 'to', type: 'day', of: ({ to }) => to },
  { name: 'place', type: 'text', of: ({ place }) => place?.name ?? null },
  { name: 'place_code', type: 'text', of: ({ place }) => place?.code ?? null },
  { name: 'place_type', type: 'text', of: ({ place }) => place?.type ?? null },
  { name: 'place_within', type: 'text', of: ({ place }) => place?.within.join(', ') ?? null },
  { name: 'latitude', type: 'number', of: ({ place }) => place?.latitude ?? null },
  { name: 'longitude', type: 'number', of: ({ place }) => place?.longitude ?? null },
  ...STATUSES.flatMap((status) => (['best', 'low', 'high'] as const).map((figure) => tollColumn(status, figure))),
  { name: 'articles', type: 'integer', of: ({ articles }) => articles.length },
  { name: 'outlets', type: 'integer', of: ({ outlets }) => outlets },
  { name: 'first', type: 'day', of: ({ first }) => first },
  { name: 'last', type: 'day', of: ({ last }) => last },
  { name: 'flags', type: 'text', of: ({ flags }) => flags.join(' ') },
]

/** The columns of the table of updates: the figure, what it is for, who gave it. */
export const UPDATE_TABLE: readonly TypedColumn<UpdateRow>[] = [
  { name: 'event', type: 'text', of: ({ event }) => event.id },
  { name: 'status', type: 'text', of: ({ toll }) => toll.status },
  { name: 'as_of', type: 'day', of: ({ update }) => update.asOf },
  { name: 'value', type: 'number', of: ({ update }) => update.value },
  { name: 'min', type: 'number', of: ({ update }) => update.min },
  { name: 'max', type: 'number', of: ({ update }) => update.max },
  { name: 'modifier', type: 'text', of: ({ update }) => update.modifier },
  { name: 'place', type: 'text', of: ({ update }) => update.place },
  { name: 'superseded', type: 'text', of: ({ update }) => String(update.superseded) },
  { name: 'sources', type: 'integer', of: ({ update }) => update.sources.length },
  {
    name: 'articles',
    type: 'text',
    of: ({ update }) => update.sources.map(({ article, fact }) => `${article}#${fact}`).join(' '),
  },
  { name: 'outlets', type: 'text', of: ({ update }) => distinct(update.sources.map(({ outlet }) => outlet)) },
  { name: 'officials', type: 'text', of: ({ update }) => distinct(update.sources.map(({ official }) => official)) },
]

const distinct = (names: readonly (string | null)[]) => [...new Set(names.filter((name) => name !== null))].join('; ')

/** The rows of the table of updates that an event gives. */
export function updateRows(event: EventRecord): UpdateRow[] {
  return event.toll.flatMap((toll) => toll.updates.map((update) => ({ event, toll, update })))
}
