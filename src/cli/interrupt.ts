import { EXIT, type ExitCode } from './exit.ts'

/** The signals that end a run, each with the exit code it ends with. */
const SIGNALS = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated, SIGHUP: EXIT.hungUp } as const

/** Lets the first signal end the run in order, and the second at once; `came` gives the exit code of the one that did, null for none. */
export function onInterrupt(stop: AbortController): { came(): ExitCode | null; unlisten(): void } {
  let came: ExitCode | null = null
  const interrupt = (signal: NodeJS.Signals) => {
    if (came !== null) process.exit(came)
    came = SIGNALS[signal as keyof typeof SIGNALS]
    stop.abort()
  }
  for (const signal of Object.keys(SIGNALS)) process.on(signal, interrupt)
  return {
    came: () => came,
    unlisten() {
      for (const signal of Object.keys(SIGNALS)) process.off(signal, interrupt)
    },
  }
}
