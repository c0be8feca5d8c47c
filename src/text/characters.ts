/** Classes of characters, one a UTF-16 unit; those of letters are the highest. 0 stands for a unit whose class is not known yet. */
export const Character = { OTHER: 1, SPACE: 2, NEWLINE: 3, DIGIT: 4, LOWER: 5, UPPER: 6, MARK: 7 } as const

const LETTER = /\p{L}/u
const UPPER_CASE = /\p{Lu}/u
const COMBINING = /\p{M}/u
const DIGIT = /\p{Nd}/u
const WHITE_SPACE = /[\s\u200b\u200e\u200f\u2060\ufeff]/

function classify(code: number): number {
  const character = String.fromCharCode(code)
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return Character.NEWLINE
  if (WHITE_SPACE.test(character)) return Character.SPACE
  if (UPPER_CASE.test(character)) return Character.UPPER
  if (LETTER.test(character)) return Character.LOWER
  if (COMBINING.test(character)) return Character.MARK
  // Other scripts' digits are left as words: no number of an Indonesian article is written in them.
  if (DIGIT.test(character)) return code < 0x80 ? Character.DIGIT : Character.LOWER
  return Character.OTHER
}

const KNOWN = new Uint8Array(0x10000)

function learn(code: number): number {
  const kind = classify(code)
  KNOWN[code] = kind
  return kind
}

/** The class of a UTF-16 unit; surrogates are `OTHER`. */
export function characterClass(code: number): number {
  return KNOWN[code] || learn(code)
}

/** Whether a class of characters is one of letters or of what combines with them. */
export function isLetter(kind: number): boolean {
  return kind >= Character.LOWER
}
