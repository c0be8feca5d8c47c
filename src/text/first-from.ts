/** The first of `length` indexes whose value, rising with them, is `least` or more; `length` where none is. Looks at the logarithm of them (binary search). */
export function firstFrom(length: number, valueAt: (index: number) => number, least: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (valueAt(middle) < least) low = middle + 1
    else high = middle
  }
  return low
}
