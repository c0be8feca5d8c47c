import { s } from './dom.ts'
import { project, type View } from './projection.ts'

/** A place on the map. */
export interface Bubble {
  readonly key: string
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  /** What its area is for. */
  readonly size: number
  /** The size in words: "12 articles". */
  readonly says: string
}

const SMALLEST = 4
const FONT = 13
const LETTER = 7.2

/** Names shown at most, beside those of lit places. */
const NAMES = 12

/** How large a map is drawn. */
export interface Scale {
  /** The size of a pixel in units of the map. */
  readonly pixel: number
  /** Radius of the largest bubble on a wide map, in pixels. */
  readonly largest: number
  /** What is left of bubbles and of the number of names on a narrower one. */
  readonly share: number
}

/** Circles with areas by size, and the names of the largest and of the lit places where there is room. */
export function bubbleShapes(
  bubbles: readonly Bubble[],
  lit: ReadonlySet<string>,
  view: View,
  { pixel, largest, share }: Scale,
): SVGElement[] {
  const most = Math.max(1, ...bubbles.map(({ size }) => size))
  const least = SMALLEST * share
  // Where none is large, none need look so.
  const widest = Math.min(largest * share, least * (1 + Math.sqrt(most)))
  const drawn = bubbles.map((bubble) => {
    const [x, y] = project(bubble.latitude, bubble.longitude)
    return { bubble, x, y, radius: Math.max(least, Math.sqrt(bubble.size / most) * widest) * pixel }
  })
  const circles = drawn.map(({ bubble, x, y, radius }) =>
    s(
      'circle',
      { cx: x, cy: y, r: radius, 'data-key': bubble.key, class: lit.has(bubble.key) ? 'lit' : '' },
      s('title', {}, `${bubble.name}: ${bubble.says}`),
    ),
  )
  const taken: { readonly left: number; readonly right: number; readonly y: number }[] = []
  const names: SVGElement[] = []
  const litFirst = [...drawn].sort((a, b) => Number(lit.has(b.bubble.key)) - Number(lit.has(a.bubble.key)))
  for (const { bubble, x, y, radius } of litFirst) {
    const left = x + radius + 3 * pixel
    const right = left + bubble.name.length * LETTER * pixel
    const isInside = x > view.x && right < view.x + view.width && y > view.y && y < view.y + view.height
    const isFree = taken.every((other) => Math.abs(other.y - y) > FONT * pixel || other.left > right || other.right < left)
    if (!isInside || !isFree || names.length >= NAMES * share) continue
    taken.push({ left, right, y })
    names.push(
      s('text', { x: left, y: y + FONT * 0.35 * pixel, 'font-size': FONT * pixel, 'stroke-width': 3 * pixel }, bubble.name),
    )
  }
  return [...circles, ...names]
}
