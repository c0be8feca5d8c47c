/**
 * Does tasks side by side and yields what became of them in the order of the tasks: at most `ahead` are under way or wait their turn, so that
 * a slow consumer slows the source. A result is yielded as soon as its turn has come, even while the source has nothing new. Once `stop` is
 * aborted no task is begun; those under way still come.
 */
export async function* inOrder<T, R>(
  tasks: AsyncIterable<T>,
  run: (task: T) => Promise<R>,
  ahead: number,
  stop: AbortSignal,
): AsyncGenerator<R> {
  const source = tasks[Symbol.asyncIterator]()
  const stopped = new Promise<'stopped'>((resolve) => {
    if (stop.aborted) resolve('stopped')
    else stop.addEventListener('abort', () => resolve('stopped'), { once: true })
  })
  const pending: Promise<R>[] = []
  let next: Promise<IteratorResult<T>> | null = null
  let open = true
  try {
    while (open || pending.length > 0) {
      if (open && next === null && pending.length < ahead) next = source.next()
      const waits: Promise<'stopped' | 'first' | IteratorResult<T>>[] = []
      if (pending.length > 0) waits.push(pending[0]!.then(() => 'first' as const))
      if (next !== null) waits.push(next)
      if (open) waits.push(stopped)
      const event = await Promise.race(waits)
      if (event === 'first') yield await pending.shift()!
      else if (event === 'stopped') {
        open = false
        next = null
      } else {
        next = null
        if (event.done) open = false
        else {
          const result = run(event.value)
          // It is awaited in its turn; until then a rejection is not unhandled.
          result.catch(() => undefined)
          pending.push(result)
        }
      }
    }
  } finally {
    // A source that still waits for input cannot be told; whoever ends the run closes it.
    if (next === null) await source.return?.()
  }
}
