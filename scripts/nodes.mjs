// Runs dist/ alone, without packages, under other versions of Node: node scripts/nodes.mjs NODE… (paths of their binaries)
// Each must write the same bytes as this one, and nothing on standard error; exit code 1 if one does not.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const others = process.argv.slice(2)
if (others.length === 0) {
  console.error('Expected binaries of Node: node scripts/nodes.mjs NODE…')
  process.exit(2)
}

const scratch = mkdtempSync(join(tmpdir(), 'fakta-nodes-'))
try {
  cpSync(join(ROOT, 'dist'), join(scratch, 'dist'), { recursive: true })
  cpSync(join(ROOT, 'fixtures'), join(scratch, 'fixtures'), { recursive: true })
  const rows = [
    { text: 'Zwei Menschen kamen bei einem Unfall in der Nähe von Berlin ums Leben, teilte die Polizei mit.' },
    { text: 'Dua orang tewas kemarin.', published: 'Tuesday, August 2, 2022 at 2pm', ballast: '-'.repeat(4 * 2 ** 20) },
    { text: 'Tiga orang tewas kemarin.', published: '2022-08-02' },
  ]
  writeFileSync(join(scratch, 'rows.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const runs = [
    ['-q', 'fixtures', 'rows.jsonl'],
    ['-q', '-j', '2', '-t', 'csv', 'fixtures', 'rows.jsonl'],
    ['explain', 'fixtures/longsor.txt'],
    ['--schema'],
  ]
  const outputs = [process.execPath, ...others].map((node) => {
    // The second time what the first left behind is in use.
    const results = [...runs, ...runs].map((args) =>
      spawnSync(node, ['dist/extract.js', ...args], { cwd: scratch, maxBuffer: 2 ** 28 }),
    )
    const out = createHash('sha256')
      .update(Buffer.concat(results.map(({ stdout }) => stdout)))
      .digest('hex')
    const wrong = results.filter(({ status, stderr }) => status !== 0 || stderr.length > 0)
    for (const { status, signal, stderr } of wrong) console.error(`${node}: ${signal ?? status} ${stderr}`)
    console.log(`${out.slice(0, 16)} ${node}`)
    return wrong.length > 0 ? null : out
  })
  process.exitCode = new Set(outputs).size === 1 && outputs[0] !== null ? 0 : 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
