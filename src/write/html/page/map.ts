import type { Land, LandPath } from '../data.ts'
import { button, h, s } from './dom.ts'
import { type Bubble, bubbleShapes } from './map-bubbles.ts'
import { movesByPointer } from './map-moves.ts'
import { fitting, INDONESIA, moved, project, UNITS, type View, WORLD, zoomed } from './projection.ts'

/** What a map is for, and what its places do. */
export interface MapOptions {
  readonly label: string
  /** Widen the view to places beyond Indonesia; else Indonesia stays in view. */
  readonly fit: boolean
  /** Radius of the largest bubble in pixels, on a wide map. */
  readonly largest: number
  readonly onPick: (key: string) => void
  readonly onHover: (key: string | null) => void
}

/** The map as an element; places can be lit, and swapped for others. */
export interface MapView {
  readonly element: HTMLElement
  show(bubbles: readonly Bubble[]): void
  light(keys: ReadonlySet<string>): void
}

/** Put in by the build. */
declare const LAND: Land

/** Pixels of a wide map. */
const WIDE = 1000

/** How far a step zooms in. */
const ZOOM = 0.6

/** An offline map: land compiled into the page, bubbles over it; arrows, plus and minus move it. */
export function renderMap({ label, fit, largest, onPick, onHover }: MapOptions): MapView {
  let view: View = INDONESIA
  let bubbles: readonly Bubble[] = []
  let lit: ReadonlySet<string> = new Set()
  const layer = s('g', { class: 'bubbles' })
  const svg = s(
    'svg',
    { role: 'img', 'aria-label': label, preserveAspectRatio: 'xMidYMid slice' },
    landShape(LAND.world),
    sea(LAND.window),
    landShape(LAND.indonesia),
    layer,
  )
  const draw = () => {
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`)
    const width = svg.clientWidth || WIDE
    const share = Math.min(1, 0.3 + (0.7 * width) / WIDE)
    layer.replaceChildren(...bubbleShapes(bubbles, lit, view, { pixel: view.width / width, largest, share }))
  }
  const move = (to: View) => {
    view = to
    draw()
  }
  const steps: { readonly [key: string]: () => void } = {
    ArrowLeft: () => move(moved(view, -0.2, 0)),
    ArrowRight: () => move(moved(view, 0.2, 0)),
    ArrowUp: () => move(moved(view, 0, -0.2)),
    ArrowDown: () => move(moved(view, 0, 0.2)),
    '+': () => move(zoomed(view, ZOOM)),
    '=': () => move(zoomed(view, ZOOM)),
    '-': () => move(zoomed(view, 1 / ZOOM)),
  }
  const keyUnder = (event: Event) => (event.target as Element).closest('circle')?.getAttribute('data-key') ?? null
  const frame = h(
    'div',
    {
      class: 'map',
      tabindex: 0,
      role: 'group',
      'aria-label': `${label}: arrows move it, plus and minus zoom`,
      onkeydown: (event: KeyboardEvent) => {
        const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key]
        if (step === undefined) return
        event.preventDefault()
        step()
      },
      onclick: (event: MouseEvent) => {
        const key = keyUnder(event)
        if (key !== null && !wasMoved()) onPick(key)
      },
      onpointerover: (event: PointerEvent) => event.pointerType === 'mouse' && onHover(keyUnder(event)),
      onpointerleave: () => onHover(null),
    },
    svg,
  )
  const wasMoved = movesByPointer(frame, { view: () => view, move })
  // Bubbles and names keep their size on the screen, whatever the width of the map.
  new ResizeObserver(draw).observe(svg)
  return {
    element: h(
      'div',
      { class: 'map-frame' },
      frame,
      h(
        'div',
        { class: 'map-buttons' },
        button('+', steps['+'], { 'aria-label': 'Zoom in' }),
        button('−', steps['-'], { 'aria-label': 'Zoom out' }),
        button('Indonesia', () => move(INDONESIA)),
        button('World', () => move(WORLD)),
      ),
    ),
    show(next) {
      bubbles = [...next].sort((a, b) => b.size - a.size)
      if (fit) view = fitting(bubbles.map(({ latitude, longitude }) => project(latitude, longitude)))
      draw()
    },
    light(keys) {
      if (keys.size === 0 && lit.size === 0) return
      lit = keys
      draw()
    },
  }
}

function landShape({ units, path }: LandPath): SVGPathElement {
  return s('path', { class: 'land', d: path, transform: `scale(${UNITS / units})` })
}

/** Water over the outline where the detailed land goes, a little smaller, so that no gap shows between the two. */
function sea([west, south, east, north]: Land['window']): SVGRectElement {
  const edge = 0.3
  const [x, y] = project(north - edge, west + edge)
  const [right, bottom] = project(south + edge, east - edge)
  return s('rect', { class: 'sea', x, y, width: right - x, height: bottom - y })
}
