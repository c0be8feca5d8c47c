import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../src/index.ts'
import { decisionsSchema } from '../src/model/decisions.ts'
import { KINDS, perKind } from '../src/model/rows/index.ts'
import { writeHtml } from '../src/write/html/html.ts'
import { BROWSER, type Pages, pageOf, point, startPages, violations } from './browser.ts'
import { operations } from './operations.ts'
import { hostile, longsor } from './review-records.ts'

if (BROWSER === null)
  console.log('No Chromium on this machine: the tests that drive the review page are skipped. `npm run browser` installs it.')

describe('the file of a page', () => {
  const page = pageOf([longsor])

  it('is small', () => {
    expect(page.length).toBeLessThan(150_000)
  })

  it('costs less to write than to find its facts', () => {
    const { text, published } = longsor.article
    const record = extract({ text, published })
    const writer = writeHtml()
    const written = operations(() => writer.record(record))
    expect(written).toBeLessThan(operations(() => extract({ text, published })))
  })

  it('names nothing outside itself', () => {
    expect(page).not.toMatch(/(?:src|href)="[^"]/)
    expect(page).not.toMatch(/url\(|@import/)
  })

  it('holds no text of an article that HTML could read', () => {
    const data = pageOf([hostile]).split('id="articles">')[1].split('</script>')[0]
    expect(data).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(data)[0].record).toEqual(hostile)
  })

  it('is whole without any article', () => {
    expect(pageOf([])).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
  })
})

