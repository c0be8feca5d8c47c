/** No title is longer, in UTF-16 units. */
export const LONGEST_TITLE = 200

/** Whether most words of a line that are no short function words are capitalised, as in a headline. */
export function isHeadline(line: string): boolean {
  const words = line.split(/\s+/)
  if (words.length < 3 || line.length < 15) return false
  const weighty = words.filter((word) => word.length > 4 || /^[\p{Lu}\d]/u.test(word))
  const capital = weighty.filter((word) => /^[^\p{L}]*[\p{Lu}\d]/u.test(word)).length
  return capital >= 0.75 * weighty.length
}
