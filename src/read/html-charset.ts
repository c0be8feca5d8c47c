/** The charset a page says of itself in its first bytes (`meta charset`, `http-equiv`), as a WHATWG label this runtime knows, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1')
  const label = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head)?.[1]?.toLowerCase()
  // A page that could be read so far as bytes is no UTF-16, and Latin-1 on the web is windows-1252.
  if (label === undefined || label.startsWith('utf-16')) return null
  try {
    const { encoding } = new TextDecoder(label)
    return encoding === 'utf-8' ? null : encoding
  } catch {
    return null
  }
}

const OPENING = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i

/** Whether an input is an HTML page by its first bytes. */
export function isHtml(bytes: Uint8Array): boolean {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString(
    isWide ? 'utf16le' : 'latin1',
  )
  const text = head.replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/, '')
  return OPENING.test(text) || (/^\s*</.test(text) && /<(?:meta|title|article|div|section)\b[^>]{0,300}>/i.test(text))
}
