import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotate } from '../src/annotate/annotate.ts'
import { executorOf } from '../src/batch/executor.ts'
import type { WorkOptions } from '../src/batch/task.ts'
import { LARGEST_TEXT } from '../src/batch/task.ts'
import { ForWorker, work } from '../src/batch/work.ts'
import { findMentions } from '../src/extract/extract.ts'
import { processArticle } from '../src/pipeline.ts'
import { NOTHING_SAID } from '../src/read/source.ts'
import { TooSlow } from '../src/text/steps.ts'
import { COMMAND, call } from './command.ts'
import { articleOf } from './corpus.ts'
import { nameOf } from './outcomes.ts'
import { failuresIn, run, tree } from './runs.ts'
import { rowTask } from './tasks.ts'

const OPTIONS: WorkOptions = { ...NOTHING_SAID, clean: true, only: null, boilerplate: [], lexicon: null, hosts: null }
const SENTENCE = 'Banjir melanda Kabupaten Garut, Senin (1/8/2022). Dua warga tewas. '
const row = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`
/** A row with so many characters of text. */
const long = (id: string, units: number) => row(id, SENTENCE.repeat(Math.ceil(units / SENTENCE.length)).slice(0, units))

describe('a great article', () => {
  it('is left to a worker by the first thread, whatever stands before it', async () => {
    const task = rowTask(row('a', SENTENCE) + long('b', 70_000), 1)
    await expect(work(task, OPTIONS, true)).rejects.toThrow(ForWorker)
    expect((await work(task, OPTIONS)).outcomes.map(nameOf)).toEqual(['a', 'b'])
    expect((await work(rowTask(long('c', 60_000), 1), OPTIONS, true)).outcomes.map(nameOf)).toEqual(['c'])
  })

  it.each([1, 2, 3])('comes in its place, with %i jobs', async (jobs) => {
    const pool = { jobs, work: OPTIONS, module: new URL('../dist/worker.js', import.meta.url), heap: 512, timeout: null }
    const executor = executorOf(pool, () => undefined)
    try {
      const tasks = [row('a', 'x'), long('b', 70_000), row('c', 'x'), long('d', 70_000) + row('e', 'x'), row('f', 'x')]
      const results = await Promise.all(tasks.map((rows, i) => executor.run(rowTask(rows, i + 1))))
      expect(results.map(({ outcomes }) => outcomes.map(nameOf))).toEqual([['a'], ['b'], ['c'], ['d', 'e'], ['f']])
    } finally {
      await executor.close()
    }
  })

  it('gives the same record as anywhere', () => {
    const input = long('b', 100_000)
    const here = processArticle({ ...articleOf(JSON.parse(input).text, null) })
    const [there] = run(['--from', 'jsonl', '-'], input).records
    expect(there.counts).toEqual(here.counts)
    expect(there.locations).toEqual(here.locations)
  })

  it('that is too long fails alone and says what to do', () => {
    const { code, ids, err } = run(['--from', 'jsonl', '-'], row('a', 'x') + long('b', LARGEST_TEXT + 1) + row('c', 'x'))
    expect({ code, ids }).toEqual({ code: 1, ids: ['a', 'c'] })
    expect(failuresIn(err)).toEqual(['b too-large'])
    expect(err).toContain(
      'This has 2.1 million characters; no article has more than 2.1. Many articles in one file come as JSON Lines',
    )
    const file = join(tree({ 'a.txt': 'x'.repeat(31 * 2 ** 20) }), 'a.txt')
    const alone = call([file])
    expect([alone.code, alone.out]).toEqual([1, ''])
    expect(alone.err).toMatch(/too-large|This has 32\.5 million characters/)
  })

  it('hears signals while it is worked on: the second ends at once', async () => {
    // Some seconds of work, done twice side by side.
    const rows = row('b', '5 tewas 3 luka '.repeat(130_000))
    const started = () => {
      const child = spawn(process.execPath, [COMMAND, '-q', '-j', '1', '--from', 'jsonl', '-'])
      child.stdin.on('error', () => undefined)
      child.stdout.resume()
      child.stdin.write(row('a', SENTENCE))
      return child
    }
    const [whole, stopped] = [started(), started()]
    await Promise.all([once(whole.stdout, 'data'), once(stopped.stdout, 'data')])
    for (const child of [whole, stopped]) child.stdin.end(rows)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    stopped.kill('SIGINT')
    stopped.kill('SIGTERM')
    expect(await once(stopped, 'exit')).toEqual([130, null])
    expect(whole.exitCode).toBeNull()
    whole.kill('SIGKILL')
  })
})

describe('steps', () => {
  it('are as many whatever was read before, and grow with the text', () => {
    const stepsOf = (text: string) => {
      const doc = annotate(text)
      findMentions(doc)
      return doc.steps.taken
    }
    const first = stepsOf(SENTENCE)
    stepsOf('Bupati Garut Budi Santoso mengatakan, tiga orang hilang di Desa Suka, Kecamatan Maju.')
    expect(stepsOf(SENTENCE)).toBe(first)
    const ratio = stepsOf(SENTENCE.repeat(200)) / stepsOf(SENTENCE.repeat(100))
    expect(ratio).toBeGreaterThan(1.9)
    expect(ratio).toBeLessThan(2.1)
  })

  it('past their bound end the work on that article alone, as too-slow', async () => {
    expect(() => processArticle(articleOf(SENTENCE, null), { stepsAUnit: 0.1 })).toThrow(TooSlow)
    // What has few words asks little.
    const task = rowTask(row('a', '-'.repeat(2000)) + row('b', SENTENCE) + row('c', '-'.repeat(2000)), 1)
    const { outcomes } = await work(task, { ...OPTIONS, stepsAUnit: 0.1 })
    expect(outcomes.map(nameOf)).toEqual(['a', 'b too-slow', 'c'])
  })
})

describe('--timeout', () => {
  it('changes nothing where nothing takes so long', () => {
    const rows = row('a', SENTENCE) + long('b', 70_000) + row('c', SENTENCE)
    expect(run(['--timeout', '600', '--from', 'jsonl', '-'], rows).out).toBe(run(['--from', 'jsonl', '-'], rows).out)
  })

  it.each(['0', '-1', 'lama', '', '1e9'])('%j is wrong usage', (typed) => {
    const { code, err } = call(['--timeout', typed, '-'])
    expect(code).toBe(2)
    expect(err).toContain('Expected --timeout to be seconds')
  })
})
