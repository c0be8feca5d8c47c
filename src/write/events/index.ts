import type { EventFormat } from './format.ts'

/** The output formats of events, in the order of the help; each is loaded when it is asked for. */
export const EVENT_FORMATS = [
  {
    name: 'jsonl',
    about: 'an event a line',
    target: 'stream',
    open: async () => (await import('./jsonl.ts')).writeEventLines(),
  },
  {
    name: 'csv',
    about: 'a row an event (--rows updates: a figure of a toll), for spreadsheets and statistics',
    target: 'stream',
    open: async (options) => (await import('./csv.ts')).writeEventCsv(options),
  },
  {
    name: 'geojson',
    about: 'events on the map, with their tolls',
    target: 'stream',
    open: async () => (await import('./geojson.ts')).writeEventGeojson(),
  },
  {
    name: 'html',
    about: 'a page with a timeline of its tolls for each event',
    target: 'stream',
    open: async () => (await import('./html.ts')).writeEventHtml(),
  },
  {
    name: 'parquet',
    about: 'typed tables of events and of updates (folder)',
    target: 'folder',
    open: async (folder, overwrite) => (await import('./parquet.ts')).writeEventParquet(folder, overwrite),
  },
] as const satisfies readonly EventFormat[]
