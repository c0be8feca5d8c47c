import { load } from 'cheerio/slim'
import type { Article, Failure } from '../model/article.ts'
import { makeArticle, type Stated } from './article.ts'
import { readPageText } from './html.ts'
import { findWhole } from './html-body.ts'
import { BETWEEN_BLOCKS, removalsOf } from './html-kept.ts'
import { limitNesting } from './html-nesting.ts'
import { readPage } from './html-page.ts'

const PAGE = /<(?:!doctype|html|body)\b/i
const BLOCKS = /<(?:p|div|br|li|h[1-6]|blockquote|table)\b/i

/**
 * Reads the HTML that a row calls its text: a whole page as a page, a piece of one as the body of its article. Blank lines part paragraphs, as in the
 * fields of a blog; where no tag does so, every line does.
 */
export function readMarkup(html: string, stated: Stated): Article | Failure {
  if (PAGE.test(html)) return readPageText(html, stated)
  const lines = html.replace(BLOCKS.test(html) ? /\n[^\S\n]*\n/g : /\n/g, '<br>')
  const page = readPage(load(`<div>${limitNesting(lines)}`).root()[0].children)
  const body = findWhole(page)
  const article = makeArticle(body.blocks.map((block) => block.text).join(BETWEEN_BLOCKS), stated)
  return { ...article, fromPage: true, removed: removalsOf(body, page) }
}
