import type { PageArticle } from '../data.ts'
import { showArticle } from './article.ts'
import { createDecisions } from './decisions.ts'
import { button, h } from './dom.ts'
import { createKeeper, download, readDecisions } from './keep.ts'
import { createOverview, type Overview } from './overview.ts'
import { themeSwitch } from './theme.ts'
import { titleOf } from './titles.ts'

/** The page: a bar above, and below it the list of all articles or one of them, as the part of the address behind # says. */
function start(): void {
  const articles = JSON.parse(document.getElementById('articles')!.textContent!) as PageArticle[]
  let overview: Overview | null = null
  let isKept = true
  let isRestored = false
  const changed = (article: PageArticle) => {
    overview?.changed(article)
    if (!isRestored) return
    isKept = keeper.keep()
    showState()
  }
  const store = createDecisions(articles, changed)
  const keeper = createKeeper(articles, store)
  keeper.restore()
  isRestored = true

  const state = h('span', { class: 'state', role: 'status' })
  const showState = () => {
    const decided = articles.reduce((sum, article) => sum + store.decided(article), 0)
    const whole = articles.filter((article) => store.reviewed(article)).length
    const parts = [
      decided > 0 && `${decided} decisions`,
      whole > 0 && `${whole} ${whole === 1 ? 'article' : 'articles'} judged whole`,
    ]
    state.textContent = isKept ? parts.filter(Boolean).join(', ') : 'This browser keeps nothing more: save your decisions'
    save.disabled = decided + whole === 0
  }
  const save = button(
    'Save decisions',
    () => {
      download(store.toFile())
      isKept = true
    },
    { class: 'save' },
  )
  const main = h('main', { id: 'main', tabindex: -1 })
  const path = h('nav', { class: 'path', 'aria-label': 'Articles' })
  document.body.append(
    h(
      'a',
      {
        href: '#main',
        class: 'skip',
        onclick: (event: Event) => {
          event.preventDefault()
          main.focus()
        },
      },
      'Skip to the content',
    ),
    h(
      'header',
      { class: 'top' },
      h('b', { class: 'brand' }, 'fakta'),
      path,
      state,
      openButton((text) => {
        const file = readDecisions(text)
        const taken = file === null ? 0 : store.fromFile(file)
        route()
        if (taken === 0) state.textContent = 'That file holds no decisions on these articles.'
      }),
      save,
      themeSwitch(),
    ),
    main,
  )

  const route = () => {
    const [, number, fact] = /^#(\d+)(?:\/(\w+))?$/.exec(location.hash) ?? []
    const article = articles.length === 1 ? articles[0] : articles[Number(number) - 1]
    window.scrollTo(0, 0)
    if (article === undefined) {
      if (overview === null) overview = createOverview(articles, store)
      else overview.refresh()
      path.replaceChildren()
      main.replaceChildren(overview.element)
      document.title = `${articles.length} articles – fakta`
    } else {
      path.replaceChildren(...(articles.length === 1 ? [] : around(article)))
      showArticle(main, article, store, fact ?? null, true)
      document.title = `${titleOf(article.record)} – fakta`
    }
    showState()
  }
  /** The way back to the list, and to its articles before and after. */
  const around = (article: PageArticle): HTMLElement[] => {
    const order = overview?.order().map((digest) => digest.article) ?? articles
    const at = order.indexOf(article)
    const to = (label: string, other: PageArticle | undefined) =>
      other === undefined ? [] : [h('a', { href: `#${articles.indexOf(other) + 1}` }, label)]
    return [h('a', { href: '#' }, 'All articles'), ...to('← Before', order[at - 1]), ...to('Next →', order[at + 1])]
  }
  window.addEventListener('hashchange', route)
  window.addEventListener('beforeunload', (event) => {
    if (!isKept) event.preventDefault()
  })
  route()
}

/** A button that reads a file of decisions saved earlier. */
function openButton(read: (text: string) => void): HTMLElement {
  const file = h('input', {
    type: 'file',
    accept: '.json,application/json',
    hidden: true,
    onchange: async () => {
      const chosen = file.files?.[0]
      if (chosen) read(await chosen.text())
      file.value = ''
    },
  })
  return h(
    'span',
    {},
    file,
    button('Open decisions', () => file.click()),
  )
}

start()
