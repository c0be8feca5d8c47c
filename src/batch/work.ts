import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Article, Failure } from '../model/article.ts'
import type { Record } from '../model/record.ts'
import { processArticle } from '../pipeline.ts'
import { FILE_READERS } from '../read/formats.ts'
import type { Source } from '../read/text.ts'
import { collectOutcomes } from './lines.ts'
import { readRows } from './rows.ts'
import { type FileInput, LARGEST_ARTICLE, type Task, type TaskResult, type WorkOptions } from './task.ts'
import { ioFailure, tooLarge } from './trouble.ts'

/** Does a task: reads its articles and makes a record of each. What goes wrong with one is its failure; nothing is thrown. */
export async function work(task: Task, options: WorkOptions): Promise<TaskResult> {
  const outcomes = collectOutcomes()
  const { clean, only, boilerplate, lexicon } = options
  const pipeline = { clean, boilerplate, ...(only !== null && { only }), ...(lexicon !== null && { lexicon }) }
  const take = (article: Article | Failure) => {
    if (isFailure(article)) return outcomes.fail(article)
    try {
      outcomes.add(processArticle(article, pipeline))
    } catch (error) {
      outcomes.fail(crashed(article, error))
    }
  }
  await readTask(task, options, take, outcomes.add)
  return outcomes.result(task.bytes, task.inputs)
}

/** Reads the articles of a task, in order: articles and failures go to `take`, records that stand in the input as they are to `add`. */
export async function readTask(
  task: Task,
  options: Pick<WorkOptions, 'published' | 'fields'>,
  take: (article: Article | Failure) => void,
  add: (record: Record) => void,
): Promise<void> {
  if (task.kind === 'failure') take(task.failure)
  else if (task.kind === 'rows') await readRows(task.rows, options, take, add)
  else
    for (const file of task.files) {
      const source: Source = { id: file.id, path: file.path, published: options.published, fields: options.fields }
      const bytes = readBytes(file)
      if (!(bytes instanceof Uint8Array)) {
        take(bytes)
        continue
      }
      try {
        const reader = await FILE_READERS[file.format](bytes)
        for (const article of reader(bytes, source)) take(article)
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

/** Whether what was read is no article but why there is none. */
export function isFailure(article: Article | Failure): article is Failure {
  return 'code' in article
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
