import { COMMONEST_WORDS } from '../lexicon/language.ts'

/** What themes say of a page that nobody told otherwise, and the languages that are taken for one another here: none of them speaks against another. */
const VAGUE = new Set(['en', 'id', 'ms', 'jv', 'su', 'min', 'ace', 'bjn', 'ban', 'bug', 'mad'])
const LANG = /<html\b[^>]{0,1000}?\slang\s*=\s*["']?([a-z]{2,3})\b/i
/** The `html` tag stands in so many characters. */
const HEAD = 4096

/** Each commonest word between blanks, as bytes of any encoding of the web but UTF-16. */
const WORDS = COMMONEST_WORDS.map((word) => Buffer.from(` ${word} `))

/**
 * Whether a page in bytes (not of UTF-16) may be in a language (ISO 639-3), as far as its `html` tag and the commonest words of Indonesian and Malay
 * tell. Asked before a page is even decoded: a foreign one costs a tenth of what reading it would.
 */
export function mayBeIn(page: Buffer, language: string): boolean {
  const stated = LANG.exec(page.toString('latin1', 0, HEAD))?.[1]
  const asked = canonical(language)
  if (stated !== undefined) {
    const named = canonical(stated)
    if (named !== asked && !VAGUE.has(named)) return false
  }
  return (asked !== 'id' && asked !== 'ms') || WORDS.some((word) => page.includes(word))
}

/** The shortest code of a language: "id" for "ind" and "in", "ms" for "zsm". */
function canonical(code: string): string {
  try {
    return Intl.getCanonicalLocales(code)[0]!.toLowerCase()
  } catch {
    return code.toLowerCase()
  }
}