describe.skipIf(BROWSER === null)('the page in a browser', () => {
  let pages: Pages
  beforeAll(async () => {
    pages = await startPages()
  })
  afterAll(() => pages.close())

  const textOf = "[...document.querySelectorAll('.text > p')].map((p) => p.textContent.trim()).join('\\n\\n')"
  const litIn = (selector: string) =>
    `[...new Set([...document.querySelectorAll('${selector}')].map((e) => e.dataset.fact))].sort().join()`

  describe('one article', () => {
    const html = pageOf([longsor])

    it('shows the text with its marks, nested ones inside one another, and each kind in a line of its own', async () => {
      const { page, errors, requests } = await pages.show(html)
      expect(await page.evaluate(textOf)).toBe(longsor.article.text)
      expect(await page.locator('.mark[data-fact=l1] .mark[data-fact=l2]').textContent()).toBe('Kecamatan Petungkriyono')
      const marked = KINDS.filter((kind) => longsor[kind].length > 0)
      const styles = (await page.evaluate(
        `${JSON.stringify(marked)}.map((kind) => getComputedStyle(document.querySelector('.text .mark.' + kind)).borderBottom)`,
      )) as string[]
      expect(new Set(styles).size).toBe(marked.length)
      expect(errors).toEqual([])
      expect(requests).toEqual([])
    })

    it('folds what was removed where it stood', async () => {
      const { page } = await pages.show(html)
      const order = (await page.evaluate(
        "[...document.querySelector('.text').children].map((e) => e.tagName === 'P' ? 'text' : e.querySelector('summary').textContent)",
      )) as string[]
      expect(order).toEqual(['removed: title', 'text', 'removed: related link', 'text', 'text', 'removed: tags'])
      expect(await page.getByText('Tag: longsor, Pekalongan').isVisible()).toBe(false)
      await page.getByText('removed: tags').click()
      expect(await page.getByText('Tag: longsor, Pekalongan').isVisible()).toBe(true)
    })

    it('lights a fact under the pointer, its sentence and its links, and says why it was found', async () => {
      const { page } = await pages.show(html)
      await point(page, 'c1', 'hover')
      expect(await page.evaluate(litIn('.mark.lit'))).toBe('c1')
      expect(await page.evaluate(litIn('.mark.linked'))).toBe('c3,c6,d1,l1,o1')
      expect(await page.locator('.sentence.lit').textContent()).toContain('Sedikitnya 17 orang tewas')
      expect(await page.locator('.mark[data-fact=o1]').first().getAttribute('data-link')).toBe('who said so')
      const panel = page.locator('.panel')
      expect(await panel.textContent()).toMatch(/≥ 17 dead.*part of.*c3 40 victim.*where.*l1 Kasimpar.*replaces.*c6 12 dead/)
      expect(await panel.textContent()).toContain('Found by rule count-people-status, stated: the text says it.')
      await page.locator('h1').hover()
      expect(await page.locator('.lit').count()).toBe(0)
    })

    it('goes from fact to fact by keyboard and judges', async () => {
      const { page } = await pages.show(html)
      await page.locator('.stop[tabindex="0"]').focus()
      expect(await page.evaluate(litIn('.mark.lit'))).toBe('l1')
      for (const fact of ['l2', 'd1', 'c1']) {
        await page.keyboard.press('ArrowRight')
        expect(await page.evaluate(litIn('.mark.lit'))).toBe(fact)
      }
      await page.keyboard.press('w')
      expect(await page.locator('.mark.wrong').textContent()).toBe('17 orang tewas')
      await page.keyboard.press('ArrowRight')
      expect(await page.evaluate(litIn('.mark.lit'))).toBe('c2')
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('✓ Right')
      await page.keyboard.press('Enter')
      expect(await page.locator('.mark.right').textContent()).toBe('9 warga hilang')
      await page.keyboard.press('u')
      expect(await page.locator('.mark.right').count()).toBe(0)
      await page.keyboard.press('Escape')
      expect(await page.locator('.lit').count()).toBe(0)
    })

    it('takes the outer of two marks over the same words with a second click', async () => {
      const { page } = await pages.show(html)
      await point(page, 'l2', 'click')
      expect(await page.evaluate(litIn('.mark.lit'))).toBe('l2')
      await point(page, 'l2', 'click')
      await page.locator('h1').hover()
      expect(await page.evaluate(litIn('.mark.lit'))).toBe('l1')
    })

    it('lists the facts of each kind with their values, lit as the text is', async () => {
      const { page } = await pages.show(html)
      expect(await page.locator('.facts tbody tr').count()).toBe(13)
      const row = page.locator('.facts tr', { has: page.locator('[data-fact=c5]') })
      expect(await row.textContent()).toMatch(/Puluhan warga mengungsi.*20.*99.*about.*warga.*displaced/)
      await page.locator('.id[data-fact=c5]').focus()
      expect(await page.evaluate(litIn('.text .mark.lit'))).toBe('c5')
      expect(await page.locator('.facts tr.linked').textContent()).toContain('Kota Pekalongan')
    })

    it('shows where and when', async () => {
      const { page } = await pages.show(html)
      expect(await page.locator('.map circle').count()).toBe(3)
      expect(await page.locator('.timeline .day').allTextContents()).toEqual(['2025-01-20', '2025-01-21 published'])
      expect(await page.locator('.scenes li').count()).toBeGreaterThan(0)
      expect(await page.locator('.scenes .scene').first().textContent()).toContain('Kasimpar')
      await page.locator('.map circle[data-key=l3]').click()
      expect(await page.evaluate(litIn('.text .mark.lit'))).toBe('l3')
    })

    it('gives the tables the whole width, and the details a place that moves nothing', async () => {
      const { page } = await pages.show(html)
      const edges = await page.evaluate(
        "['.tables', '.panel', 'article'].map((one) => document.querySelector(one).getBoundingClientRect().right)",
      )
      const [tables, panel, article] = edges as number[]
      expect(tables).toBe(panel)
      expect(tables).toBeGreaterThan(article + 200)
      const place = "document.querySelector('.tables').getBoundingClientRect().top + scrollY"
      const before = await page.evaluate(place)
      await point(page, 'c1', 'click')
      expect(await page.evaluate(place)).toBe(before)
    })

    it('hides the marks of a kind', async () => {
      const { page } = await pages.show(html)
      await page.getByRole('checkbox', { name: 'Counts' }).uncheck()
      expect(await page.evaluate("getComputedStyle(document.querySelector('.text .mark.counts')).borderBottomStyle")).toBe('none')
    })

    it('fits a phone, with the details over the lower edge', async () => {
      const { page } = await pages.show(html, { viewport: { width: 360, height: 740 } }, '#1/c1')
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
      expect(await page.evaluate("getComputedStyle(document.querySelector('.panel')).position")).toBe('fixed')
      await page.locator('.panel .close').click()
      await page.evaluate("document.querySelector('.mark[data-fact=c6]').scrollIntoView({ block: 'end' })")
      await page.locator('.mark[data-fact=c6]').click()
      const isAbove =
        "document.querySelector('.mark[data-fact=c6]').getBoundingClientRect().bottom <= document.querySelector('.panel').getBoundingClientRect().top"
      await expect.poll(() => page.evaluate(isAbove), { timeout: 10_000 }).toBe(true)
    })

    it('prints the text and the tables, not the buttons', async () => {
      const { page } = await pages.show(html)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.facts table').first().isVisible()).toBe(true)
      expect(await page.locator('.panel, .save, .adding').filter({ visible: true }).count()).toBe(0)
    })

    it.each(['light', 'dark'] as const)('is accessible in the %s', async (colorScheme) => {
      const { page } = await pages.show(html, { colorScheme }, '#1/c1')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await point(page, 'o1', 'click')
      await page.locator('.panel').getByText('Edit').click()
      expect(await violations(page)).toEqual([])
    })
  })

  describe('correcting', () => {
    const html = pageOf([longsor])

    it('saves what was judged right, wrong, edited and added', async () => {
      const { page, errors, requests } = await pages.show(html)
      const panel = page.locator('.panel')
      await point(page, 'c1', 'click')
      await panel.getByText('✓ Right').click()
      await point(page, 'd2', 'click')
      await panel.getByText('✗ Wrong').click()

      await point(page, 'c5', 'click')
      await panel.getByText('✎ Edit').click()
      await panel.getByLabel('value').fill('45')
      await panel.getByLabel('modifier').selectOption('exact')
      await panel.getByLabel('when').selectOption('d1')
      await panel.getByText('Keep').click()
      expect(await panel.textContent()).toContain('45 displaced')

      await page.evaluate(SELECT('menimpa'))
      await page.locator('.floating').getByText('+ Count').click()
      await panel.getByLabel('value').fill('1')
      await panel.getByLabel('status').selectOption('affected')
      await panel.getByText('Add', { exact: true }).click()
      expect(await page.locator('.mark.added').textContent()).toBe('menimpa')
      await page.getByLabel('All facts of this article judged').check()

      const download = page.waitForEvent('download')
      await page.getByText('Save decisions').click()
      const saved = await download
      expect(saved.suggestedFilename()).toBe('decisions.json')
      const file = decisionsSchema.parse(JSON.parse(readFileSync(await saved.path(), 'utf8')))
      const [article] = file.articles
      expect(file.articles).toHaveLength(1)
      expect(article).toMatchObject({ id: longsor.id, sha256: longsor.source.sha256, text: longsor.article.text, reviewed: true })
      expect(
        article!.decisions.map(({ verdict, fact, corrected }) => [verdict, fact?.id ?? null, corrected?.id ?? null]),
      ).toEqual([
        ['right', 'c1', null],
        ['wrong', 'd2', null],
        ['edited', 'c5', 'c5'],
        ['added', null, 'c7'],
      ])
      const [right, , edited, added] = article!.decisions
      expect(right!.fact).toEqual(longsor.counts[0])
      expect(edited!.fact).toEqual(longsor.counts[4])
      expect(edited!.corrected).toEqual({ ...longsor.counts[4], value: 45, min: 45, max: 45, modifier: 'exact', date: 'd1' })
      const at = longsor.article.text.indexOf('menimpa')
      expect(added!.corrected).toMatchObject({
        text: 'menimpa',
        span: [at, at + 7],
        value: 1,
        min: 1,
        max: 1,
        status: 'affected',
      })
      expect(errors).toEqual([])
      expect(requests.filter((address) => !address.startsWith('blob:'))).toEqual([])
    })

    it('brings the focus back to where a form was opened', async () => {
      const { page } = await pages.show(html)
      const focused = () =>
        page.evaluate("document.activeElement.dataset.fact ?? document.activeElement.querySelector('.mark')?.dataset.fact")
      await point(page, 'c2', 'click')
      await page.keyboard.press('e')
      expect(await page.locator('.panel form').count()).toBe(1)
      await page.keyboard.press('Escape')
      expect([await page.locator('.panel form').count(), await focused()]).toEqual([0, 'c2'])
      expect(await page.evaluate(litIn('.mark.lit'))).toBe('c2')
      await page.keyboard.press('ArrowRight')
      expect(await page.evaluate(litIn('.mark.lit'))).toBe('o1')
      await page.locator('.id[data-fact=c4]').focus()
      await page.keyboard.press('e')
      await page.locator('.panel').getByText('Keep').click()
      expect(await focused()).toBe('c4')
      await page.locator('.judge').getByText('Edit').click()
      await page.keyboard.press('Escape')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('✎ Edit')
      await page.locator('.adding > button', { hasText: '+ Count' }).focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('+ Count')
    })

    it('proposes for a new count what its words say, and no status', async () => {
      const { page } = await pages.show(html)
      const panel = page.locator('.panel')
      const proposed = () =>
        Promise.all(
          ['value', 'min', 'unit', 'modifier', 'status'].map((name) => panel.getByLabel(name, { exact: true }).inputValue()),
        )
      await page.evaluate(SELECT('12 orang'))
      await page.locator('.floating').getByText('+ Count').click()
      expect(await proposed()).toEqual(['12', '12', 'orang', 'exact', ''])
      await panel.getByText('Add', { exact: true }).click()
      expect(await panel.locator('form').count()).toBe(1)
      await panel.getByLabel('unit').fill('jiwa')
      await panel.getByLabel('words in the article').fill('Puluhan warga')
      await panel.getByLabel('status').selectOption('missing')
      expect(await proposed()).toEqual(['', '20', 'jiwa', 'about', 'missing'])
      await panel.getByText('Add', { exact: true }).click()
      expect(await page.locator('.mark.added').textContent()).toBe('Puluhan warga')
      expect(await panel.textContent()).toContain('20 to 99 missing (jiwa)')
    })

    it('counts in code points behind an emoji, and finds typed words', async () => {
      const { page } = await pages.show(html)
      await page.locator('.adding > button', { hasText: '+ Place' }).click()
      const panel = page.locator('.panel')
      await panel.getByLabel('type').selectOption('other')
      await panel.getByLabel('words in the article').fill('tidak ada di sini')
      await panel.getByText('Add', { exact: true }).click()
      expect(await panel.getByRole('alert').textContent()).toContain('do not stand in the article')
      await panel.getByLabel('words in the article').fill('sehari')
      await panel.getByText('Add', { exact: true }).click()
      const decisions = await saved(page)
      const { text, span } = decisions.articles[0].decisions[0].corrected!
      expect(
        Array.from(longsor.article.text)
          .slice(...span)
          .join(''),
      ).toBe(text)
      expect(text).toBe('sehari')
    })

    it('keeps decisions in the browser and takes a saved file back', async () => {
      const { page } = await pages.show(html)
      await point(page, 'c2', 'click')
      await page.keyboard.press('w')
      await page.reload()
      expect(await page.locator('.mark.wrong').textContent()).toBe('9 warga hilang')
      const file = await saved(page)
      const other = await pages.show(html)
      await other.page.locator('input[type=file]').setInputFiles({
        name: 'decisions.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(file)),
      })
      await other.page.locator('.mark.wrong').waitFor()
      expect(await saved(other.page)).toEqual(file)
    })
  })

  it('leaves a hostile article inert', async () => {
    const { page, errors, requests } = await pages.show(pageOf([hostile]))
    expect(await page.evaluate(textOf)).toBe(hostile.article.text.replace(/[\u202a-\u202e]/g, '\ufffd'))
    await point(page, 'c1', 'click')
    expect(await page.title()).not.toBe('taken')
    expect(await page.evaluate("document.querySelectorAll('main img, main script, main b, [onerror], [onload]').length")).toBe(0)
    expect(await page.evaluate("document.querySelectorAll('script').length")).toBe(2)
    // Even what were to get in would not load or run.
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/x.png' }))",
    )
    await expect(page.evaluate("document.body.innerHTML = '<b>taken</b>'")).rejects.toThrow('TrustedHTML')
    await page.waitForTimeout(200)
    expect(requests).toEqual([])
    expect(errors.filter((error) => !/Content Security Policy|TrustedHTML/.test(error))).toEqual([])
  })

  it('stands records of elsewhere: an empty text, places beyond the text, ids of any form', async () => {
    const [count] = longsor.counts
    const strange = {
      ...longsor,
      article: { ...longsor.article, text: 'Dua orang tewas.' },
      dates: [],
      counts: [
        {
          ...count!,
          id: '"]\\',
          text: 'Dua orang',
          span: [0, 9] as [number, number],
          mentions: [{ text: 'x', span: [9000, 9001] as [number, number] }],
        },
      ],
    }
    const { page, errors } = await pages.show(pageOf([strange]))
    expect(await page.locator('.text .mark').allTextContents()).toEqual(['Dua orang'])
    await page.locator('.id.counts').focus()
    await page.keyboard.press('w')
    expect(await page.locator('.facts tr.wrong').count()).toBe(1)
    const empty = { ...longsor, article: { ...longsor.article, text: '' }, ...perKind(() => []) }
    const blank = await pages.show(pageOf([empty]))
    expect(await blank.page.locator('h1').textContent()).toBe(longsor.article.title)
    expect([...errors, ...blank.errors]).toEqual([])
  })
})

/** Selects words of the text as a person does. */
const SELECT = (words: string) => `{
  const walker = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT)
  for (let node; (node = walker.nextNode()); ) {
    const at = node.data.indexOf(${JSON.stringify(words)})
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + ${words.length})
    getSelection().removeAllRanges()
    getSelection().addRange(range)
    break
  }
}`

async function saved(page: Page) {
  const download = page.waitForEvent('download')
  await page.getByText('Save decisions').click()
  return decisionsSchema.parse(JSON.parse(readFileSync(await (await download).path(), 'utf8')))
}
