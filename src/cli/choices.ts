import { Option } from 'commander'
import { parseAnyPublished } from '../furniture/published-any.ts'
import { KINDS } from '../model/rows/index.ts'
import { type FieldNames, ROW_FIELDS } from '../read/source.ts'
import { UsageError } from './exit.ts'
import { oneOf } from './near.ts'
import { listed, wordsOption } from './options.ts'

const MOST_JOBS = 256
/** A day. */
const MOST_SECONDS = 86_400

/** Kinds of fact, comma-separated. */
export const kindsOption = (about: string): Option => wordsOption('--only <kinds>', about, KINDS)

/** The day or time of publication, for inputs that do not say. */
export const publishedOption = (): Option =>
  new Option('--published <date>', 'day or time of publication, for inputs that do not say').argParser(readPublished)

/** Reads any spelling of a day or time that articles may have; gives it in ISO 8601. */
function readPublished(typed: string): string {
  const published = parseAnyPublished(typed)
  if (published === null)
    throw new UsageError(
      `Expected --published to be a day or time such as 2022-08-02 or 2022-08-02T14:04+07:00, got \`${typed}\``,
    )
  return published
}

/** Reads the value of `--jobs`: a number of threads, at least one. */
export function readJobs(typed: string): number {
  const jobs = Number(typed)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    throw new UsageError(`Expected --jobs to be a number from 1 to ${MOST_JOBS}, got \`${typed}\``)
  return jobs
}

/** Reads the value of `--language`: three letters of ISO 639-3. */
export function readLanguage(typed: string): string {
  const code = typed.toLowerCase()
  if (/^[a-z]{3}$/.test(code)) return code
  throw new UsageError(`Expected --language to be a code of ISO 639-3, such as ind for Indonesian, got \`${typed}\``)
}

/** Reads the value of `--timeout`: seconds, parts of one too. */
export function readTimeout(typed: string): number {
  const seconds = Number(typed)
  if (typed.trim() === '' || !(seconds > 0 && seconds <= MOST_SECONDS))
    throw new UsageError(`Expected --timeout to be seconds, more than 0 and up to ${MOST_SECONDS}, got \`${typed}\``)
  return seconds
}

/** Adds a value of `--field`, "text=content", to those before it. */
export function addField(typed: string, before: FieldNames = {}): FieldNames {
  const at = typed.indexOf('=')
  if (at < 1 || at === typed.length - 1) throw new UsageError(`Expected --field to be like text=content, got \`${typed}\``)
  return { ...before, [oneOf(typed.slice(0, at), ROW_FIELDS, 'the field named by --field')]: typed.slice(at + 1) }
}

/** Adds the names in a value of `--keep`, comma-separated, to those before them. */
export function addKept(typed: string, before: readonly string[] = []): string[] {
  return [...new Set([...before, ...listed(typed, '--keep', '--keep region,desk')])]
}
