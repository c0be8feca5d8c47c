import type { ExitCode } from './exit.ts'
import { loadPrecompiled } from './precompiled.ts'
import { VERSION } from './version.ts'

/** What the bundle of the command exports. */
interface CommandBundle {
  runCommand(args: readonly string[]): Promise<ExitCode>
}

/** Runs the command with Node's `argv` and returns its exit code. What asking for the version does not need is loaded later. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const args = argv.slice(2)
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${VERSION}\n`)
    return 0
  }
  const { exports } = loadPrecompiled<CommandBundle>(new URL('command.cjs', import.meta.url))
  return exports.runCommand(args)
}

/** For the build, which writes the code that the bundle came to. */
export { loadPrecompiled }
