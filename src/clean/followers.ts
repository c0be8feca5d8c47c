import { isHeadline } from '../furniture/headline.ts'
import type { Span } from '../model/span.ts'
import type { Cut } from './cut.ts'

/** A label that opens a list is no longer, in UTF-16 units: "Baca juga:", "Berita Terkait", "Tags:". */
const LONGEST_LABEL = 30
/** A headline, and a topic, are no longer. */
const LONGEST_HEADLINE = 160
const LONGEST_TOPIC = 300
const MOST = 6
const MOST_TOPICS = 40

/** Finds the lines that belong to a label on the line before them: the headlines under "Baca juga:", the topics under "Tags:" that close a text. */
export function findFollowers(text: string, lines: readonly Span[], cuts: readonly Cut[]): Cut[] {
  const found: Cut[] = []
  let next = 0
  for (let i = 0; i < lines.length; i++) {
    const [start, end] = lines[i]
    while (next < cuts.length && cuts[next].span[1] <= start) next++
    const label = cuts[next]
    if (label === undefined) break
    if (label.span[0] > start || label.span[1] < end || end - start > LONGEST_LABEL) continue
    if (label.kind === 'related-link') found.push(...headlinesBehind(text, lines, i, cuts.slice(next + 1, next + 1 + MOST)))
    else if (label.kind === 'tags') found.push(...topicsBehind(text, lines, i))
  }
  return found
}

function headlinesBehind(text: string, lines: readonly Span[], label: number, known: readonly Cut[]): Cut[] {
  const found: Cut[] = []
  const hasColon = text.charAt(lines[label][1] - 1) === ':'
  for (const span of lines.slice(label + 1, label + 1 + MOST)) {
    const line = text.slice(span[0], Math.min(span[1], span[0] + LONGEST_HEADLINE + 1))
    const isFree = known.every((cut) => cut.span[1] <= span[0] || cut.span[0] >= span[1])
    // Under a label with its colon the first line is a headline whatever its letters, and so are those that close the text; others must look like one.
    const isListed = hasColon && (found.length === 0 || isOpenToTheClose(text, lines, label + 1 + found.length))
    const isOne = isOpen(line) && (isListed || isTitled(line))
    if (!isFree || !isOne) break
    found.push({ kind: 'related-link', rule: 'related-list', span })
  }
  return found
}

const isOpen = (line: string) => line.length <= LONGEST_HEADLINE && !/[.,;:]["”)]?$/.test(line)

function isOpenToTheClose(text: string, lines: readonly Span[], from: number): boolean {
  return (
    lines.length - from <= MOST &&
    lines.slice(from).every(([start, end]) => isOpen(text.slice(start, Math.min(end, start + LONGEST_HEADLINE + 1))))
  )
}

const isTitled = (line: string) => line.split(/\s+/).length > 3 && isHeadline(line) && !/["”]$/.test(line)

function topicsBehind(text: string, lines: readonly Span[], label: number): Cut[] {
  if (lines.length - label - 1 > MOST_TOPICS) return []
  const rest = lines.slice(label + 1)
  const areTopics = rest.every(([start, end]) => end - start <= LONGEST_TOPIC && !/[.!?:"”]/.test(text.slice(start, end)))
  return areTopics ? rest.map((span) => ({ kind: 'tags', rule: 'tag-list', span })) : []
}
