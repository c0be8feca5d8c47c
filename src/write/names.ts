const LONGEST = 120

/** Makes file names of ids: no folders, no blanks, no two alike (upper and lower case taken for the same). */
export function fileNames(): (id: string) => string {
  const given = new Map<string, number>()
  return (id) => {
    const safe =
      id
        .replace(/\.(txt|html?|json|jsonl)(?=$|:)/i, '')
        .replace(/[^\p{L}\p{N}._-]+/gu, '_')
        .replace(/^[._-]+/, '')
        .slice(0, LONGEST) || 'article'
    const key = safe.toLowerCase()
    const before = given.get(key) ?? 0
    given.set(key, before + 1)
    if (before === 0) return safe
    let name = `${safe}-${before + 1}`
    while (given.has(name.toLowerCase())) name += '-'
    given.set(name.toLowerCase(), 1)
    return name
  }
}
