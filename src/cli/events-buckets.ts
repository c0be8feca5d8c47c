import { appendFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lines in files of a folder, a file a name; so much is held in memory before it is written. */
export interface Buckets {
  add(name: string, line: string): void
  /** Writes what is held. */
  flush(): void
  /** The lines that are held, where nothing was written yet; null else. */
  held(): string[] | null
}

/** Opens buckets; the folder is asked for when something is written into it. `room` counts UTF-16 units. */
export function openBuckets(folder: () => string, room: number): Buckets {
  let pieces = new Map<string, string[]>()
  let length = 0
  let isWritten = false
  const flush = () => {
    const place = folder()
    for (const [name, lines] of pieces) appendFileSync(join(place, name), lines.map((line) => `${line}\n`).join(''))
    pieces = new Map()
    length = 0
    isWritten = true
  }
  return {
    add(name, line) {
      const lines = pieces.get(name)
      if (lines === undefined) pieces.set(name, [line])
      else lines.push(line)
      length += line.length
      if (length > room) flush()
    },
    flush,
    held: () => (isWritten ? null : [...pieces.values()].flat()),
  }
}
