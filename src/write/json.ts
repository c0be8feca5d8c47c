import type { StreamWriter, WriterOptions } from './format.ts'

/** A value as indented JSON, each span on a line: [14, 32]. */
function indented(value: unknown): string {
  // No line break stands inside a string of JSON, so only spans look so.
  return JSON.stringify(value, null, 2).replace(/\[\n +(\d+),\n +(\d+)\n +\]/g, '[$1, $2]')
}

/** Indented JSON: one object for a run over one article, an array otherwise. */
export function writeJson({ single }: WriterOptions): StreamWriter {
  let held: string | null = null
  let written = 0
  return {
    record(record) {
      const before = held
      held = indented(record)
      return before === null ? '' : `${written++ === 0 ? '[\n' : ',\n'}${before}`
    },
    end() {
      if (held === null) return single ? '' : '[]\n'
      if (single && written === 0) return `${held}\n`
      return `${written === 0 ? '[\n' : ',\n'}${held}\n]\n`
    },
  }
}
