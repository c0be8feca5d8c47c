/** The exit codes of the command, all of them. */
export const EXIT = {
  /** Everything was done; a broken pipe (`| head`) counts as done. */
  done: 0,
  /** Some input failed or the output could not be written; everything else was done. */
  failed: 1,
  /** The command was called wrongly; nothing was done. */
  usage: 2,
  /** Stopped by Ctrl-C or a signal; what was under way is written. */
  interrupted: 130,
} as const

/** One of the exit codes of the command. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** A wrong call of the command, in words for the one who called: ends with exit code 2 before any work is done. */
export class UsageError extends Error {
  override name = 'UsageError'
}
