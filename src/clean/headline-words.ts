/** One word of a headline or of the prose behind it. */
export interface Word {
  /** UTF-16 offsets in the text, punctuation included. */
  start: number
  end: number
  /** Without the punctuation around it. */
  core: string
  small: string
  capital: boolean
  /** All letters are capitals ("KPK"). */
  upper: boolean
  digit: boolean
  /** A quotation opens before it. */
  quoted: boolean
  /** A bracket opens before it. */
  bracketed: boolean
  /** The punctuation behind it. */
  tail: string
}

const MOST_WORDS = 34

/** The words of a stretch of text, so many that a headline and the sentence behind it are among them. */
export function readWords(text: string, from: number, limit: number): Word[] {
  const words: Word[] = []
  let at = from
  while (at < limit && words.length < MOST_WORDS) {
    while (at < limit && text.charCodeAt(at) <= 32) at++
    const start = at
    while (at < limit && text.charCodeAt(at) > 32) at++
    if (at > start) words.push(readWord(text.slice(start, at), start))
  }
  return words
}

function readWord(raw: string, start: number): Word {
  let from = 0
  let to = raw.length
  while (from < to && !isCore(raw.charCodeAt(from))) from++
  while (to > from && !isCore(raw.charCodeAt(to - 1)) && raw.charCodeAt(to - 1) !== 37) to--
  const core = raw.slice(from, to)
  const small = core.toLowerCase()
  const first = core.charCodeAt(0)
  const front = from === 0 ? '' : raw.slice(0, from)
  return {
    start,
    end: start + raw.length,
    core,
    small,
    capital: core !== small && core.charAt(0) !== small.charAt(0),
    upper: core.length > 1 && core !== small && core === core.toUpperCase(),
    digit: first >= 48 && first <= 57,
    quoted: front !== '' && /["“”]/.test(front),
    bracketed: front.includes('('),
    tail: raw.slice(to),
  }
}

/** Letters and digits; everything beyond Latin punctuation counts as a letter. */
function isCore(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || (unit >= 0xc0 && unit < 0x2000)
  )
}
