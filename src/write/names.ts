/** Bytes: with its ending and number a name must stay below the 255 that file systems take. */
const LONGEST = 200

/** Makes file names of ids: no folders, no blanks, no two alike (whatever the case of letters, and whether accents stand alone: file systems differ). */
export function fileNames(): (id: string) => string {
  const given = new Map<string, number>()
  return (id) => {
    const safe = shortened(
      id
        .replace(/\.(txt|html?|json|jsonl|ndjson|csv|tsv)(\.gz)?(?=$|:)/i, '')
        .replace(/[^\p{L}\p{N}._-]+/gu, '_')
        .replace(/^[._-]+/, '') || 'article',
    )
    const key = keyOf(safe)
    const before = given.get(key) ?? 0
    given.set(key, before + 1)
    if (before === 0) return safe
    let name = `${safe}-${before + 1}`
    while (given.has(keyOf(name))) name += '-'
    given.set(keyOf(name), 1)
    return name
  }
}

const keyOf = (name: string) => name.normalize('NFC').toLowerCase()

/** Whole characters of a name, as many as fit. */
function shortened(name: string): string {
  const bytes = Buffer.from(name)
  let end = Math.min(bytes.length, LONGEST)
  while (end < bytes.length && (bytes[end] & 0xc0) === 0x80) end--
  return bytes.toString('utf8', 0, end)
}
