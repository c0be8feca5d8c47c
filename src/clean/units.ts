/** What a UTF-16 unit is to cleaning, one bit each. */
export const Unit = { LETTER: 1, DIGIT: 2, INNER: 4, SEAM: 8, SPACE: 16, SMALL: 32 } as const

/** The bits of every UTF-16 unit. */
export const UNITS = new Uint8Array(65_536)

for (let unit = 0; unit < 65_536; unit++) {
  const isSmall = unit >= 97 && unit <= 122
  const isLetter = isSmall || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit < 0x2000)
  const isDigit = unit >= 48 && unit <= 57
  UNITS[unit] =
    (isLetter ? Unit.LETTER | Unit.INNER : 0) |
    (isDigit ? Unit.DIGIT | Unit.INNER : 0) |
    (isSmall ? Unit.SMALL : 0) |
    // Hyphen, full stop, apostrophes: what a word may hold behind its first letter.
    (unit === 45 || unit === 46 || unit === 39 || unit === 0x2019 ? Unit.INNER : 0) |
    // A sentence may open behind full stop, mark, closing quote or bracket.
    (unit === 46 || unit === 33 || unit === 63 || unit === 34 || unit === 0x201d || unit === 41 || unit === 0x2026
      ? Unit.SEAM
      : 0) |
    (unit === 32 || unit === 9 || unit === 160 ? Unit.SPACE : 0)
}
