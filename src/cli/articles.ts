import { tasksOf } from '../batch/tasks.ts'
import { type Selection, walk } from '../batch/walk.ts'
import { isArticle, readTask } from '../batch/work.ts'
import type { Article, Failure } from '../model/article.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { InputFormatName } from '../read/formats.ts'
import { NOTHING_SAID } from '../read/source.ts'
import { refusedColumns } from '../read/without-text.ts'

/** What one input came to: an article to be read, or a record that stands there already. */
export type ReadInput = { readonly article: Article } | { readonly record: ArticleRecord }

/** All files of folders that are articles by their names, or are read as what was asked for. */
export function everythingOf(from: InputFormatName | null): Selection {
  return { from, included: null, excluded: () => false, written: () => false }
}

/** The articles and records of paths, one by one in the order in which a batch reads them; failures go to `failed`. */
export async function* articlesOf(
  paths: readonly string[],
  { from, published }: { from: InputFormatName | null; published: string | null },
  failed: (failure: Failure) => void,
): AsyncGenerator<ReadInput> {
  for await (const task of tasksOf(walk(paths, everythingOf(from)), {
    refused: (columns) => refusedColumns(columns, NOTHING_SAID),
  })) {
    const read: ReadInput[] = []
    await readTask(task, { ...NOTHING_SAID, published }, (result) => {
      if (isArticle(result)) read.push({ article: result })
      else if ('record' in result) read.push(result)
      else if ('code' in result) failed(result)
    })
    yield* read
  }
}
