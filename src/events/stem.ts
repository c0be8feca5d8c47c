/** Endings that carry grammar, not meaning, the outermost first. */
const ENDINGS = ['nya', 'lah', 'kah', 'pun']

/** Suffixes of derivation ("kebakaran", "tewaskan", "lalui"). */
const SUFFIXES = ['kan', 'an', 'i']

/** Prefixes, the longest first, with the consonant that a nasal has swallowed ("menabrak" is "tabrak"). */
const PREFIXES: readonly (readonly [prefix: string, restored: string])[] = [
  ['meny', 's'],
  ['peny', 's'],
  ['meng', ''],
  ['peng', ''],
  ['mem', ''],
  ['pem', ''],
  ['men', ''],
  ['pen', ''],
  ['ber', ''],
  ['ter', ''],
  ['per', ''],
  ['me', ''],
  ['di', ''],
  ['ke', ''],
  ['se', ''],
]

const VOWEL = /^[aeiou]/

/** What a nasal before a vowel has swallowed. */
const SWALLOWED: Readonly<Record<string, string>> = { mem: 'p', pem: 'p', men: 't', pen: 't' }

/** Shortest stem that is left. */
const SHORTEST = 4

/** The stem of a word in small letters, good enough to make one of its forms ("terbakar", "kebakaran", "membakar"); names keep all but their endings. */
export function stemOf(word: string): string {
  let stem = word
  for (const ending of ENDINGS)
    if (stem.endsWith(ending) && stem.length - ending.length >= SHORTEST) stem = stem.slice(0, -ending.length)
  for (const [prefix, restored] of PREFIXES) {
    if (!stem.startsWith(prefix)) continue
    const rest = stem.slice(prefix.length)
    const swallowed = VOWEL.test(rest) ? restored || (SWALLOWED[prefix] ?? '') : ''
    if (rest.length + swallowed.length < SHORTEST) break
    stem = swallowed + rest
    break
  }
  for (const suffix of SUFFIXES)
    if (stem.endsWith(suffix) && stem.length - suffix.length >= SHORTEST) return stem.slice(0, -suffix.length)
  return stem
}
