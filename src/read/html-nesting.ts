/** Real pages nest some forty tags; what nests deeper than this is flattened. */
const DEEPEST = 400
/** Tags that take no content, and those a parser closes of itself: neither nests. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody tfoot path'.split(
    ' ',
  ),
)
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/g

/** Leaves tags out beyond a depth no real page has: parsers need quadratic time for those. A page of common depth comes back as it is. */
export function limitNesting(html: string): string {
  const kept: string[] = []
  let depth = 0
  let over = 0
  let from = 0
  for (const match of html.matchAll(TAG)) {
    if (FLAT.has(match[2]!.toLowerCase())) continue
    const closes = match[1] === '/'
    const drop = closes ? over > 0 : depth >= DEEPEST
    if (drop) {
      over += closes ? -1 : 1
      kept.push(html.slice(from, Math.max(from, match.index)), ' ')
      const end = html.indexOf('>', match.index)
      from = end < 0 ? html.length : end + 1
      if (end < 0) break
    } else depth = Math.max(0, depth + (closes ? -1 : 1))
  }
  if (kept.length === 0) return html
  kept.push(html.slice(from))
  return kept.join('')
}
