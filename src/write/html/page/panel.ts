import { kindRow } from '../../../model/rows/walk.ts'
import { button, type Child, h } from './dom.ts'
import { headline, type KindFact, readValue, showValue } from './facts.ts'
import { linksOf, nameOf } from './links.ts'
import type { Stage } from './stage.ts'
import { toldFields } from './told.ts'

/** What the details of a fact let a person do. */
export interface PanelActions {
  judge(fact: KindFact, verdict: 'right' | 'wrong'): void
  edit(fact: KindFact): void
  undo(fact: KindFact): void
  close(): void
}

const CERTAINTY = { stated: 'the text says it', implied: 'resolved from context' } as const

const VERDICTS = { right: '✓ judged right', wrong: '✗ judged wrong', edited: '✎ corrected', added: '+ added by hand' } as const

/** The details of one fact: what it says, what it is linked with, why it was found, and the buttons that judge it. */
export function factDetails(stage: Stage, one: KindFact, actions: PanelActions): HTMLElement {
  const { kind, fact } = one
  const { to, from } = linksOf(one, stage.facts)
  const verdict = stage.store.verdict(stage.article, fact.id)
  const row = (name: string, ...value: Child[]) => h('div', {}, h('dt', {}, name), h('dd', {}, ...value))
  const values = toldFields(kind, [one])
    .filter(({ link }) => link === null)
    .map((field) => row(nameOf(field), showValue(readValue(fact, field.name))))
  const links = [...to, ...from].map(({ says, other }) => row(says, factLink(stage, other)))
  const mentions = 'mentions' in fact ? fact.mentions.length : 1
  return h(
    'section',
    { class: `details ${kind}`, 'aria-label': `${kindRow(kind).one} ${fact.id}` },
    h(
      'p',
      { class: 'kind' },
      h('span', { class: `tag ${kind}` }, kindRow(kind).one),
      ' ',
      h('code', {}, fact.id),
      verdict && h('span', { class: `verdict ${verdict}` }, VERDICTS[verdict]),
      button('×', actions.close, { class: 'close', 'aria-label': 'Close the details' }),
    ),
    h('h2', {}, headline(one)),
    h('blockquote', { lang: 'id' }, fact.text),
    h('dl', {}, ...values, ...links, row('named', mentions === 1 ? 'once' : `${mentions} times`)),
    h('p', { class: 'why' }, 'Found by rule ', h('code', {}, fact.rule), `, ${fact.certainty}: ${CERTAINTY[fact.certainty]}.`),
    h(
      'p',
      { class: 'judge' },
      verdict !== 'added' && button('✓ Right', () => actions.judge(one, 'right'), pressed('r', verdict === 'right')),
      verdict !== 'added' && button('✗ Wrong', () => actions.judge(one, 'wrong'), pressed('w', verdict === 'wrong')),
      button('✎ Edit', () => actions.edit(one), { 'aria-keyshortcuts': 'e' }),
      verdict !== null && button(verdict === 'added' ? 'Take back' : 'Undo', () => actions.undo(one), { class: 'quiet' }),
    ),
  )
}

const pressed = (key: string, is: boolean) => ({ 'aria-pressed': String(is), 'aria-keyshortcuts': key })

/** A button that goes to a fact, with what it says or a name given to it. */
export function factLink(stage: Stage, { kind, fact }: KindFact, name = headline({ kind, fact })): HTMLElement {
  return h(
    'button',
    {
      type: 'button',
      class: `link ${kind}`,
      onclick: () => stage.select(fact.id, true),
    },
    h('code', {}, fact.id),
    ' ',
    name,
  )
}

/** What stands where the details go while no fact is chosen. */
export function panelHelp(): HTMLElement {
  const key = (name: string) => h('kbd', {}, name)
  return h(
    'section',
    { class: 'details help' },
    h('h2', {}, 'Choose a fact'),
    h('p', {}, 'Move over a marked word, or click it, to see what was read there, what it belongs to, and which rule found it.'),
    h(
      'ul',
      {},
      h(
        'li',
        {},
        key('Tab'),
        ' into the text, ',
        key('←'),
        ' ',
        key('→'),
        ' from fact to fact, ',
        key('Enter'),
        ' to the details',
      ),
      h('li', {}, key('R'), ' right, ', key('W'), ' wrong, ', key('E'), ' edit, ', key('U'), ' undo'),
      h('li', {}, 'Select words in the text to add a fact that is missing.'),
    ),
  )
}
