/** A half-open range `[start, end)`. In records it counts Unicode code points of `article.text`; inside the house it counts UTF-16 units. */
export type Span = readonly [start: number, end: number]

/** Whether two half-open ranges share at least one position. */
export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
