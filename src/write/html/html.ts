import { readFileSync } from 'node:fs'
import type { ArticleRecord } from '../../model/record.ts'
import { shippedFile } from '../../text/shipped.ts'
import type { StreamWriter } from '../format.ts'
import { sentenceStarts } from '../sentence.ts'
import { ARTICLES_HERE, type PageArticle } from './data.ts'

/** The review page: one self-contained HTML file that shows articles and their facts, and takes corrections. */
export function writeHtml(): StreamWriter {
  const [head, tail] = openPage()
  let before = head
  return {
    record(record) {
      const text = before + inertJson(articleOf(record))
      before = ',\n'
      return text
    },
    end: () => (before === head ? head + tail : tail),
  }
}

function articleOf(record: ArticleRecord): PageArticle {
  return { record, sentences: sentenceStarts(record.article.text) }
}

function openPage(): [head: string, tail: string] {
  const page = readFileSync(shippedFile('review.html'), 'utf8')
  const at = page.indexOf(ARTICLES_HERE)
  return [page.slice(0, at), page.slice(at + ARTICLES_HERE.length)]
}

/** JSON that HTML cannot read as anything but text: no tag, comment, entity or line separator is left in it. */
function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
