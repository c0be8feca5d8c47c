import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Failure } from '../src/model/article.ts'
import type { ArticleRecord } from '../src/model/record.ts'
import { call, linesOf, temporaryFolder } from './command.ts'

/** A folder for the files of a test, taken away at its end. */
export const folder = temporaryFolder()
let made = 0

export function tree(files: { [path: string]: string | Uint8Array }): string {
  const root = join(folder, `tree-${made++}`)
  mkdirSync(root)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** Runs the command quietly: its exit code, what it said (failures as JSON Lines, where they are not asked for elsewhere), and its records. */
export function run(args: readonly string[], input: string | Uint8Array = '', cwd?: string) {
  const errors = join(folder, `errors-${made++}.jsonl`)
  const given = args.includes('--errors') ? args : ['--errors', errors, ...args]
  const { code, out, err } = call(['-q', ...given], { input, ...(cwd !== undefined && { cwd }) })
  const records = linesOf<ArticleRecord>(out)
  const failures = given === args ? '' : readFileSync(errors, 'utf8')
  return { code, err: err + failures, out, records, ids: records.map(({ id }) => id) }
}

/** The failures of an error file, each as "ID CODE". */
export const failuresIn = (lines: string) => linesOf<Failure>(lines).map(({ id, code }) => `${id} ${code}`)
