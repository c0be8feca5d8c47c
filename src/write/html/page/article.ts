import type { Kind } from '../../../model/kind.ts'
import { codePointOffsets } from '../../../text/code-points.ts'
import type { PageArticle } from '../data.ts'
import { addButtons } from './adding.ts'
import type { DecisionStore } from './decisions.ts'
import { h } from './dom.ts'
import type { KindFact } from './facts.ts'
import { rememberFocus } from './focus.ts'
import { factForm } from './form.ts'
import { articleHeading, legend, reviewedBox } from './heading.ts'
import { lightText, steerText } from './lighting.ts'
import { newFact, type Quote } from './new-fact.ts'
import { factDetails, type PanelActions, panelHelp } from './panel.ts'
import { renderPlaces } from './places.ts'
import { followPointer } from './pointer.ts'
import { renderScenes } from './scenes.ts'
import { selectedIn } from './selection.ts'
import { createStage, type Stage } from './stage.ts'
import { renderTables } from './tables.ts'
import { renderText } from './text.ts'
import { renderTimeline } from './timeline.ts'

/** Shows one article in `place`, with `selected` chosen, and brought into view with `reveal`; it is shown anew after each decision. */
export function showArticle(
  place: HTMLElement,
  article: PageArticle,
  store: DecisionStore,
  selected: string | null,
  reveal: boolean,
): void {
  const stage = createStage(article, store, selected)
  const text = renderText(stage)
  const whole = article.record.article.text
  const panel = h('aside', { class: 'panel', 'aria-live': 'polite', 'aria-label': 'Details of the chosen fact' })
  const quoteOf = (start: number, end: number): Quote => {
    const point = codePointOffsets(whole)
    return { text: whole.slice(start, end), span: [point(start), point(end)] }
  }
  const selectedQuote = (): Quote | null => {
    const selection = selectedIn(whole, text.starts)
    return selection === null ? null : quoteOf(...selection)
  }
  const again = (id: string | null, focusBack = rememberFocus(place)) => {
    const { scrollX, scrollY } = window
    showArticle(place, article, store, id, false)
    window.scrollTo(scrollX, scrollY)
    // What had the focus may be gone: the mark of the fact is where a person goes on from.
    if (!focusBack() && id !== null) stopOf(place, id)?.focus({ preventScroll: true })
  }
  const openForm = (one: KindFact, isNew: boolean) => {
    const focusBack = rememberFocus(place)
    panel.classList.add('open')
    panel.replaceChildren(
      factForm(stage, one, isNew, {
        selected: selectedQuote,
        findWords(words) {
          const at = words === '' ? -1 : whole.indexOf(words)
          return at < 0 ? null : quoteOf(at, at + words.length)
        },
        save(fact) {
          if (isNew) store.add(article, fact)
          else store.edit(article, fact)
          again(fact.fact.id, focusBack)
        },
        cancel: () => again(isNew ? null : one.fact.id, focusBack),
      }),
    )
    panel.querySelector<HTMLElement>(isNew && one.fact.text === '' ? 'textarea' : 'input, select')?.focus()
  }
  const actions: PanelActions = {
    judge(one, verdict) {
      store.judge(article, one, verdict)
      again(one.fact.id)
    },
    edit: (one) => openForm(one, false),
    undo(one) {
      store.undo(article, one.fact.id)
      again(one.fact.id)
    },
    close: () => stage.select(null),
  }
  stage.onLight(({ fact, chosen }) => {
    // What is being typed must not go because the pointer passed over a mark.
    if (panel.querySelector('form') !== null) return
    panel.classList.toggle('open', fact !== null && chosen)
    panel.replaceChildren(fact === null ? panelHelp() : factDetails(stage, fact, actions))
  })
  const add = (kind: Kind, quote: Quote) => {
    const ids = [...article.record[kind], ...stage.facts.map(({ fact }) => fact)].map(({ id }) => id)
    openForm({ kind, fact: newFact(kind, quote, ids) }, true)
  }
  lightText(stage, text)
  steerText(stage, text, () => panel.querySelector<HTMLElement>('.judge button')?.focus())
  const view = h(
    'div',
    {
      class: 'article-view',
      onkeydown: (event: KeyboardEvent) => judgeByKey(event, stage, actions),
      onpointermove: followPointer,
    },
    h(
      'article',
      {},
      articleHeading(article.record),
      legend(stage, text.element),
      text.element,
      addButtons(text.element, selectedQuote, add),
      reviewedBox(stage),
    ),
    panel,
    h('div', { class: 'where-when' }, renderPlaces(stage), renderTimeline(stage)),
    renderScenes(stage),
    h('div', { class: 'tables' }, ...renderTables(stage)),
  )
  place.replaceChildren(view)
  stage.select(selected, reveal)
}

/** The stop of the keyboard before the first words of a fact. */
function stopOf(place: HTMLElement, id: string): HTMLElement | null {
  return place.querySelector<HTMLElement>(`.mark[data-fact="${CSS.escape(id)}"]`)?.closest<HTMLElement>('.stop') ?? null
}

/** Judges the chosen fact by a letter, while the focus is on a fact. */
function judgeByKey(event: KeyboardEvent, stage: Stage, actions: PanelActions): void {
  const target = event.target as Element
  if (event.altKey || event.ctrlKey || event.metaKey || target.closest('form, input, select, textarea') !== null) return
  if (event.key === 'Escape') stage.select(null)
  const { fact, chosen } = stage.lit()
  if (fact === null || !chosen || target.closest('.stop, .id, .panel') === null) return
  const verdict = stage.store.verdict(stage.article, fact.fact.id)
  const acts: { readonly [key: string]: (() => void) | false } = {
    r: verdict !== 'added' && (() => actions.judge(fact, 'right')),
    w: verdict !== 'added' && (() => actions.judge(fact, 'wrong')),
    e: () => actions.edit(fact),
    u: verdict !== null && (() => actions.undo(fact)),
  }
  const act = acts[event.key.toLowerCase()]
  if (!act) return
  event.preventDefault()
  act()
}
