// Packs the package, installs it into an empty project, and uses it as a user would: the command, the library and its types. Prints the licences of all
// that comes with it. `npm run release-check`; needs the registry, for what the package depends on.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ALLOWED } from './licences.mjs'

const MOST_BYTES = 8_000_000
const SHIPPED = /^(?:bin|dist|man)\/|^(?:CHANGELOG|README)\.md$|^LICENSE$|^package\.json$/

const project = mkdtempSync(join(tmpdir(), 'fakta-release-'))
const inProject = { cwd: project, encoding: 'utf8' }

/** Fails the check where something is not as it must be. */
function expect(what, holds) {
  if (!holds) throw new Error(`Expected ${what}`)
  console.log(`✓ ${what}`)
}

try {
  execFileSync('npm', ['run', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
  const [{ filename, size, files }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], { encoding: 'utf8' }),
  )
  const strange = files.map(({ path }) => path).filter((path) => !SHIPPED.test(path) || /\.(?:cache|part)$/.test(path))
  expect(`a package under ${MOST_BYTES / 1e6} MB (${(size / 1e6).toFixed(1)} MB, ${files.length} files)`, size < MOST_BYTES)
  expect(`nothing in it but what runs${strange.map((path) => ` ${path}`).join('')}`, strange.length === 0)

  writeFileSync(join(project, 'package.json'), '{ "name": "user", "version": "1.0.0", "type": "module" }\n')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', join(project, filename)], inProject)
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const command = (args, input) => execFileSync('npx', ['--no-install', ...args], { ...inProject, input })
  expect(`extract --version to be ${version}`, command(['extract', '--version']).trim() === version)
  const record = JSON.parse(command(['fakta', '-q', '-'], 'Dua warga tewas di Garut, Senin (13/3/2023).'))
  expect(
    'the command to find a count, a place and a date',
    record.counts[0].value === 2 && record.locations.length === 1 && record.dates.length === 1,
  )

  const use = `import { type ArticleRecord, extract, recordSchema } from 'fakta'
const record: ArticleRecord = extract('Dua warga tewas.', { only: ['counts'] })
const value: number | null = recordSchema.parse(record).counts[0]?.value ?? null
console.log(value)
`
  writeFileSync(join(project, 'use.ts'), use)
  const options = [
    '--strict',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--lib',
    'es2022',
    '--types',
    'node',
    '--outDir',
    'out',
  ]
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '@types/node@20'], inProject)
  execFileSync(resolve('node_modules/.bin/tsc'), [...options, 'use.ts'], {
    ...inProject,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  expect('a program in TypeScript to compile and run', execFileSync(process.execPath, ['out/use.js'], inProject).trim() === '2')

  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'))
  const licences = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev && !path.includes('@types/'))
    .map(([path, { version, license }]) => ({ name: path.replace(/^.*node_modules\//, ''), version, license }))
  for (const { name, version, license } of licences) console.log(`  ${name} ${version} ${license}`)
  const others = licences.filter(({ license }) => !ALLOWED.includes(license))
  expect(`licences that may be passed on${others.map(({ name }) => ` ${name}`).join('')}`, others.length === 0)
  const size0 = statSync(join(project, 'node_modules/fakta/dist/THIRD-PARTY.txt')).size
  expect('the notices of what it carries', size0 > 0)
} finally {
  rmSync(project, { recursive: true, force: true })
}
