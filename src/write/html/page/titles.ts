import type { ArticleRecord } from '../../../model/record.ts'

/** A headline is no longer than this. */
const LONGEST = 160

/** So much of an opening stands for a title. */
const OPENING = 90

/** What an article is called: its title, else the headline its text opens with, else its opening words; an article without words by its id. */
export function titleOf({ id, article: { title, text } }: ArticleRecord): string {
  if (title !== null) return title
  const end = text.search(/\n|$/)
  const line = text.slice(0, Math.min(end, LONGEST + 1)).trim()
  if (line === '') return id
  const isHeadline = end < text.length && line.length <= LONGEST && !/[.!:;,]["”’)]*$/.test(line)
  if (isHeadline || line.length <= OPENING) return line
  return `${line.slice(0, OPENING).replace(/\s+\S*$/, '')} …`
}
