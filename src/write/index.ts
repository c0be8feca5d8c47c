import type { Format } from './format.ts'

/** The output formats, in the order of the help; each is loaded when it is asked for. */
export const FORMATS = [
  {
    name: 'json',
    about: 'one object, indented (several inputs: an array)',
    target: 'stream',
    open: async (options) => (await import('./json.ts')).writeJson(options),
  },
  {
    name: 'jsonl',
    about: 'a record a line',
    target: 'stream',
    open: async () => (await import('./jsonl.ts')).writeJsonl(),
  },
  {
    name: 'text',
    about: 'the cleaned text alone',
    target: 'stream',
    open: async () => (await import('./text.ts')).writeText(),
  },
  {
    name: 'csv',
    about: 'a row a fact (--rows articles: an article), for spreadsheets and statistics',
    target: 'stream',
    open: async (options) => (await import('./delimited.ts')).writeDelimited(',', options),
  },
  {
    name: 'tsv',
    about: 'the same with tabs',
    target: 'stream',
    open: async (options) => (await import('./delimited.ts')).writeDelimited('\t', options),
  },
  {
    name: 'geojson',
    about: 'locations on the map, with their counts',
    target: 'stream',
    open: async () => (await import('./geojson.ts')).writeGeojson(),
  },
  {
    name: 'html',
    about: 'a page to look at the facts in the text, and to correct them',
    target: 'stream',
    open: async () => (await import('./html/html.ts')).writeHtml(),
  },
  {
    name: 'parquet',
    about: 'typed tables of facts and of articles (folder)',
    target: 'folder',
    open: async (folder, options) => (await import('./parquet.ts')).writeParquet(folder, options),
  },
  {
    name: 'brat',
    about: 'text and standoff annotations (folder)',
    target: 'folder',
    open: async (folder, options) => (await import('./brat.ts')).writeBrat(folder, options.overwrite),
  },
  {
    name: 'timeml',
    about: 'text with TIMEX3 tags (folder)',
    target: 'folder',
    open: async (folder, options) => (await import('./timeml.ts')).writeTimeml(folder, options.overwrite),
  },
] as const satisfies readonly Format[]

/** The name of an output format. */
export type FormatName = (typeof FORMATS)[number]['name']
