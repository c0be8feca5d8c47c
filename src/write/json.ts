import type { StreamWriter, WriterOptions } from './format.ts'

/** Indented JSON: one object for a run over one article, an array otherwise. */
export function writeJson({ single }: WriterOptions): StreamWriter {
  let held: string | null = null
  let written = 0
  return {
    record(record) {
      const before = held
      held = JSON.stringify(record, null, 2)
      return before === null ? '' : `${written++ === 0 ? '[\n' : ',\n'}${before}`
    },
    end() {
      if (held === null) return single ? '' : '[]\n'
      if (single && written === 0) return `${held}\n`
      return `${written === 0 ? '[\n' : ',\n'}${held}\n]\n`
    },
  }
}
