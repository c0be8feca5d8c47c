import type { StreamWriter } from './format.ts'

/** The cleaned text alone; several articles are parted by a blank line. */
export function writeText(): StreamWriter {
  let first = true
  return {
    record(record) {
      const text = `${first ? '' : '\n'}${record.article.text.replace(/\n+$/, '')}\n`
      first = false
      return text
    },
    end: () => '',
  }
}
