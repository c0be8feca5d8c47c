import type { ExitCode } from './exit.ts'
import { VERSION } from './version.ts'

/** Runs the command with Node's `argv` and returns its exit code. What asking for the version does not need is loaded later. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const args = argv.slice(2)
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${VERSION}\n`)
    return 0
  }
  const { runCommand } = await import('./command.ts')
  return runCommand(args)
}
