/** What the punctuation behind a word says, one bit each. */
export const Mark = {
  /** A comma comes first. */
  COMMA: 1,
  /** A clause ends, and a headline may go on with a capital: "…, Untuk Apa Saja?". */
  CLAUSE: 2,
  /** A full stop, and quotes or brackets around it. */
  STOP: 4,
  /** A comma beside a closing quote. */
  QUOTED_COMMA: 8,
  /** A sentence ends, or a colon opens one. */
  SENTENCE: 16,
  QUOTE: 32,
  /** A question, an exclamation or what is left unsaid ends. */
  EXCLAIMED: 64,
  /** What ends so goes on: a comma, a colon, a dash. */
  JOINED: 128,
  /** A sentence or a part of one ends. */
  PART: 256,
  /** The last sentence of a text may end so. */
  CLOSED: 512,
} as const

const FORMS: readonly (readonly [bit: number, form: RegExp])[] = [
  [Mark.COMMA, /^,/],
  [Mark.CLAUSE, /[:?!;,]["”]?$|\.$|…$/],
  [Mark.STOP, /^["”)]*\.["”)]*$/],
  [Mark.QUOTED_COMMA, /,["”]|["”],/],
  [Mark.SENTENCE, /[.?!]["”)]*$|:$/],
  [Mark.QUOTE, /["”]/],
  [Mark.EXCLAIMED, /[?!]["”']*$|\.\.\.$|…$/],
  [Mark.JOINED, /[,:;–-]$|^[-–—/&|]+$/],
  [Mark.PART, /[.?!:;]["”)]*$/],
  [Mark.CLOSED, /[.!?…]["”')\]]*$/],
]

/** The marks that most words with any have behind them. */
const COMMON = new Map(
  [',', '.', ':', '?', '!', ';', ')', '),', ').', '"', '",', '."', '”', ',”', '.”'].map((tail) => [tail, read(tail)]),
)

/** The bits of the punctuation behind a word. */
export function marksOf(tail: string): number {
  return COMMON.get(tail) ?? read(tail)
}

function read(tail: string): number {
  let bits = 0
  for (const [bit, form] of FORMS) if (form.test(tail)) bits |= bit
  return bits
}
