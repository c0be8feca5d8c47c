import { h } from './dom.ts'
import type { PlacedRemoval } from './removals.ts'

/** What was removed at one place of the text, folded: the kinds are told, the words and rules are inside. */
export function foldRemoved(placed: readonly PlacedRemoval[]): HTMLElement {
  const kinds = new Map<string, number>()
  for (const { removal } of placed) kinds.set(removal.kind, (kinds.get(removal.kind) ?? 0) + 1)
  const told = [...kinds].map(([kind, times]) => kind.replaceAll('-', ' ') + (times > 1 ? ` ×${times}` : ''))
  return h(
    'details',
    { class: 'removed' },
    h('summary', {}, `removed: ${told.join(', ')}`),
    ...placed.map(({ removal: { text, rule } }) =>
      h('p', { dir: 'ltr' }, h('del', {}, text), h('span', { class: 'rule' }, ' by rule ', h('code', {}, rule))),
    ),
  )
}
