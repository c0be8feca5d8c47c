import type { Fact } from '../../../model/kind.ts'
import type { Span } from '../../../model/span.ts'
import type { Verdict } from './decision.ts'
import { h, inertText } from './dom.ts'
import { foldRemoved } from './fold.ts'
import { cutSegments, layMarks, type Mark, type Segment } from './marks.ts'
import { unitOffsets } from './offsets.ts'
import { placeRemovals } from './removals.ts'
import type { NodeStarts } from './selection.ts'
import type { Stage } from './stage.ts'

/** The text of an article with its marks, as elements. */
export interface TextView {
  readonly element: HTMLElement
  /** The marks in text order, for stepping through. */
  readonly marks: readonly Mark[]
  /** The element over which each mark begins. */
  readonly stops: ReadonlyMap<Mark, HTMLElement>
  readonly starts: NodeStarts
}

/** Lays out the text: paragraphs, sentences, marks, and what was removed, folded where it stood. */
export function renderText({ article, facts, store }: Stage): TextView {
  const { record, sentences } = article
  const { text } = record.article
  const units = unitOffsets(text)
  const marks = layMarks(
    facts.flatMap(({ kind, fact }) =>
      placesOf(fact).map(([start, end]) => ({ kind, fact: fact.id, start: units(start), end: units(end) })),
    ),
  )
  const verdictOf = (fact: string) => store.verdict(article, fact)
  const starts = new Map<Text, number>()
  const stops = new Map<Mark, HTMLElement>()
  const element = h('div', { class: 'text', id: 'text', lang: 'id' })
  const removals = placeRemovals(record.removed, sentences, Array.from(text).length)
  const placed = removals.filter(({ at }) => at !== null)
  let paragraph: HTMLElement | null = null
  let ahead: readonly Mark[] = marks
  let removal = 0
  sentences.forEach((point, number) => {
    const start = units(point)
    const end = number + 1 < sentences.length ? units(sentences[number + 1]) : text.length
    const breaks = paragraph === null || /\n\s*$/.test(text.slice(Math.max(0, start - 8), start))
    const removedHere = removal < placed.length && placed[removal].at! <= point
    if (removedHere) {
      const first = removal
      while (removal < placed.length && placed[removal].at! <= point) removal++
      element.append(foldRemoved(placed.slice(first, removal)))
    }
    if (paragraph === null || breaks || removedHere) {
      paragraph = h('p', { dir: 'ltr' })
      element.append(paragraph)
    }
    const here: Mark[] = []
    let past = 0
    while (past < ahead.length && ahead[past].start < end) here.push(ahead[past++])
    ahead = [...here.filter((mark) => mark.end > end), ...ahead.slice(past)]
    const sentence = h('span', { class: 'sentence' })
    for (const segment of cutSegments(here, start, end)) {
      const node = document.createTextNode(inertText(text.slice(segment.start, segment.end)))
      starts.set(node, segment.start)
      sentence.append(markedNode(segment, node, verdictOf, stops))
    }
    paragraph.append(sentence)
  })
  const rest = [...placed.slice(removal), ...removals.filter(({ at }) => at === null)]
  if (rest.length > 0) element.append(foldRemoved(rest))
  // A record from elsewhere may name places that the text does not have.
  return { element, marks: marks.filter((mark) => stops.has(mark)), stops, starts }
}

/** Wraps text in its marks, the innermost next to it, and in a stop for the keyboard where a mark begins. */
function markedNode(
  { marks, start, end }: Segment,
  text: Text,
  verdictOf: (fact: string) => Verdict | null,
  stops: Map<Mark, HTMLElement>,
): Node {
  let node: Node = text
  for (const mark of [...marks].reverse()) {
    const outer = h('span', {
      class: `mark ${mark.kind} lane${mark.lane} ${verdictOf(mark.fact) ?? ''}`,
      'data-fact': mark.fact,
      'data-label': mark.end === end ? mark.fact : null,
    })
    outer.append(node)
    node = outer
  }
  const begun = marks.filter((mark) => mark.start === start)
  if (begun.length === 0) return node
  const stop = h('span', { class: 'stop', role: 'button', tabindex: stops.size === 0 ? 0 : -1 })
  stop.append(node)
  for (const mark of begun) stops.set(mark, stop)
  return stop
}

/** The phrase that introduces the fact, and its mentions elsewhere. */
function placesOf(fact: Fact): Span[] {
  const mentions = 'mentions' in fact ? fact.mentions.map(({ span }) => span) : []
  const [start, end] = fact.span
  return [fact.span, ...mentions.filter((span) => span[0] < start || span[1] > end)]
}
