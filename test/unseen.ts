/** Puts something in the place of a method for as long as some work runs. */
function replaced<T extends object, K extends keyof T>(owner: T, name: K, method: T[K], work: () => void): void {
  const own = owner[name]
  owner[name] = method
  try {
    work()
  } finally {
    owner[name] = own
  }
}

/**
 * How much some work has the engine's own functions do, which counted blocks do not show: the characters that expressions and searches in a text look
 * at, from where each begins to the end of what it finds, and the items that are looked for in lists or copied out of them.
 */
export function unseenWork(work: () => void): number {
  let seen = 0
  const { exec } = RegExp.prototype
  const { indexOf, lastIndexOf } = String.prototype
  const { slice, includes } = Array.prototype
  const runs: ((inner: () => void) => void)[] = [
    (inner) =>
      // Whatever else runs an expression (`test`, `replace`, `matchAll`) asks this for it.
      replaced(
        RegExp.prototype,
        'exec',
        function (this: RegExp, text: string) {
          const from = this.global || this.sticky ? this.lastIndex : 0
          const found = exec.call(this, text)
          seen += (found === null ? text.length : found.index + found[0].length) - from
          return found
        },
        inner,
      ),
    (inner) =>
      replaced(
        String.prototype,
        'indexOf',
        function (this: string, wanted: string, from = 0) {
          const at = indexOf.call(this, wanted, from)
          seen += Math.max(0, (at < 0 ? this.length : at) - from)
          return at
        },
        inner,
      ),
    (inner) =>
      replaced(
        String.prototype,
        'lastIndexOf',
        function (this: string, wanted: string, from = this.length) {
          const at = lastIndexOf.call(this, wanted, from)
          seen += from - at
          return at
        },
        inner,
      ),
    (inner) =>
      replaced(
        Array.prototype,
        'slice',
        function (this: unknown[], from?: number, to?: number) {
          const copy = slice.call(this, from, to)
          seen += copy.length
          return copy
        },
        inner,
      ),
    (inner) =>
      replaced(
        Array.prototype,
        'includes',
        function (this: unknown[], wanted: unknown, from?: number) {
          seen += this.length
          return includes.call(this, wanted, from)
        },
        inner,
      ),
  ]
  runs.reduce<() => void>((inner, run) => () => run(inner), work)()
  return seen
}
