import { readByline } from '../furniture/byline.ts'
import { readDateline } from '../furniture/dateline.ts'
import { isHeading, isProse } from './html-block.ts'
import { type Body, drop } from './html-kept.ts'
import type { Block } from './html-page.ts'

/** The dateline stands among the first blocks of a body. */
const OPENING = 8

/** So many short lines with figures in a row are a list. */
const FEWEST_ITEMS = 3

/** No body closes with a heading. */
export function trimHeadings(body: Body): void {
  const { blocks } = body
  while (blocks.length > 0 && isHeading(blocks[blocks.length - 1]) && !isProse(blocks[blocks.length - 1]))
    drop(body, blocks.pop()!, 'navigation', 'trailing-heading')
}

/** Takes scraps off a body found by where it lives: before its first prose, behind its last, and between. */
export function trimScraps(body: Body): void {
  trimEnd(body)
  for (const block of body.blocks.splice(0, bodyStart(body.blocks)))
    drop(body, block, readByline(block.text) ? 'byline' : 'navigation', 'before-body')
  body.blocks = body.blocks.filter((block, i, blocks) => {
    const isByline = i < OPENING && !isProse(block) && readByline(block.text) !== null
    const isScrap = !isByline && looksScrap(block) && !leadsToProse(block, blocks[i + 1])
    if (isByline || isScrap) drop(body, block, isByline ? 'byline' : 'navigation', isByline ? 'byline' : 'scrap')
    return !isByline && !isScrap
  })
}

/** Takes off what stands behind the last prose, but a list that its prose leads to: "Data sementara korban:" and short items. */
function trimEnd(body: Body): void {
  const { blocks } = body
  while (blocks.length > 0 && !isProse(blocks[blocks.length - 1])) {
    let start = blocks.length
    while (start > 0 && isItem(blocks[start - 1])) start--
    if (start < blocks.length && start > 0 && blocks[start - 1].text.endsWith(':')) return
    if (blocks.length > FEWEST_ITEMS && blocks.slice(-FEWEST_ITEMS).every((block) => isLineOfFigures(block, blocks.at(-1)!)))
      return
    const end = Math.min(start, blocks.length - 1)
    while (blocks.length > end && !isProse(blocks[blocks.length - 1])) drop(body, blocks.pop()!, 'navigation', 'after-body')
  }
}

/** "June 9 – Nashville, TN", "Kecamatan Wolo: 14 rumah": one of a list that is set as paragraphs. */
function isLineOfFigures({ tag, text, linked }: Block, other: Block): boolean {
  return tag === other.tag && linked === 0 && text.length >= 12 && /\d/.test(text) && !readByline(text)
}

function isItem({ tag, linked }: Block): boolean {
  return (tag === 'li' || tag === 'tr') && linked === 0
}

/** A sub-heading in bold, whatever its tag. */
function leadsToProse(block: Block, next: Block | undefined): boolean {
  return (
    next !== undefined && isProse(next) && block.text.length > 12 && (isHeading(block) || /^(?:strong|p|li|div)$/.test(block.tag))
  )
}

/** The body opens with its dateline, else with its first prose. */
function bodyStart(blocks: readonly Block[]): number {
  const dateline = blocks.slice(0, OPENING).findIndex((block) => readDateline(block.text)?.outlet)
  return Math.max(0, dateline >= 0 ? dateline : blocks.findIndex((block) => isProse(block) && !readByline(block.text)))
}

function looksScrap(block: Block): boolean {
  if (/^https?:\/\/\S+$/.test(block.text)) return true
  return block.text.length < 40 && !/^(?:h[1-6]|li|p|tr)$/.test(block.tag) && !/[.!?:,"”]$/.test(block.text)
}
