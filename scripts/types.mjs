// Leaves of the declarations in dist/types those that the library's own lead to: what runs inside is nobody's business.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const FOLDER = 'dist/types'

const reached = new Set()
const queue = [join(FOLDER, 'index.d.ts')]
for (const file of queue) {
  if (reached.has(file)) continue
  reached.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()'(\.[^']+)\.ts'/g))
    queue.push(join(dirname(file), `${path}.d.ts`))
}

for (const { name, parentPath } of readdirSync(FOLDER, { recursive: true, withFileTypes: true })) {
  const file = join(parentPath, name)
  if (name.endsWith('.d.ts') && !reached.has(file)) rmSync(file)
}
