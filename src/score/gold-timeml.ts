import { load } from 'cheerio/slim'
import { perKind } from '../model/rows/index.ts'
import { type GoldArticle, GoldError, type ScoredFact } from './gold.ts'

/** What stands for a value that nobody could resolve. */
const UNRESOLVED = /^X{4}(?:-X{2}){0,2}$/

/** Marks of where a tag begins and ends in the text; no text has them. */
const [OPEN, CLOSE] = ['\u{F0000}', '\u{F0001}']

/**
 * Reads a TimeML document (`.tml`): the TIMEX3 tags in its TEXT as dates, with type, value and mod (ISO-TimeML), and the time of publication from the
 * one of its DCT. Nothing is said of other kinds.
 */
export function goldOfTimeml(name: string, xml: string): GoldArticle {
  const $ = load(xml.replace(/[\u{F0000}\u{F0001}]/gu, ''), { xml: true })
  const body = $('TEXT').first()
  if (body.length === 0) throw new GoldError(`Expected ${name}.tml to be TimeML, with a TEXT`)
  const tags = body.find('TIMEX3').toArray()
  const published = $('DCT TIMEX3, TIMEX3[functionInDocument="CREATION_TIME"]').first().attr('value') ?? null
  for (const tag of tags) $(tag).prepend(OPEN).append(CLOSE)
  const { text, spans } = withoutMarks(body.text())
  const points = Array.from(text)
  const dates = tags.map((tag, i): ScoredFact => {
    const { type, value, mod } = tag.attribs
    const [start, end] = spans[i]!
    return {
      id: tag.attribs.tid ?? null,
      text: points.slice(start, end).join(''),
      spans: [[start, end]],
      keys: {
        ...(type === undefined ? {} : { type: type.toLowerCase() }),
        ...(value === undefined ? {} : { value: UNRESOLVED.test(value) ? null : value }),
        mod: mod?.toLowerCase() ?? null,
      },
      accept: {},
      optional: false,
    }
  })
  return {
    id: $('DOCID').first().text().trim() || name,
    text,
    title: $('TITLE').first().text().trim() || null,
    published,
    outlet: null,
    facts: perKind((kind) => (kind === 'dates' ? dates : null)),
    rejected: perKind(() => []),
    ignore: perKind(() => ({})),
    others: 'wrong',
    complete: true,
  }
}

/** A text without the marks in it, and what stood between each two, in the order in which they open; code points. */
function withoutMarks(marked: string): { text: string; spans: readonly (readonly [number, number])[] } {
  const spans: [number, number][] = []
  const open: [number, number][] = []
  let text = ''
  let at = 0
  for (const character of marked) {
    if (character === OPEN) {
      open.push([at, at])
      spans.push(open.at(-1)!)
    } else if (character === CLOSE) open.pop()![1] = at
    else {
      text += character
      at++
    }
  }
  return { text, spans }
}
