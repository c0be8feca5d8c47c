import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Article, Failure } from '../model/article.ts'
import type { ArticleRecord } from '../model/record.ts'
import { type PipelineOptions, processArticles } from '../pipeline.ts'
import { FILE_READERS } from '../read/formats.ts'
import { namesAsked } from '../read/row-fields.ts'
import type { RowResult } from '../read/row-result.ts'
import type { ReadOptions } from '../read/source.ts'
import { collectOutcomes } from './lines.ts'
import { readRows } from './rows.ts'
import { type FileInput, LARGEST_ARTICLE, type Task, type TaskResult, type WorkOptions } from './task.ts'
import { ioFailure, tooLarge } from './trouble.ts'

/** Articles are worked on together up to so many, and so many UTF-16 units of text: code and data stay near the processor. */
const BATCH_ARTICLES = 32
const BATCH_UNITS = 128 * 1024

/** Does a task: reads its articles and makes a record of each. What goes wrong with one is its failure; nothing is thrown. */
export async function work(task: Task, options: WorkOptions): Promise<TaskResult> {
  const outcomes = collectOutcomes(task.bytes)
  const { clean, only, boilerplate, lexicon } = options
  const pipeline = { clean, boilerplate, ...(only !== null && { only }), ...(lexicon !== null && { lexicon }) }
  let batch: Article[] = []
  let units = 0
  const flush = () => {
    const articles = batch
    batch = []
    units = 0
    for (const [i, outcome] of outcomesOf(articles, pipeline).entries()) add(articles[i], outcome)
  }
  const add = (article: Article, outcome: ArticleRecord | Failure) => {
    if (isFailure(outcome)) return outcomes.note(outcome)
    try {
      outcomes.add(outcome, 'made')
    } catch (error) {
      // A record may be longer than a string can be.
      outcomes.note(crashed(article, error))
    }
  }
  const take = (result: RowResult) => {
    if (isArticle(result)) {
      batch.push(result)
      units += result.text.length
      if (batch.length === BATCH_ARTICLES || units > BATCH_UNITS) flush()
      return
    }
    flush()
    if ('record' in result) outcomes.add(result.record, result.filled ? 'filled' : 'kept')
    else outcomes.note(result)
  }
  const met = new Set<string>()
  await readTask(task, { ...options, met: namesAsked(options).length > 0 ? met : null }, take)
  flush()
  return outcomes.result(task.inputs, [...met])
}

/** The records of articles, in order; where one cannot be processed, each is tried alone. */
function outcomesOf(articles: readonly Article[], options: PipelineOptions): (ArticleRecord | Failure)[] {
  try {
    return processArticles(articles, options)
  } catch (error) {
    return articles.length > 1
      ? articles.flatMap((article) => outcomesOf([article], options))
      : articles.map((article) => crashed(article, error))
  }
}

/** Reads the articles of a task, in order; what each came to goes to `take`. */
export async function readTask(task: Task, options: ReadOptions, take: (result: RowResult) => void): Promise<void> {
  if (task.kind === 'failure') take(task.failure)
  else if (task.kind === 'rows') await readRows(task.rows, options, take)
  else
    for (const file of task.files) {
      const bytes = readBytes(file)
      if (!(bytes instanceof Uint8Array)) {
        take(bytes)
        continue
      }
      try {
        const reader = await FILE_READERS[file.format](bytes)
        for (const reading of reader(bytes, { ...options, id: file.id, path: file.path })) take(await reading)
      } catch (error) {
        take(crashed(file, error))
      }
    }
}

/** The bytes of a file, unpacked where its name ends in `.gz`. */
function readBytes(input: FileInput): Uint8Array | Failure {
  const { file, bytes } = input
  try {
    if (bytes === undefined && file !== null && statSync(file).size > LARGEST_ARTICLE) return tooLarge(input)
    const read = bytes ?? readFileSync(file ?? 0)
    if (read.length > LARGEST_ARTICLE) return tooLarge(input)
    const packed = file?.toLowerCase().endsWith('.gz') && bytes === undefined
    return packed ? gunzipSync(read, { maxOutputLength: LARGEST_ARTICLE }) : read
  } catch (error) {
    return ioFailure(input, error)
  }
}

/** Whether what came of an article is no record but why there is none. */
function isFailure(outcome: ArticleRecord | Failure): outcome is Failure {
  return 'code' in outcome
}

/** Whether a row came to an article. */
export function isArticle(result: RowResult): result is Article {
  return 'text' in result
}

function crashed({ id, path }: { id: string; path: string | null }, error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    id,
    path,
    code: 'crashed',
    message: `This article could not be processed: ${reason.replace(/\s+/g, ' ').slice(0, 200)}`,
  }
}
