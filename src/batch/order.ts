interface Place<R> {
  /** Null until the task is done. */
  outcome: { readonly result: R } | { readonly error: unknown } | null
}

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
  const places: Place<R>[] = []
  let asking = false
  let open = true
  let wake = () => {}

  const begin = (task: T) => {
    const place: Place<R> = { outcome: null }
    places.push(place)
    settle(run(task), place)
  }
  const settle = async (result: Promise<R>, place: Place<R>) => {
    try {
      place.outcome = { result: await result }
    } catch (error) {
      place.outcome = { error }
    }
    wake()
  }
  const ask = async () => {
    asking = true
    try {
      const next = await source.next()
      if (next.done) open = false
      else if (!stop.aborted) begin(next.value)
    } catch (error) {
      open = false
      places.push({ outcome: { error } })
    }
    asking = false
    wake()
  }
  const stopped = () => wake()
  stop.addEventListener('abort', stopped)
  try {
    for (;;) {
      open &&= !stop.aborted
      if (open && !asking && places.length < ahead) ask()
      const first = places[0]
      if (first?.outcome) {
        places.shift()
        if ('error' in first.outcome) throw first.outcome.error
        yield first.outcome.result
      } else if (!open && first === undefined) return
      else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    stop.removeEventListener('abort', stopped)
    // A source that still waits for input cannot be told; whoever ends the run closes it.
    if (!asking) await source.return?.()
  }
}
