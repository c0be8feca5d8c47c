/** What a name is told without: soft hyphens and marks of direction. */
const UNSEEN = /[\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const BLANKS = /[\s\p{Cc}\u200b\u2060\ufeff]+/gu
/** What most names hold: letters and marks anybody sees, with single blanks between. */
const PLAIN = /^[^\s\p{Cc}\p{Cf}]+(?: [^\s\p{Cc}\p{Cf}]+)*$/u

/** A name as it is told, from how it is printed: one blank where any white space or control characters stand, nothing that is not seen. */
export function plainName(printed: string): string {
  return PLAIN.test(printed) ? printed : printed.replace(UNSEEN, '').replace(BLANKS, ' ').trim()
}
