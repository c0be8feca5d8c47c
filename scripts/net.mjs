// Compares what two builds say, record by record: node scripts/net.mjs OTHER-CHECKOUT [PATH…]
// Without paths: the fixtures and 3,000 bench texts. Prints the ids whose records differ; exit code 1 if any does.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const HERE = fileURLToPath(new URL('..', import.meta.url))
const BENCH_TEXTS = 3000

const [other, ...paths] = process.argv.slice(2)
if (other === undefined) {
  console.error('Expected a checkout with another build: node scripts/net.mjs OTHER-CHECKOUT [PATH…]')
  process.exit(2)
}

/** Ends when a script has; its failure is ours. */
function node(args) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`Expected ${args.join(' ')} to succeed, got ${code}`))))
  })
}

/** A hash a line that a build's command writes for a path: [id, SHA-256 of the line], in order. */
async function hashes(checkout, path) {
  const command = join(checkout, 'bin/extract.js')
  const child = spawn(process.execPath, [command, '--quiet', '--jobs', '1', '--to', 'jsonl', path], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const lines = []
  for await (const line of createInterface({ input: child.stdout }))
    lines.push([JSON.parse(line).id, createHash('sha256').update(line).digest('hex')])
  return lines
}

const scratch = mkdtempSync(join(tmpdir(), 'fakta-net-'))
try {
  const bench = join(scratch, 'bench.jsonl')
  if (paths.length === 0) await node([join(HERE, 'bench/generate.mjs'), String(BENCH_TEXTS), bench])
  let differ = 0
  for (const path of paths.length > 0 ? paths : [join(HERE, 'fixtures'), bench]) {
    const [now, then] = await Promise.all([hashes(HERE, path), hashes(resolve(other), path)])
    const hashOf = new Map(then)
    const moved = now.filter(([id, hash]) => hashOf.get(id) !== hash).map(([id]) => id)
    const kept = new Set(now.map(([id]) => id))
    const gone = then.filter(([id]) => !kept.has(id)).map(([id]) => id)
    for (const id of [...moved, ...gone]) console.log(id)
    console.error(`${path}: ${now.length} records, ${moved.length} differ, ${gone.length} are gone`)
    differ += moved.length + gone.length
  }
  process.exitCode = differ > 0 ? 1 : 0
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
