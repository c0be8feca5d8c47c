import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { reasonOf } from '../batch/trouble.ts'
import type { Kind } from '../model/kind.ts'
import { KINDS } from '../model/rows/index.ts'
import { isObject } from '../score/facts.ts'
import type { GoldArticle } from '../score/gold.ts'
import { goldOfBrat } from '../score/gold-brat.ts'
import { goldOfCoding } from '../score/gold-coding.ts'
import { goldOfConll } from '../score/gold-conll.ts'
import { goldOfDecisions, readDecisions } from '../score/gold-decisions.ts'
import { goldOfRecord } from '../score/gold-records.ts'
import { goldOfTimeml } from '../score/gold-timeml.ts'
import { UsageError } from './exit.ts'
import { readSheet } from './sheet.ts'
import { counted, plain, say } from './talk.ts'

/** Reads a file whole ("-": standard input); `what` names it in the error. */
export function readTextFile(path: string, what: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new UsageError(`Expected ${what} to be a file that can be read, got \`${path}\`: ${reasonOf(error)}`)
  }
}

/**
 * Reads gold of some kinds: a file of records (JSON, JSON Lines), of a reviewer's decisions, a coding sheet, TimeML or CoNLL columns, a folder of such files,
 * or a folder of brat.
 */
export function readGold(path: string, what: string, kinds: readonly Kind[] = KINDS): GoldArticle[] {
  if (path === '-' || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return goldOfFile(path, what, kinds)
  const names = readdirSync(path).sort()
  const annotated = names.filter((name) => name.endsWith('.ann')).map((name) => name.slice(0, -'.ann'.length))
  const read = (name: string) => readTextFile(join(path, name), what)
  if (annotated.length > 0) return annotated.map((name) => goldOfBrat(name, read(`${name}.txt`), read(`${name}.ann`)))
  const files = names.filter((name) => /\.(?:jsonl?|tml|conll|bio)$/.test(name))
  if (files.length === 0)
    throw new UsageError(`Expected ${what} to hold .json, .jsonl, .ann, .tml, .conll or .bio files, got the folder \`${path}\``)
  return files.flatMap((name) => goldOfFile(join(path, name), what, kinds))
}

function goldOfFile(path: string, what: string, kinds: readonly Kind[]): GoldArticle[] {
  const text = readTextFile(path, what)
  if (path.endsWith('.csv')) return goldOfCoding(readSheet(text, path))
  if (path.endsWith('.tml')) return [goldOfTimeml(basename(path, '.tml'), text)]
  if (/\.(?:conll|bio)$/.test(path)) return goldOfConll(basename(path), text)
  const values = valuesOf(text, path)
  const articles = values.filter(({ value }) => !(isObject(value) && value.schema === 'fakta-failure/1'))
  const failures = values.length - articles.length
  if (failures > 0) say(`extract: ${plain(path)} holds ${counted(failures, 'failure')} of a run, passed over`)
  return articles.flatMap(({ value, where }) =>
    isObject(value) && value.schema === 'fakta-decisions/1'
      ? goldOfDecisions(readDecisions(value, where))
      : [goldOfRecord(value, where, kinds)],
  )
}

/** The values of a file: one JSON value (the items of a list each), else a value a line. */
function valuesOf(text: string, path: string): { value: unknown; where: string }[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value)
      ? value.map((item, i) => ({ value: item, where: `${path}, item ${i + 1}` }))
      : [{ value, where: path }]
  } catch {
    // Not one value: lines.
  }
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const where = `${path}:${i + 1}`
    try {
      return [{ value: JSON.parse(line) as unknown, where }]
    } catch (error) {
      throw new UsageError(`Expected ${where} to be JSON: ${plain((error as Error).message.replace(/\s+/g, ' ').slice(0, 120))}`)
    }
  })
}
