import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BROWSER, type Pages, pageOf, point, startPages, violations } from './browser.ts'
import { longsor, manyRecords } from './review-records.ts'

describe.skipIf(BROWSER === null)('the page of many articles', () => {
  let pages: Pages
  beforeAll(async () => {
    pages = await startPages()
  })
  afterAll(() => pages.close())

  const html = pageOf([longsor, ...manyRecords(300)])
  const firstRows = async (page: Page) => page.locator('.list tbody th').allTextContents()

  it('lists, sorts, searches, and opens an article and the next', async () => {
    const { page, errors } = await pages.show(html)
    expect(await page.locator('.summary').textContent()).toContain('301 articles')
    expect(await page.locator('.list tbody tr').count()).toBe(50)
    await page.locator('.list').getByRole('button', { name: 'dead' }).click()
    await expect.poll(async () => (await firstRows(page))[0]).toBe(longsor.article.title)
    expect(await page.locator('.list th', { hasText: 'dead' }).getAttribute('aria-sort')).toBe('descending')
    await page.getByText('Next →').click()
    expect(await page.locator('.pager span').textContent()).toBe('51 to 100 of 301')
    await page.getByLabel('Search').fill('nomor 123')
    await expect.poll(() => firstRows(page)).toEqual(['Kecelakaan di Palu, nomor 123'])
    await page.locator('.list tbody a').click()
    await page.locator('article h1', { hasText: 'nomor 123' }).waitFor()
    await page.getByText('All articles').click()
    await expect.poll(() => firstRows(page)).toEqual(['Kecelakaan di Palu, nomor 123'])
    expect(errors).toEqual([])
  })

  it('filters by kind and value, by a bubble, a bar and a name', async () => {
    const { page } = await pages.show(html)
    await page.getByLabel('Filter by').selectOption('Outlet')
    await page.getByLabel('Value').fill('kabar kota')
    await page.getByLabel('Value').press('Enter')
    expect(await page.locator('.summary').textContent()).toContain('100 of 301 articles')
    await page.locator('.map circle[data-key="ID 72.71"]').click()
    expect(await page.locator('.chips').textContent()).toBe('Outlet: Kabar Kota ×Place: Palu ×')
    expect(await page.locator('.map circle').count()).toBe(1)
    await page.getByRole('region', { name: 'Most named officials' }).getByRole('button').first().click()
    await page.locator('.bar-row rect').first().click()
    expect(await page.locator('.chips button').count()).toBe(4)
    while ((await page.locator('.chips button').count()) > 0) await page.locator('.chips button').first().click()
    expect(await page.locator('.summary').textContent()).toContain('301 articles')
  })

  it('adds up without copies, outdated figures and parts', async () => {
    const { page } = await pages.show(pageOf([longsor, { ...longsor, id: 'kopi.txt', duplicateOf: longsor.id }]))
    expect(await page.locator('.summary').textContent()).toMatch(
      /2 articles *17\+ dead *13 injured *9 missing *20\+ displaced *added up over articles, which may tell of the same event; 1 copy left out/,
    )
    await page.locator('.list tbody a').first().click()
    await point(page, 'c1', 'click')
    await page.keyboard.press('w')
    await page.getByText('All articles').click()
    expect(await page.locator('.summary').textContent()).not.toContain('dead')
    expect(await page.locator('.list tbody td[data-name=judged]').allTextContents()).toEqual(['1', '–'])
    await page.getByLabel('Filter by').selectOption('Judged')
    await page.getByLabel('Value').fill('not yet')
    await page.getByLabel('Value').press('Enter')
    expect(await page.locator('.list tbody td[data-name=judged]').allTextContents()).toEqual(['–'])
  })

  it('adds up the figures of the articles’ own time, the same above and in the chart, and tells what one article makes of them', async () => {
    const old = {
      ...longsor,
      id: 'tsunami.txt',
      article: { ...longsor.article, title: null },
      dates: longsor.dates.map((date) => ({ ...date, from: '2004-12-26', to: '2004-12-26' })),
      counts: [{ ...longsor.counts[0], value: 230_000, modifier: 'exact' as const, of: null }],
    }
    const { page } = await pages.show(pageOf([old, longsor, ...manyRecords(40)]))
    const chart = async () => {
      const totals = await page.locator('.bar-row .total').allTextContents()
      const names = await page.locator('.bar-row .name').allTextContents()
      return totals.map((total, i) => `${total} ${names[i]}`).sort()
    }
    const head = async () => {
      const sums = await page.locator('.summary > span:not(.note)').evaluateAll((all) =>
        all.slice(1).map((one) =>
          [...one.childNodes]
            .slice(0, 2)
            .map(({ textContent }) => textContent)
            .join(''),
        ),
      )
      return sums.sort()
    }
    expect(await page.locator('.times').textContent()).toContain(
      'of other times than the articles’ own: 1 figure, 230\u202f000 dead.',
    )
    expect(await head()).toEqual(await chart())
    expect(await page.locator('.summary').textContent()).not.toContain('230')
    await page.getByLabel('add them up, too').check()
    expect(await page.locator('.summary').textContent()).toMatch(/230\u202f\d+\+ dead230\u202f000 in one article/)
    expect(await head()).toEqual(await chart())
    await page.getByText('in one article').click()
    expect(await page.locator('article h1').textContent()).toMatch(/^PEKALONGAN, Suara Utara .* …$/)
  })

  it('moves the map by pointer without picking, and zooms it about the pointer', async () => {
    const { page } = await pages.show(html)
    const view = async () => (await page.locator('.map svg').getAttribute('viewBox'))!.split(' ').map(Number)
    const before = await view()
    const circle = (await page.locator('.map circle').first().boundingBox())!
    const [x, y] = [circle.x + circle.width / 2, circle.y + circle.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 30, y)
    await page.mouse.move(x + 60, y)
    await page.mouse.up()
    expect(await page.locator('.chips button').count()).toBe(0)
    expect((await view())[0]).toBeLessThan(before[0])
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -40)
    await expect.poll(async () => (await view())[2]).toBeLessThan(before[2])
    await page.keyboard.up('Control')
    const near = (await page.locator('.map circle').first().boundingBox())!
    expect(Math.abs(near.x + near.width / 2 - x - 60)).toBeLessThan(2)
    await page.mouse.click(near.x + near.width / 2, near.y + near.height / 2)
    expect(await page.locator('.chips button').count()).toBe(1)
  })

  it('has a map for a phone: as wide as the screen, with small bubbles, moved by a finger', async () => {
    const { page } = await pages.show(html, { viewport: { width: 390, height: 844 }, hasTouch: true })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    const map = (await page.locator('.map').boundingBox())!
    expect(map.width).toBeGreaterThan(360)
    for (const circle of await page.locator('.map circle').all()) expect((await circle.boundingBox())!.width).toBeLessThan(50)
    const before = await page.locator('.map svg').getAttribute('viewBox')
    const session = await page.context().newCDPSession(page)
    await page.locator('.map').scrollIntoViewIfNeeded()
    const { x, y, width, height } = (await page.locator('.map').boundingBox())!
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: number[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map((across, id) => ({ x: x + width * across, y: y + height / 2, id })),
      })
    await touch('touchStart', 0.5)
    for (const across of [0.45, 0.4, 0.35, 0.3]) await touch('touchMove', across)
    await touch('touchEnd')
    const moved = await page.locator('.map svg').getAttribute('viewBox')
    expect(moved).not.toBe(before)
    await touch('touchStart', 0.4, 0.6)
    for (const apart of [0.15, 0.2, 0.25]) await touch('touchMove', 0.5 - apart, 0.5 + apart)
    await touch('touchEnd')
    const [, , wide] = moved!.split(' ').map(Number)
    expect(Number((await page.locator('.map svg').getAttribute('viewBox'))!.split(' ')[2])).toBeLessThan(wide * 0.8)
  })

  it('moves the map by keyboard and counts people on it', async () => {
    const { page } = await pages.show(html)
    const view = () => page.locator('.map svg').getAttribute('viewBox')
    const before = await view()
    await page.locator('.map').focus()
    await page.keyboard.press('+')
    const near = await view()
    await page.keyboard.press('ArrowLeft')
    expect(new Set([before, near, await view()]).size).toBe(3)
    await page.getByLabel('Bubbles count').selectOption('people injured')
    expect(await page.locator('.map circle title').first().textContent()).toMatch(/: [\d\u202f]+ injured$/)
  })

  it.each(['light', 'dark'] as const)('is accessible in the %s', async (colorScheme) => {
    const { page } = await pages.show(html, { colorScheme })
    expect(await violations(page)).toEqual([])
  })

  it('stays usable with 5,000 articles', async () => {
    const html = pageOf(manyRecords(5000))
    const begun = performance.now()
    const { page } = await pages.show(html)
    const shown = performance.now()
    await page.getByLabel('Search').fill('nomor 4999')
    await page.locator('.list tbody tr').nth(0).getByText('nomor 4999').waitFor()
    const searched = performance.now()
    await page.getByLabel('Search').fill('')
    await page.locator('.list').getByRole('button', { name: 'injured' }).click()
    expect(await page.locator('.list tbody td.number').nth(1).textContent()).toBe('40')
    const sorted = performance.now()
    const times = { shown: shown - begun, searched: searched - shown, sorted: sorted - searched }
    console.log(
      '5,000 articles, milliseconds:',
      Object.entries(times)
        .map(([what, time]) => `${what} ${Math.round(time)}`)
        .join(', '),
    )
  })
})
