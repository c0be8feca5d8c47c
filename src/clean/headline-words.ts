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

const MOST_WORDS = 48

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
  const core = raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '')
  const first = core.charAt(0)
  const at = core === '' ? raw.length : raw.indexOf(core)
  const front = raw.slice(0, at)
  return {
    start,
    end: start + raw.length,
    core,
    small: core.toLowerCase(),
    capital: first !== first.toLowerCase(),
    upper: core.length > 1 && core === core.toUpperCase() && core !== core.toLowerCase(),
    digit: first >= '0' && first <= '9',
    quoted: /["“”]/.test(front),
    bracketed: front.includes('('),
    tail: raw.slice(at + core.length),
  }
}
