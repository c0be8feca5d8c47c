/** The text nodes of the article, each with the UTF-16 unit of the text at which it begins, in text order. */
export type NodeStarts = ReadonlyMap<Text, number>

/** What is selected of a text, in UTF-16 units and without blanks at its edges; null where nothing is. */
export function selectedIn(text: string, starts: NodeStarts): [start: number, end: number] | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  let first: number | null = null
  let last = 0
  for (const [node, start] of starts) {
    if (!range.intersectsNode(node)) continue
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : node.length
    if (from >= to) continue
    first ??= start + from
    last = start + to
  }
  return first === null ? null : trimmed(text, first, last)
}

function trimmed(text: string, start: number, end: number): [number, number] | null {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text[from])) from++
  while (to > from && /\s/.test(text[to - 1])) to--
  return from < to ? [from, to] : null
}
