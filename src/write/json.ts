import type { StreamWriter, WriterOptions } from './format.ts'

/** A value as indented JSON, each span on a line: [14, 32]. */
function indented(value: unknown): string {
  // No line break stands inside a string of JSON, so only spans look so.
  return JSON.stringify(value, null, 2).replace(/\[\n +(\d+),\n +(\d+)\n +\]/g, '[$1, $2]')
}

/** Indented JSON: one object for a run over one article, an array otherwise. */
export function writeJson({ single }: WriterOptions): StreamWriter {
  // One input may hold a second article all the same: until it comes, the first waits.
  let held: string | null = null
  let written = 0
  const inArray = (text: string) => `${written++ === 0 ? '[\n' : ',\n'}${text}`
  return {
    record(record) {
      const text = indented(record)
      if (single && written === 0 && held === null) {
        held = text
        return ''
      }
      const before = held === null ? '' : inArray(held)
      held = null
      return before + inArray(text)
    },
    end() {
      if (held !== null) return `${held}\n`
      if (written > 0) return '\n]\n'
      return single ? '' : '[]\n'
    },
  }
}
