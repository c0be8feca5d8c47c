import type { Kind } from '../../../model/kind.ts'

/** A stretch of the text in which a fact is named, in UTF-16 units. */
export interface Mark {
  readonly kind: Kind
  readonly fact: string
  readonly start: number
  readonly end: number
  /** How far below the text its line stands; marks over the same words have different lanes. */
  lane: number
}

/** A stretch of the text over which the same marks lie, the outermost first. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/** Lines below the text; marks that lie deeper share the last. */
const LANES = 4

/** Gives every mark a lane: of marks over the same words the longer stands lower, and none crosses another. Returns them in text order. */
export function layMarks(marks: readonly Omit<Mark, 'lane'>[]): Mark[] {
  const laid: Mark[] = marks.map((mark) => ({ ...mark, lane: 0 })).sort((a, b) => a.start - b.start || b.end - a.end)
  for (let first = 0; first < laid.length; ) {
    let reach = laid[first].end
    let end = first + 1
    while (end < laid.length && laid[end].start < reach) reach = Math.max(reach, laid[end++].end)
    layCluster(laid.slice(first, end))
    first = end
  }
  return laid
}

function layCluster(cluster: readonly Mark[]): void {
  const inner = [...cluster].sort((a, b) => a.end - a.start - (b.end - b.start))
  inner.forEach((mark, i) => {
    const taken = new Set<number>()
    for (const other of inner.slice(0, i)) if (other.start < mark.end && mark.start < other.end) taken.add(other.lane)
    while (taken.has(mark.lane) && mark.lane < LANES - 1) mark.lane++
  })
}

/** Cuts `[start, end)` wherever a mark begins or ends, so that overlapping marks nest. `marks` are in text order. */
export function cutSegments(marks: readonly Mark[], start: number, end: number): Segment[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start)
  const cuts = new Set([start, end])
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  const segments: Segment[] = []
  let next = 0
  let open: Mark[] = []
  for (let i = 0; i + 1 < edges.length; i++) {
    const [from, to] = [edges[i], edges[i + 1]]
    open = open.filter((mark) => mark.end > from)
    while (next < inside.length && inside[next].start <= from) open.push(inside[next++])
    segments.push({ start: from, end: to, marks: [...open].sort((a, b) => b.lane - a.lane) })
  }
  return segments
}
