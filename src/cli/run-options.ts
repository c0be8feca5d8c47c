import { textHash } from '../batch/hash.ts'
import type { RunFile } from '../batch/run-file.ts'
import type { WorkOptions } from '../batch/task.ts'
import type { Options } from './program.ts'
import { VERSION } from './version.ts'

/** Of each option whether it changes what the records of an input are: a run can be resumed only with the same. */
const CHANGES_RECORDS: { readonly [K in keyof Required<Options>]: boolean } = {
  from: true,
  to: false,
  output: false,
  overwrite: false,
  published: true,
  clean: true,
  boilerplate: true,
  suggestBoilerplate: false,
  lexicon: true,
  only: true,
  schema: false,
  include: false,
  exclude: false,
  hosts: true,
  language: true,
  filesFrom: false,
  field: true,
  keep: true,
  outlet: true,
  dedupe: true,
  jobs: false,
  timeout: false,
  errors: false,
  failures: true,
  strict: false,
  resume: false,
  quiet: false,
  progress: false,
  color: false,
  rows: false,
  bom: false,
}

/** What is to be kept beside its output of a run over some paths. */
export function runFileFor(paths: readonly string[], options: Options, { boilerplate, lexicon, hosts }: WorkOptions): RunFile {
  const values: { [option: string]: unknown } = {
    ...options,
    ...(options.field && { field: Object.fromEntries(Object.entries(options.field).sort()) }),
    ...(options.boilerplate !== undefined && { boilerplate: hashOf(boilerplate) }),
    ...(options.hosts !== undefined && { hosts: hashOf(hosts) }),
    ...(options.lexicon !== undefined && { lexicon: hashOf(lexicon) }),
  }
  const kept = Object.entries(values).filter(([key, value]) => CHANGES_RECORDS[key as keyof Options] && value !== undefined)
  return { schema: 'fakta-run/1', fakta: VERSION, inputs: inputsHash(paths, options), options: Object.fromEntries(kept) }
}

/** A hash of the paths that are given. */
export function inputsHash(paths: readonly string[], { filesFrom }: Options): string {
  return hashOf([paths, filesFrom ?? null])
}

const HASH = 'sha256:'
const hashOf = (value: unknown) => `${HASH}${textHash(JSON.stringify(value))}`

/** How a run differs from the one whose output it goes on with, a phrase each: "--only dates instead of no --only". */
export function differences(before: RunFile, now: RunFile): string[] {
  const keys = [...new Set([...Object.keys(before.options), ...Object.keys(now.options)])]
  const changed = keys.filter((key) => JSON.stringify(before.options[key]) !== JSON.stringify(now.options[key]))
  return [
    ...(before.fakta === now.fakta ? [] : [`fakta ${now.fakta} instead of ${before.fakta}`]),
    ...changed.map((key) => {
      const [then, current] = [before.options[key], now.options[key]]
      const isOther = [then, current].every((value) => typeof value === 'string' && value.startsWith(HASH))
      return isOther ? `${flagOf(key)} with other content` : `${shown(key, current)} instead of ${shown(key, then)}`
    }),
  ]
}

function shown(key: string, value: unknown): string {
  const flag = flagOf(key)
  if (value === undefined || value === false) return key === 'clean' ? '--no-clean' : `no ${flag}`
  if (value === true) return key === 'clean' ? 'cleaning' : flag
  if (typeof value === 'string' && value.startsWith(HASH)) return flag
  const pairs = Array.isArray(value) || typeof value !== 'object' ? [value] : Object.entries(value!).map((pair) => pair.join('='))
  return `${flag} ${pairs.join(',')}`
}

const flagOf = (key: string) => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
