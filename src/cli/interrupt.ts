import { EXIT } from './exit.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Lets the first signal end the run in order, and the second at once; returns what ends listening and says whether one came. */
export function onInterrupt(stop: AbortController): () => boolean {
  let came = false
  const interrupt = () => {
    if (came) process.exit(EXIT.interrupted)
    came = true
    stop.abort()
  }
  for (const signal of SIGNALS) process.on(signal, interrupt)
  return () => {
    for (const signal of SIGNALS) process.off(signal, interrupt)
    return came
  }
}
