import { existsSync } from 'node:fs'
import { UsageError } from './exit.ts'
import { near } from './near.ts'
import { SUBCOMMANDS } from './subcommands.ts'

/** The names of the commands, in the order of the help. */
export const COMMAND_NAMES = SUBCOMMANDS.map(({ name }) => name)

/** Throws a usage error where the first path is no file, but a slip of the pen away from a command. */
export function checkMistyped([first]: readonly string[]): void {
  if (first === undefined || !/^[a-z]+$/i.test(first)) return
  const command = near(first, COMMAND_NAMES)
  if (command !== null && !existsSync(first))
    throw new UsageError(`Expected a file, a folder or a command, got \`${first}\` (did you mean ${command}?)`)
}
