import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptySummary } from '../src/batch/summary.ts'
import type { Options } from '../src/cli/program.ts'
import { progressOf } from '../src/cli/progress.ts'

/** A terminal that keeps what is drawn on it. */
function terminal() {
  let drawn = ''
  const stream = new Writable({
    write(chunk, _, done) {
      drawn += chunk
      done()
    },
  })
  return { stream: Object.assign(stream, { isTTY: true, columns: 120 }), drawn: () => drawn }
}

const OPTIONS = { quiet: false } as Options
const none = async function* () {}

describe('the progress of a run on a terminal', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fakta-progress-'))
    file = join(folder, 'in.jsonl')
    writeFileSync(file, 'x'.repeat(1000))
    vi.useFakeTimers({ toFake: ['Date'] })
  })
  afterEach(() => {
    vi.useRealTimers()
    rmSync(folder, { recursive: true })
  })
  const run = (many: boolean, paths = [file], inputs: () => AsyncIterable<unknown> = none) => {
    const { stream, drawn } = terminal()
    const progress = progressOf(OPTIONS, () => many, paths, inputs, stream)
    const later = (milliseconds: number, done: { bytes?: number; inputs?: number; articles: number; failures?: number }) => {
      vi.advanceTimersByTime(milliseconds)
      progress.update({ ...emptySummary(), ...done })
    }
    return { progress, drawn, later }
  }

  it('is a bar by the bytes of a file of rows: how far, how many, how fast, how long still, what failed', async () => {
    const { progress, drawn, later } = run(true)
    later(400, { bytes: 100, articles: 100 })
    expect(drawn()).toBe('')
    await vi.waitFor(() => {
      later(600, { bytes: 250, articles: 2500, failures: 3 })
      expect(drawn()).toMatch(/={10}-{30} 25% \| 2,500 articles \| [\d,]+\/s \| 3 failed \| \d+ (?:s|min) left/)
    })
    // It begins without a bar, which would be full before anyone knows how much there is.
    expect(drawn()).not.toMatch(/={11}/)
    progress.stop()
  })

  it('counts the inputs of a folder', async () => {
    const inputs = async function* () {
      for (let i = 0; i < 40; i++) yield i
    }
    const { progress, drawn, later } = run(true, [folder], inputs)
    await vi.waitFor(() => {
      later(600, { inputs: 10, articles: 10 })
      expect(drawn()).toContain(' 25% | 10 articles')
    })
    progress.stop()
  })

  it('makes way for a line that is told, and leaves nothing behind', async () => {
    const { progress, drawn, later } = run(true)
    await vi.waitFor(() => {
      later(600, { bytes: 10, articles: 1 })
      expect(drawn()).toContain('1 article |')
    })
    progress.around(() => expect(drawn().endsWith('\r\u001b[K')).toBe(true))
    progress.stop()
    // Cleared to the line's end, the cursor shown again.
    expect(drawn().slice(drawn().lastIndexOf('article'))).toContain('\u001b[0K')
    expect(drawn()).toContain('\u001b[?25h')
  })

  it('only counts where nobody knows how much there is', async () => {
    const { progress, drawn, later } = run(true, ['-'])
    await vi.waitFor(() => {
      later(600, { inputs: 0, articles: 1200 })
      expect(drawn()).toContain('1,200 articles | ')
    })
    expect(drawn()).not.toMatch(/[=%]/)
    progress.stop()
  })

  it('is nothing on a terminal that is dumb', async () => {
    vi.stubEnv('TERM', 'dumb')
    const { progress, drawn, later } = run(true)
    for (let i = 0; i < 5; i++) later(1000, { bytes: 10, articles: 10 })
    await new Promise((resolve) => setTimeout(resolve, 50))
    progress.around(() => undefined)
    progress.stop()
    vi.unstubAllEnvs()
    expect(drawn()).toBe('')
  })

  it('is nothing for one article, however long it takes, nor with -q', async () => {
    const { progress, drawn, later } = run(false)
    for (let i = 0; i < 5; i++) later(1000, { bytes: 10, articles: 1 })
    const { stream, drawn: quiet } = terminal()
    progressOf({ ...OPTIONS, quiet: true }, () => true, [file], none, stream).update({ ...emptySummary(), articles: 9 })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(drawn() + quiet()).toBe('')
    progress.stop()
  })
})
