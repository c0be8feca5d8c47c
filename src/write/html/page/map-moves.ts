import { moved, type View, zoomed } from './projection.ts'

/** A pointer that moved less is still pressing, in pixels. */
const STILL = 4

/** What the moves of pointers change. */
interface Moves {
  view(): View
  move(to: View): void
}

/** Lets a pressed mouse or finger move the map, and two fingers, or the wheel with Ctrl, zoom it. What it gives tells whether the last press was a move and no click. */
export function movesByPointer(frame: HTMLElement, { view, move }: Moves): () => boolean {
  const pressed = new Map<number, { readonly x: number; readonly y: number }>()
  let way = 0
  /** Zooms about a point of the window. */
  const zoomAt = (x: number, y: number, factor: number) => {
    const { left, top, width, height } = frame.getBoundingClientRect()
    move(zoomed(view(), factor, (x - left) / width, (y - top) / height))
  }
  const release = ({ pointerId }: PointerEvent) => pressed.delete(pointerId)
  frame.addEventListener('pointerdown', ({ pointerId, button, clientX: x, clientY: y }) => {
    if (button !== 0) return
    if (pressed.size === 0) way = 0
    pressed.set(pointerId, { x, y })
  })
  frame.addEventListener('pointermove', ({ pointerId, buttons, clientX: x, clientY: y }) => {
    // It was let go outside.
    if (buttons === 0) pressed.delete(pointerId)
    const before = pressed.get(pointerId)
    if (before === undefined) return
    pressed.set(pointerId, { x, y })
    way += Math.hypot(x - before.x, y - before.y)
    if (way < STILL) return
    frame.setPointerCapture(pointerId)
    const other = [...pressed].find(([id]) => id !== pointerId)?.[1]
    if (other === undefined) {
      const { width, height } = frame.getBoundingClientRect()
      move(moved(view(), (before.x - x) / width, (before.y - y) / height))
      return
    }
    const apart = Math.hypot(before.x - other.x, before.y - other.y)
    const now = Math.hypot(x - other.x, y - other.y)
    if (apart > 0 && now > 0) zoomAt((x + other.x) / 2, (y + other.y) / 2, apart / now)
  })
  frame.addEventListener('pointerup', release)
  frame.addEventListener('pointercancel', release)
  frame.addEventListener(
    'wheel',
    (event) => {
      // Without Ctrl the wheel is for the page; two fingers on a pad come as the wheel with Ctrl.
      if (!event.ctrlKey) return
      event.preventDefault()
      zoomAt(event.clientX, event.clientY, 1.01 ** event.deltaY)
    },
    { passive: false },
  )
  return () => way >= STILL
}
