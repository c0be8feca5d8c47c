import type { Fact, Kind } from '../../../model/kind.ts'
import { KINDS } from '../../../model/rows/index.ts'
import { idsOf, kindRow } from '../../../model/rows/walk.ts'
import type { Field } from '../data.ts'
import { h } from './dom.ts'
import { headline, type KindFact, readValue, shortName, showValue } from './facts.ts'
import { nameOf } from './links.ts'
import { factLink } from './panel.ts'
import { cameOver } from './pointer.ts'
import type { Stage } from './stage.ts'
import { toldFields } from './told.ts'

/** The facts of an article as tables, one a kind, with their normalised values; lit as the text is. */
export function renderTables(stage: Stage): HTMLElement[] {
  const rows = new Map<string, HTMLElement>()
  const tables = KINDS.map((kind) => table(stage, kind, rows))
  let shining: HTMLElement[] = []
  stage.onLight(({ fact, linked }) => {
    for (const row of shining) row.classList.remove('lit', 'linked')
    shining = []
    for (const id of [fact?.fact.id ?? '', ...linked.keys()]) {
      const row = rows.get(id)
      if (row === undefined) continue
      row.classList.add(id === fact?.fact.id ? 'lit' : 'linked')
      shining.push(row)
    }
  })
  return tables
}

/** Letters of a value that take more than one line. */
const LONG = 28

const VERDICT_SIGNS = { right: '✓ right', wrong: '✗ wrong', edited: '✎ edited', added: '+ added' } as const

function table(stage: Stage, kind: Kind, rows: Map<string, HTMLElement>): HTMLElement {
  const facts = stage.facts.filter((one) => one.kind === kind)
  const { many } = kindRow(kind)
  const title = h('h2', { id: `table-${kind}` }, h('span', { class: `tag ${kind}` }, many), ` ${facts.length}`)
  if (facts.length === 0) return h('section', { class: 'facts' }, title, h('p', { class: 'none' }, 'None in this article.'))
  const shown = toldFields(kind, facts)
  const isJudged = facts.some(({ fact }) => stage.store.verdict(stage.article, fact.id) !== null)
  const head = ['fact', 'words', ...shown.map(nameOf), 'rule', 'certainty', ...(isJudged ? ['judged'] : [])]
  return h(
    'section',
    { class: 'facts' },
    title,
    h(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': `table-${kind}` },
      h(
        'table',
        {},
        h('thead', {}, h('tr', {}, ...head.map((name) => h('th', { scope: 'col' }, name)))),
        h('tbody', {}, ...facts.map((one) => factRow(stage, one, shown, isJudged, rows))),
      ),
    ),
  )
}

function factRow(
  stage: Stage,
  one: KindFact,
  shown: readonly Field[],
  isJudged: boolean,
  rows: Map<string, HTMLElement>,
): HTMLElement {
  const { kind, fact } = one
  const verdict = stage.store.verdict(stage.article, fact.id)
  const row = h(
    'tr',
    {
      class: verdict ?? '',
      onpointerenter: (event: PointerEvent) => cameOver(event) && stage.hover(fact.id),
      onpointerleave: () => stage.hover(null),
    },
    h(
      'th',
      { scope: 'row' },
      h(
        'button',
        {
          type: 'button',
          class: `id ${kind}`,
          'data-fact': fact.id,
          'aria-label': `${fact.id}: ${headline(one)}`,
          onfocus: () => stage.select(fact.id),
          onclick: () => stage.select(fact.id, true),
        },
        fact.id,
      ),
    ),
    h('td', { class: 'words', lang: 'id' }, fact.text),
    ...shown.map((field) => valueCell(stage, fact, field)),
    h('td', { class: 'rule' }, h('code', {}, fact.rule)),
    h('td', {}, fact.certainty),
    isJudged && h('td', {}, verdict && VERDICT_SIGNS[verdict]),
  )
  rows.set(fact.id, row)
  return row
}

function valueCell(stage: Stage, fact: Fact, { name, link }: Field): HTMLElement {
  const value = readValue(fact, name)
  const others = link === null ? [] : idsOf(fact, link).flatMap((id) => stage.find(id) ?? [])
  if (others.length > 0)
    return h('td', { class: 'linked-fact' }, ...others.map((other) => factLink(stage, other, shortName(other))))
  const shown = showValue(value)
  return h('td', { class: typeof value === 'number' ? 'number' : shown.length > LONG ? 'long' : '' }, shown)
}
