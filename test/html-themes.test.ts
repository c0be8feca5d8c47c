import { describe, expect, it } from 'vitest'
import { clean } from '../src/clean/clean.ts'
import { readHtml } from '../src/read/html.ts'
import { NOTHING_SAID } from '../src/read/source.ts'
import { NO_ARTICLES, STORY, THEMES } from './pages/themes.ts'

describe.each(THEMES)('page without a profile: $name', ({ page, author, editor, published }) => {
  const article = readHtml(new TextEncoder().encode(page), { ...NOTHING_SAID, id: 'a', path: null })
  if ('code' in article) throw new Error(article.message)
  const cleaned = clean(article)

  it('gives the body and nothing else', () => {
    expect(cleaned.text.split('\n\n')).toEqual(STORY.body.map((text) => text.replace(/\*+$/, '')))
  })

  it('gives title, time, author and editor', () => {
    expect(cleaned).toMatchObject({
      title: STORY.title,
      published,
      authors: author ? [STORY.author] : [],
      editors: editor ? [STORY.editor] : [],
      problems: [],
    })
  })
})

it.each(NO_ARTICLES)('$name is no article', ({ page }) => {
  const article = readHtml(new TextEncoder().encode(page), { ...NOTHING_SAID, id: 'a', path: null })
  expect(article).toMatchObject({ text: '', problems: [{ code: 'no-article' }] })
})
