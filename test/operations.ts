import { type Profiler, Session } from 'node:inspector'

const session = new Session()
session.connect()
session.post('Profiler.enable')
// From now on: the engine counts only in what it compiles later, and it compiles functions when they are first called.
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/**
 * How many blocks of our own code some work runs through: what it costs, counted and not timed, so the same on every machine. Work done inside the
 * engine's own functions (`slice`, `sort`, `includes`) is not seen, what they call back is.
 */
export function operations(work: () => void): number {
  blocksSinceLastAsked()
  work()
  return blocksSinceLastAsked()
}

function blocksSinceLastAsked(): number {
  let blocks = 0
  session.post('Profiler.takePreciseCoverage', (error: Error | null, { result }: Profiler.TakePreciseCoverageReturnType) => {
    if (error) throw error
    for (const { url, functions } of result)
      if (url.includes('/src/')) for (const { ranges } of functions) for (const { count } of ranges) blocks += count
  })
  return blocks
}

/**
 * How many characters some work has regular expressions look at, which run inside the engine: those from where each begins to the end of what it finds,
 * or of the text.
 */
export function charactersRead(work: () => void): number {
  const { exec } = RegExp.prototype
  let characters = 0
  // Whatever else runs an expression (`test`, `replace`, `matchAll`) asks this for it.
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const found = exec.call(this, text)
    characters += (found === null ? text.length : found.index + found[0].length) - from
    return found
  }
  try {
    work()
  } finally {
    RegExp.prototype.exec = exec
  }
  return characters
}
