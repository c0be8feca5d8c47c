import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { rowsOf } from './articles.ts'
import { COMMAND } from './command.ts'

const start = () => spawn(process.execPath, [COMMAND, '-q', '-j', '2', '-'], { stdio: ['pipe', 'pipe', 'ignore'] })

describe('a stream', () => {
  it('gives each record as soon as its row is there, while the input stays open', async () => {
    const child = start()
    for (let i = 0; i < 3; i++) {
      child.stdin.write(rowsOf(i, i + 1))
      const [piece] = (await once(child.stdout, 'data')) as [Buffer]
      expect(JSON.parse(piece.toString())).toMatchObject({ id: `a-${i}` })
    }
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  it('takes no more than some megabytes ahead of a reader that has stopped', async () => {
    const child = start()
    const rows = rowsOf(0, 1000)
    const most = 16 * 2 ** 20
    let taken = 0
    for (let stalled = false; !stalled && taken < most; ) {
      const goesOn = child.stdin.write(rows) || once(child.stdin, 'drain').then(() => true)
      stalled = !(await Promise.race([goesOn, new Promise((resolve) => setTimeout(resolve, 3000, false))]))
      taken += rows.length
    }
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(taken).toBeLessThan(most)
  })
})
