import { button, h } from './dom.ts'
import { groupDigits } from './tally.ts'

/** A list of names with bars as long as their numbers; a name can be picked. */
export function barList(
  entries: readonly (readonly [name: string, number: number])[],
  onPick: (name: string) => void,
): HTMLElement {
  if (entries.length === 0) return h('p', { class: 'none' }, 'None.')
  const most = Math.max(...entries.map(([, number]) => number))
  return h(
    'ol',
    { class: 'bar-list' },
    ...entries.map(([name, number]) => {
      const bar = h('span', { class: 'bar' })
      bar.style.width = `${(number / most) * 100}%`
      return h(
        'li',
        {},
        bar,
        button(name, () => onPick(name)),
        h('span', { class: 'total' }, groupDigits(number)),
      )
    }),
  )
}
