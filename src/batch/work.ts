import { readFileSync, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import type { Article, Failure } from '../model/article.ts'
import type { ArticleRecord } from '../model/record.ts'
import { type BatchOptions, processArticles } from '../pipeline.ts'
import { FILE_READERS } from '../read/formats.ts'
import { namesAsked } from '../read/row-fields.ts'
import { type LeftOut, OTHER_HOST, OTHER_LANGUAGE, type RowResult } from '../read/row-result.ts'
import type { ReadOptions } from '../read/source.ts'
import { forSystem } from './file-path.ts'
import { BytesBehind, gunzip, isPacked } from './gunzip.ts'
import { hostTest } from './hosts.ts'
import { collectOutcomes } from './lines.ts'
import { readRows } from './rows.ts'
import {
  type FileInput,
  LARGEST_ARTICLE,
  LARGEST_TEXT,
  type PageChunk,
  type Task,
  type TaskResult,
  type WorkOptions,
  type WrittenLine,
} from './task.ts'
import { crashed, ioFailure, tooLarge, tooLong } from './trouble.ts'

/** Articles are worked on together up to so many, and so many UTF-16 units of text: code and data stay near the processor. */
const BATCH_ARTICLES = 64
const BATCH_UNITS = 256 * 1024

/** An article with more UTF-16 units of text, or a file of more bytes, takes so long that signals would wait for it: it is left to a worker. */
const MOST_UNITS_HERE = 64 * 1024
const MOST_BYTES_HERE = 2 ** 20

/** Told where a task holds an article that the first thread should not do. */
export class ForWorker extends Error {}

/**
 * Does a task: reads its articles and makes a record of each. What goes wrong with one is its failure; nothing is thrown, but `ForWorker` in the first
 * thread (`here`).
 */
export async function work(task: Task, options: WorkOptions, here = false): Promise<TaskResult> {
  const outcomes = collectOutcomes(task.bytes)
  const { clean, only, boilerplate, lexicon, language, hosts, stepsAUnit, unread } = options
  const pipeline = {
    clean,
    boilerplate,
    ...(only !== null && { only }),
    ...(lexicon !== null && { lexicon }),
    ...(language !== null && { language }),
    ...(stepsAUnit !== undefined && { stepsAUnit }),
  }
  // Pages of archives were chosen by their headers.
  const isHost = hosts === null || task.kind === 'pages' ? () => true : await hostTest(hosts)
  const make = unread ? (await import('../explain/unread-line.ts')).madeUnread : madeRecords
  let batch: Article[] = []
  let units = 0
  const flush = () => {
    const articles = batch
    batch = []
    units = 0
    for (const [i, outcome] of outcomesOf(articles, pipeline, make).entries()) add(articles[i], outcome)
  }
  const add = (article: Article, outcome: Made | Failure | null) => {
    if (outcome === null) return outcomes.note(OTHER_LANGUAGE)
    if (isFailure(outcome)) return outcomes.note(outcome)
    try {
      outcomes.add(outcome.record, 'made', outcome.line)
    } catch (error) {
      // A record may be longer than a string can be.
      outcomes.note(crashed(article, error))
    }
  }
  const take = (result: RowResult) => {
    const other = leftOutOf(result)
    if (other !== null) return outcomes.note(other)
    if (isArticle(result) && result.text.length <= LARGEST_TEXT) {
      if (here && result.text.length > MOST_UNITS_HERE) throw new ForWorker()
      batch.push(result)
      units += result.text.length
      if (batch.length === BATCH_ARTICLES || units > BATCH_UNITS) flush()
      return
    }
    flush()
    if (isArticle(result)) outcomes.note(tooLong(result))
    else if ('record' in result && unread) outcomes.note(noArticle(result.record))
    else if ('record' in result) outcomes.add(result.record, result.filled ? 'filled' : 'kept')
    else outcomes.note(result)
  }
  /** What is not wanted, by what is known of it already. */
  const leftOutOf = (result: RowResult): LeftOut | null => {
    if ('leftOut' in result) return result
    if (isArticle(result)) return isHost(result.url) ? null : OTHER_HOST
    if (!('record' in result)) return null
    if (!isHost(result.record.source.url)) return OTHER_HOST
    return language === null || result.record.language.code === language ? null : OTHER_LANGUAGE
  }
  const met = new Set<string>()
  await readTask(task, { ...options, met: namesAsked(options).length > 0 ? met : null }, take, here)
  flush()
  return outcomes.result(task.inputs, [...met])
}

/** A record, and the line that is written of it where that is not the record itself. */
interface Made {
  readonly record: ArticleRecord
  readonly line?: WrittenLine
}

/** Makes what is written of articles, in order; null for one in another language than the one wanted. */
type Make = (articles: readonly Article[], options: BatchOptions) => readonly (Made | null)[]

const madeRecords: Make = (articles, options) => processArticles(articles, options).map((record) => record && { record })

/** What is made of articles, in order; where one cannot be processed, each is tried alone. */
function outcomesOf(articles: readonly Article[], options: BatchOptions, make: Make): readonly (Made | Failure | null)[] {
  try {
    return make(articles, options)
  } catch (error) {
    return articles.length > 1
      ? articles.flatMap((article) => outcomesOf([article], options, make))
      : articles.map((article) => crashed(article, error))
  }
}

function noArticle({ id, source }: ArticleRecord): Failure {
  const message = 'This is a record, which does not say what it left unread: give the article that it was made of.'
  return { id, path: source.path, code: 'no-text', message }
}

/** Reads the articles of a task, in order; what each came to goes to `take`. */
export async function readTask(task: Task, options: ReadOptions, take: (result: RowResult) => void, here = false): Promise<void> {
  if (task.kind === 'failure') take(task.failure)
  else if (task.kind === 'rows') await readRows(task.rows, options, take)
  else if (task.kind === 'pages') await readPages(task.chunk, options, take, here)
  else
    for (const file of task.files) {
      const read = await readBytes(file)
      if ('code' in read) {
        take(read)
        continue
      }
      if (here && read.bytes.length > MOST_BYTES_HERE) throw new ForWorker()
      try {
        const reader = await FILE_READERS[file.format](read.bytes)
        for (const reading of reader(read.bytes, { ...options, id: file.id, path: file.path }))
          take(read.behind ? withBehind(await reading) : await reading)
      } catch (error) {
        if (error instanceof ForWorker) throw error
        take(crashed(file, error))
      }
    }
}

/** Reads the pages of an archive, in order; what each came to goes to `take`. */
async function readPages(
  { path, pages }: PageChunk,
  options: ReadOptions,
  take: (result: RowResult) => void,
  here: boolean,
): Promise<void> {
  const { readArchivedPage } = await import('../read/warc-page.ts')
  for (const page of pages) {
    const { id, body } = page
    if (here && body.length > MOST_BYTES_HERE) throw new ForWorker()
    try {
      take(readArchivedPage(body, page, { ...options, id, path }, LARGEST_ARTICLE))
    } catch (error) {
      if (error instanceof ForWorker) throw error
      take(crashed({ id, path }, error))
    }
  }
}

/** The bytes of a file, unpacked where its name ends in `.gz`; `behind`: bytes that are no gzip stand behind the packed ones. */
async function readBytes(input: FileInput): Promise<{ bytes: Uint8Array; behind: boolean } | Failure> {
  const { path, bytes } = input
  try {
    const file = input.file === null ? 0 : forSystem(input.file)
    if (bytes === undefined && file !== 0 && statSync(file).size > LARGEST_ARTICLE) return tooLarge(input)
    const read = bytes ?? readFileSync(file)
    if (read.length > LARGEST_ARTICLE) return tooLarge(input)
    return isPacked(path) && bytes === undefined ? await unpacked(read, input) : { bytes: read, behind: false }
  } catch (error) {
    return ioFailure(input, error)
  }
}

async function unpacked(packed: Uint8Array, input: FileInput): Promise<{ bytes: Uint8Array; behind: boolean } | Failure> {
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for await (const piece of gunzip(Readable.from([packed]))) {
      pieces.push(piece)
      length += piece.length
      if (length > LARGEST_ARTICLE) return tooLarge(input, 'Unpacked, this')
    }
  } catch (error) {
    if (!(error instanceof BytesBehind)) throw error
    return { bytes: Buffer.concat(pieces), behind: true }
  }
  return { bytes: Buffer.concat(pieces), behind: false }
}

/** An article with what is told of bytes behind its packed ones. */
function withBehind(result: RowResult): RowResult {
  const message = 'Behind the packed data stand bytes that are no gzip; they were passed over.'
  return isArticle(result) ? { ...result, problems: [...result.problems, { code: 'bad-encoding', message }] } : result
}

/** Whether what came of an article is no record but why there is none. */
function isFailure(outcome: Made | Failure): outcome is Failure {
  return 'code' in outcome
}

/** Whether a row came to an article. */
export function isArticle(result: RowResult): result is Article {
  return 'text' in result
}
