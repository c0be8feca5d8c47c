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
] as const satisfies readonly Format[]

/** The name of an output format. */
export type FormatName = (typeof FORMATS)[number]['name']
