/** A window of the map: its left upper corner and its size, in tenths of degrees, y to the south. */
export interface View {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Width of the map through its height. */
const ASPECT = 2.2

/** Units of the map a degree. */
export const UNITS = 10

/** Where a place lies on the map (equirectangular: near the equator as true as any). */
export function project(latitude: number, longitude: number): [x: number, y: number] {
  return [longitude * UNITS, -latitude * UNITS]
}

/** All of Indonesia. */
export const INDONESIA: View = around([
  [940, -65],
  [1415, 112],
])

/** All of the inhabited world. */
export const WORLD: View = around([
  [-1750, -780],
  [1800, 560],
])

/** The smallest window of the map's proportions around points, with a margin. */
function around(points: readonly (readonly [number, number])[]): View {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [west, east] = [Math.min(...xs), Math.max(...xs)]
  const [north, south] = [Math.min(...ys), Math.max(...ys)]
  const width = Math.max(east - west, (south - north) * ASPECT, 40) * 1.12
  const height = width / ASPECT
  return { x: (west + east - width) / 2, y: (north + south - height) / 2, width, height }
}

/** The window that shows Indonesia and, where there are places beyond it, those too. */
export function fitting(points: readonly (readonly [number, number])[]): View {
  const { x, y, width, height } = INDONESIA
  const beyond = points.filter(([px, py]) => px < x || px > x + width || py < y || py > y + height)
  return beyond.length === 0 ? INDONESIA : around([...beyond, [940, -65], [1415, 112]])
}

/** The window after a step in or out about a point of it, in shares of its size: its middle unless another is given. */
export function zoomed({ x, y, width, height }: View, factor: number, across = 0.5, down = 0.5): View {
  const toWidth = Math.min(Math.max(width * factor, 10), WORLD.width)
  const toHeight = toWidth / ASPECT
  return { x: x + (width - toWidth) * across, y: y + (height - toHeight) * down, width: toWidth, height: toHeight }
}

/** The window after a move by shares of its size. */
export function moved(view: View, right: number, down: number): View {
  return { ...view, x: view.x + view.width * right, y: view.y + view.height * down }
}
