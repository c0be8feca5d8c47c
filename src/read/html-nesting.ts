/** Real pages nest some forty tags; what nests deeper than this is flattened. */
const DEEPEST = 400
/** A tag that nests: neither one that takes no content nor one that a parser closes of itself. */
const TAG =
  /<\/?(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|th|tr|dt|dd|option|thead|tbody|tfoot|path)(?![a-z0-9-]))[a-z]/gi
const SLASH = 47

/** Leaves tags out beyond a depth no real page has: parsers need quadratic time for those. A page of common depth comes back as it is. */
export function limitNesting(html: string): string {
  const kept: string[] = []
  let depth = 0
  let over = 0
  let from = 0
  for (TAG.lastIndex = 0; TAG.test(html); ) {
    // Its "<", then perhaps "/", then a letter.
    const closes = html.charCodeAt(TAG.lastIndex - 2) === SLASH
    const drop = closes ? over > 0 : depth >= DEEPEST
    if (drop) {
      const start = TAG.lastIndex - (closes ? 3 : 2)
      over += closes ? -1 : 1
      kept.push(html.slice(from, Math.max(from, start)), ' ')
      const end = html.indexOf('>', start)
      from = end < 0 ? html.length : end + 1
      if (end < 0) break
    } else depth = Math.max(0, depth + (closes ? -1 : 1))
  }
  if (kept.length === 0) return html
  kept.push(html.slice(from))
  return kept.join('')
}
