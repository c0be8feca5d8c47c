// What npm runs when it installs the package from a clone: builds it. `npm install -g .` brings none of what building needs, so that is fetched first.
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const cwd = fileURLToPath(new URL('..', import.meta.url))

/** Whether the packages that the build is made with are there. */
function isReady() {
  try {
    for (const name of ['esbuild', 'typescript/package.json']) createRequire(import.meta.url).resolve(name)
    return true
  } catch {
    return false
  }
}

function npm(args) {
  // What the outer npm was told (--global, --prefix, --omit) is not meant for this one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))
  execFileSync('npm', args, { cwd, env, stdio: 'inherit', shell: process.platform === 'win32' })
}

if (!isReady()) npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'])
npm(['run', 'build'])
