import { MAGIC, SECTIONS, type SectionName, VERSION } from './format.ts'

/** The sections of a table as typed arrays on its bytes; throws where the bytes are no table of this version. */
export function sections(bytes: Uint8Array): Record<SectionName, Uint32Array> {
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, 2 + 2 * SECTIONS.length)
  if (header[0] !== MAGIC || header[1] !== VERSION)
    throw new Error(`Expected a gazetteer of version ${VERSION}, got \`${header[1]}\``)
  const views: Record<string, unknown> = {}
  SECTIONS.forEach(([name, size], i) => {
    const at = bytes.byteOffset + header[2 + 2 * i]
    const count = header[3 + 2 * i]
    views[name] =
      size === 4
        ? new Uint32Array(bytes.buffer, at, count)
        : size === 2
          ? new Uint16Array(bytes.buffer, at, count)
          : new Uint8Array(bytes.buffer, at, count)
  })
  return views as Record<SectionName, Uint32Array>
}
