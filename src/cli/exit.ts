/** The exit codes of the command, all of them. */
export const EXIT = {
  /** Everything was done; a broken pipe (`| head`) counts as done. */
  done: 0,
  /** Some input failed or the output could not be written; everything else was done. */
  failed: 1,
  /** The command was called wrongly; nothing was done. */
  usage: 2,
  /** Stopped by the terminal that went away (SIGHUP), by Ctrl-C (SIGINT) or by SIGTERM: 128 and the signal's number; what was under way is written. */
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const

/** One of the exit codes of the command. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** A wrong call of the command, in words for the one who called: ends with exit code 2 before any work is done. */
export class UsageError extends Error {
  override name = 'UsageError'
}
