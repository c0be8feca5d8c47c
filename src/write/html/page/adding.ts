import type { Kind } from '../../../model/kind.ts'
import { KINDS } from '../../../model/rows/index.ts'
import { kindRow } from '../../../model/rows/walk.ts'
import { button, h } from './dom.ts'
import type { Quote } from './new-fact.ts'

/** The buttons that add a fact: beside words while they are selected in the text, and below it for words that are typed. */
export function addButtons(
  text: HTMLElement,
  selected: () => Quote | null,
  add: (kind: Kind, quote: Quote) => void,
): HTMLElement {
  let quote: Quote | null = null
  const buttons = (words: () => Quote) =>
    KINDS.map((kind) =>
      button(`+ ${kindRow(kind).one}`, () => add(kind, words()), {
        class: `add ${kind}`,
        // The selection is what is added: pressing the button must not end it.
        onmousedown: (event: MouseEvent) => event.preventDefault(),
      }),
    )
  const floating = h(
    'div',
    { class: 'floating', role: 'group', 'aria-label': 'Add the selected words', hidden: true },
    ...buttons(() => quote!),
  )
  const follow = () => {
    if (!text.isConnected) return document.removeEventListener('selectionchange', follow)
    quote = selected()
    floating.hidden = quote === null
    if (quote === null) return
    const words = document.getSelection()!.getRangeAt(0).getBoundingClientRect()
    const around = text.getBoundingClientRect()
    floating.style.top = `${words.bottom - around.top + text.offsetTop + 6}px`
    const left = Math.max(0, Math.min(words.left - around.left, around.width - floating.offsetWidth))
    floating.style.left = `${left + text.offsetLeft}px`
  }
  document.addEventListener('selectionchange', follow)
  return h(
    'div',
    { class: 'adding' },
    floating,
    h('span', {}, 'Something is missing? Select its words, or '),
    ...buttons(() => selected() ?? { text: '', span: [0, 0] }),
  )
}
