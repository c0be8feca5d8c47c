/** Where the mouse was last, on the screen. */
let last = ''

const placeOf = ({ screenX, screenY }: PointerEvent) => `${screenX} ${screenY}`

/** Keeps where the mouse is. */
export function followPointer(event: PointerEvent): void {
  last = placeOf(event)
}

/** Whether the mouse came over something by moving; else the page moved under it, and nobody points there. */
export function cameOver(event: PointerEvent): boolean {
  return event.pointerType === 'mouse' && placeOf(event) !== last
}
