/** What a UTF-16 unit is to cleaning, one bit each. */
export const Unit = { LETTER: 1, DIGIT: 2, INNER: 4, SEAM: 8, SPACE: 16, SMALL: 32 } as const

/** The bits of every UTF-16 unit. */
export const UNITS = new Uint8Array(65_536)

// In stretches: asking each of 65,536 units takes as long as a third of an article.
UNITS.fill(Unit.LETTER | Unit.INNER, 65, 91)
UNITS.fill(Unit.LETTER | Unit.INNER | Unit.SMALL, 97, 123)
UNITS.fill(Unit.LETTER | Unit.INNER, 0xc0, 0x2000)
UNITS.fill(Unit.DIGIT | Unit.INNER, 48, 58)
// What a word may hold behind its first letter.
mark("-.'’", Unit.INNER)
// Behind these a sentence may open.
mark('.!?"”)…', Unit.SEAM)
mark(' \t\u00a0', Unit.SPACE)

function mark(characters: string, bit: number): void {
  for (const character of characters) UNITS[character.charCodeAt(0)] |= bit
}
