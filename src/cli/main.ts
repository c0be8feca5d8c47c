import type { ExitCode } from './exit.ts'
import { loadPrecompiled } from './precompiled.ts'
import { VERSION } from './version.ts'

/** A hash of the bundle of the command, put in by the build. */
declare const FAKTA_BUNDLE: string

/** What the bundle of the command exports. */
interface CommandBundle {
  runCommand(args: readonly string[], keepCode: (worth: number) => void): Promise<ExitCode>
}

/** Runs the command with Node's `argv` and returns its exit code. What asking for the version does not need is loaded later. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const args = argv.slice(2)
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${VERSION}\n`)
    return 0
  }
  const { exports, keep } = loadPrecompiled<CommandBundle>(new URL('command.cjs', import.meta.url), FAKTA_BUNDLE)
  return exports.runCommand(args, keep)
}
