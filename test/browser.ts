import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core'
import type { ArticleRecord } from '../src/model/record.ts'
import { writeHtml } from '../src/write/html/html.ts'

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser that drives the pages, null where the machine has none. */
export const BROWSER = PLACES.find((path) => path !== undefined && existsSync(path)) ?? null

/** The page of some records, as it is written. */
export function pageOf(records: Iterable<ArticleRecord>): string {
  const writer = writeHtml()
  let page = ''
  for (const record of records) page += writer.record(record)
  return page + writer.end()
}

/** A page on show, and what it tried to do. */
export interface Shown {
  readonly page: Page
  /** Errors of its code and of its policy. */
  readonly errors: string[]
  /** Addresses beside its own file that its policy let it ask for. */
  readonly requests: string[]
}

/** Opens pages in one browser, each in a context of its own. */
export interface Pages {
  show(html: string, options?: BrowserContextOptions, hash?: string): Promise<Shown>
  close(): Promise<void>
}

/** Starts the browser. */
export async function startPages(): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'fakta-pages-'))
  const browser: Browser = await chromium.launch({ executablePath: BROWSER!, args: ['--no-sandbox'] })
  let pages = 0
  return {
    async show(html, options = {}, hash = '') {
      const file = join(folder, `${++pages}.html`)
      writeFileSync(file, html)
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
      const page = await context.newPage()
      const errors: string[] = []
      const requests: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      page.on('dialog', (dialog) => {
        errors.push(`dialog: ${dialog.message()}`)
        dialog.dismiss()
      })
      const address = pathToFileURL(file).href
      const outside = (request: Request) => !request.url().startsWith(address)
      page.on('requestfinished', (request) => outside(request) && requests.push(request.url()))
      page.on('requestfailed', (request) => {
        if (outside(request) && request.failure()?.errorText !== 'csp') requests.push(request.url())
      })
      await page.goto(address + hash)
      await page.locator('main > *').waitFor()
      return { page, errors, requests }
    },
    async close() {
      await browser.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Violations of accessibility that axe finds, slight ones too: the rule and the elements. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
  )) as {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
  }[]
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`)
}

/** Moves the pointer over the first line of a mark, or clicks there. */
export async function point(page: Page, fact: string, how: 'hover' | 'click'): Promise<void> {
  const [x, y] = (await page.evaluate(`{
    const mark = document.querySelector('.mark[data-fact=${fact}]')
    mark.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = mark.getClientRects()[0]
    ;[left + width / 2, top + height / 2]
  }`)) as [number, number]
  if (how === 'click') await page.mouse.click(x, y)
  else await page.mouse.move(x, y)
}
