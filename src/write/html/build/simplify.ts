type Point = readonly [number, number]

/** How far a coast may be drawn off its place, in units. */
const TOLERANCE = 1

/** Leaves out the points of a closed ring that its line passes near by anyway (Douglas and Peucker). */
export function simplifyRing(points: readonly Point[]): Point[] {
  if (points.length < 4) return [...points]
  const far = farthest(points, 0, points.length - 1).at
  return [...simplified(points, 0, far), ...simplified(points, far, points.length - 1).slice(1)]
}

function simplified(points: readonly Point[], first: number, last: number): Point[] {
  if (last - first < 2) return points.slice(first, last + 1)
  const { at, distance } = farthest(points, first, last)
  if (distance <= TOLERANCE) return [points[first], points[last]]
  return [...simplified(points, first, at), ...simplified(points, at, last).slice(1)]
}

/** The point between two others that lies farthest from the line through them. */
function farthest(points: readonly Point[], first: number, last: number): { at: number; distance: number } {
  const [ax, ay] = points[first]
  const [bx, by] = points[last]
  const length = Math.hypot(bx - ax, by - ay)
  let most = { at: first + 1, distance: -1 }
  for (let at = first + 1; at < last; at++) {
    const [x, y] = points[at]
    const distance = length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
    if (distance > most.distance) most = { at, distance }
  }
  return most
}
