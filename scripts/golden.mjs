// Writes the golden records of the fixtures anew: what the built command prints for each.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const cwd = fileURLToPath(new URL('..', import.meta.url))
mkdirSync(new URL('../test/golden', import.meta.url), { recursive: true })
for (const name of readdirSync(new URL('../fixtures', import.meta.url)).filter((file) => file.endsWith('.txt'))) {
  const golden = `test/golden/${name.replace('.txt', '.json')}`
  execFileSync(process.execPath, ['bin/extract.js', `fixtures/${name}`, '-o', golden], { cwd, stdio: 'inherit' })
}
