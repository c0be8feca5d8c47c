/** Returns the function that turns offsets in code points of `text` into offsets in UTF-16 units. */
export function unitOffsets(text: string): (point: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (point) => point
  const units = [0]
  for (const character of text) units.push(units.at(-1)! + character.length)
  return (point) => units[point] ?? text.length
}
