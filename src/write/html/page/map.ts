import { button, h, s } from './dom.ts'
import { ASPECT, fitting, INDONESIA, moved, project, type View, WORLD, zoomed } from './projection.ts'

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

/** The map as an element; places can be lit, and swapped for others. */
export interface MapView {
  readonly element: HTMLElement
  show(bubbles: readonly Bubble[]): void
  light(keys: ReadonlySet<string>): void
}

const WIDTH = 1000
const LARGEST = 34
const SMALLEST = 5
const LABELS = 9

/** An offline map: land compiled into the page, bubbles over it; arrows, plus and minus move it. */
export function renderMap(label: string, onPick: (key: string) => void, onHover: (key: string | null) => void): MapView {
  let view: View = INDONESIA
  let bubbles: readonly Bubble[] = []
  let lit: ReadonlySet<string> = new Set()
  const layer = s('g', { class: 'bubbles' })
  const { window: box } = LAND
  const svg = s(
    'svg',
    { role: 'img', 'aria-label': label, preserveAspectRatio: 'xMidYMid slice' },
    s('path', { class: 'land', d: LAND.world }),
    s('rect', { class: 'sea', x: box[0] * 10, y: -box[3] * 10, width: (box[2] - box[0]) * 10, height: (box[3] - box[1]) * 10 }),
    s('path', { class: 'land', d: LAND.indonesia }),
    layer,
  )
  const draw = () => {
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`)
    const unit = view.width / WIDTH
    const largest = Math.max(1, ...bubbles.map(({ size }) => size))
    const labels: { readonly x: number; readonly y: number }[] = []
    layer.replaceChildren(
      ...bubbles.map((bubble) => {
        const [x, y] = project(bubble.latitude, bubble.longitude)
        const radius = Math.max(SMALLEST, Math.sqrt(bubble.size / largest) * LARGEST) * unit
        return s(
          'circle',
          { cx: x, cy: y, r: radius, 'data-key': bubble.key, class: lit.has(bubble.key) ? 'lit' : '' },
          s('title', {}, `${bubble.name}: ${bubble.says}`),
        )
      }),
      ...bubbles.flatMap((bubble) => {
        const [x, y] = project(bubble.latitude, bubble.longitude)
        const radius = Math.max(SMALLEST, Math.sqrt(bubble.size / largest) * LARGEST) * unit
        const isFree = labels.every((other) => Math.abs(other.y - y) > 26 * unit || Math.abs(other.x - x) > 150 * unit)
        const inside = x > view.x && x < view.x + view.width * 0.9 && y > view.y && y < view.y + view.height
        if (!inside || (!lit.has(bubble.key) && (labels.length >= LABELS || !isFree))) return []
        labels.push({ x, y })
        return [
          s('text', { x: x + radius + 4 * unit, y: y + 6 * unit, 'font-size': 19 * unit, 'stroke-width': 4 * unit }, bubble.name),
        ]
      }),
    )
  }
  const move = (to: View) => {
    view = to
    draw()
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
        const steps: { readonly [key: string]: () => void } = {
          ArrowLeft: () => move(moved(view, -0.2, 0)),
          ArrowRight: () => move(moved(view, 0.2, 0)),
          ArrowUp: () => move(moved(view, 0, -0.2)),
          ArrowDown: () => move(moved(view, 0, 0.2)),
          '+': () => move(zoomed(view, 0.6)),
          '=': () => move(zoomed(view, 0.6)),
          '-': () => move(zoomed(view, 1 / 0.6)),
        }
        const step = event.target === event.currentTarget && !event.ctrlKey && !event.metaKey ? steps[event.key] : undefined
        if (step === undefined) return
        event.preventDefault()
        step()
      },
      onclick: (event: MouseEvent) => {
        const key = keyUnder(event)
        if (key !== null) onPick(key)
      },
      onpointerover: (event: PointerEvent) => event.pointerType === 'mouse' && onHover(keyUnder(event)),
      onpointerleave: () => onHover(null),
    },
    svg,
  )
  dragging(svg, (right, down) => move(moved(view, -right, -down)))
  const element = h(
    'div',
    { class: 'map-frame' },
    frame,
    h(
      'div',
      { class: 'map-buttons' },
      button('+', () => move(zoomed(view, 0.6)), { 'aria-label': 'Zoom in' }),
      button('−', () => move(zoomed(view, 1 / 0.6)), { 'aria-label': 'Zoom out' }),
      button('Indonesia', () => move(INDONESIA)),
      button('World', () => move({ ...WORLD, height: WORLD.width / ASPECT })),
    ),
  )
  return {
    element,
    show(next) {
      bubbles = [...next].sort((a, b) => b.size - a.size)
      move(fitting(bubbles.map(({ latitude, longitude }) => project(latitude, longitude))))
    },
    light(keys) {
      if (keys.size === 0 && lit.size === 0) return
      lit = keys
      draw()
    },
  }
}

/** Tells moves of the pressed pointer in shares of the element's size. */
function dragging(element: SVGSVGElement, onMove: (right: number, down: number) => void): void {
  element.addEventListener('pointermove', (event) => {
    if ((event.buttons & 1) === 0 || event.pointerType === 'touch') return
    const { width, height } = element.getBoundingClientRect()
    onMove(event.movementX / width, event.movementY / height)
  })
}
