import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const VENV = join(ROOT, '.venv', 'bin')

/** Where a command lies that is asked for by name: among those of the project's Python, else on the path; null where there is none. */
function whereIs(name: string): string | null {
  const folders = [VENV, ...(process.env.PATH ?? '').split(delimiter)]
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null
}

/** Whether tests that need these commands are skipped: where one is not there (`npm run engines` installs them), but never in CI. */
export function lacks(...names: string[]): boolean {
  const missing = names.filter((name) => (name === 'python' ? !existsSync(join(VENV, name)) : whereIs(name) === null))
  if (missing.length > 0) console.warn(`Not here, so that its tests are skipped (npm run engines): ${missing.join(', ')}`)
  return missing.length > 0 && process.env.CI === undefined
}

/** The environment of a command that works beside ours: with the project's Python and our command on the path. */
export function engineEnv(...folders: string[]): NodeJS.ProcessEnv {
  return { ...process.env, PATH: [...folders, VENV, process.env.PATH].join(delimiter), SPARK_LOCAL_IP: '127.0.0.1' }
}
