import { EXIT } from './exit.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Lets the first signal end the run in order, and the second at once; `came` says whether one did. */
export function onInterrupt(stop: AbortController): { came(): boolean; unlisten(): void } {
  let came = false
  const interrupt = () => {
    if (came) process.exit(EXIT.interrupted)
    came = true
    stop.abort()
  }
  for (const signal of SIGNALS) process.on(signal, interrupt)
  return {
    came: () => came,
    unlisten() {
      for (const signal of SIGNALS) process.off(signal, interrupt)
    },
  }
}
