import type { ArticleRecord } from '../../../model/record.ts'
import { KINDS } from '../../../model/rows/index.ts'
import { kindRow } from '../../../model/rows/walk.ts'
import { h } from './dom.ts'
import type { Stage } from './stage.ts'
import { titleOf } from './titles.ts'

/** What stands above the text: headline, where and when it was published, by whom, and what is wrong with the article. */
export function articleHeading(record: ArticleRecord): HTMLElement {
  const { id, article, problems, source, duplicateOf } = record
  const { outlet, published, authors, editors, dateline } = article
  const facts = [
    outlet,
    published?.replace('T', ' ').slice(0, 16),
    authors.length > 0 && `by ${authors.join(', ')}`,
    editors.length > 0 && `edited by ${editors.join(', ')}`,
    dateline,
    source.path ?? source.url,
    id !== source.path && id,
  ]
  return h(
    'header',
    { class: 'heading' },
    h('h1', { lang: 'id', dir: 'ltr' }, titleOf(record)),
    h('p', { class: 'meta' }, ...facts.filter(Boolean).map((fact) => h('span', {}, fact as string))),
    duplicateOf !== null && h('p', { class: 'problem' }, `The same text as ${duplicateOf}`),
    ...problems.map(({ code, message }) => h('p', { class: 'problem' }, h('code', {}, code), ` ${message}`)),
  )
}

/** The key to the marks; each kind can be hidden in the text. */
export function legend({ facts }: Stage, text: HTMLElement): HTMLElement {
  return h(
    'fieldset',
    { class: 'legend' },
    h('legend', {}, 'Marks'),
    ...KINDS.map((kind) => {
      const count = facts.filter((one) => one.kind === kind).length
      const box = h('input', {
        type: 'checkbox',
        checked: true,
        onchange: () => text.classList.toggle(`hide-${kind}`, !box.checked),
      })
      return h('label', {}, box, ' ', h('span', { class: `mark ${kind} lane0` }, kindRow(kind).many), ` ${count}`)
    }),
  )
}

/** The box that says the article is judged whole, which recall needs. */
export function reviewedBox({ article, store }: Stage): HTMLElement {
  const box = h('input', {
    type: 'checkbox',
    checked: store.reviewed(article),
    onchange: () => store.review(article, box.checked),
  })
  return h(
    'label',
    { class: 'reviewed' },
    box,
    h('span', {}, ' All facts of this article judged: what has no mark of mine is right, and nothing is missing'),
  )
}
