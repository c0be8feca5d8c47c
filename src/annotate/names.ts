import { NAME_PARTICLES } from '../lexicon/names.ts'
import { type Doc, type DocWords, type NameSpan, Shape } from '../model/doc.ts'
import { hasShape, isClass } from '../text/view.ts'

/**
 * Runs of capitalised words, initials and particles between them ("I Nengah Jeffry Prana Widyana", "Yahya bin Ali"), inside one sentence.
 * A run says nothing of what it names; extractors trim it at its ends.
 */
export function findNames(doc: DocWords): NameSpan[] {
  const view = doc as Doc
  const spans: NameSpan[] = []
  for (let i = 0; i < doc.tokens.length; ) {
    if (!hasShape(view, i, Shape.CAPITAL)) {
      i++
      continue
    }
    const first = i
    while (i < doc.tokens.length && (i === first || doc.sentenceOf[i] === doc.sentenceOf[first])) {
      if (hasShape(view, i, Shape.CAPITAL)) i++
      else if (
        isClass(view, i, NAME_PARTICLES) &&
        hasShape(view, i + 1, Shape.CAPITAL) &&
        doc.sentenceOf[i + 1] === doc.sentenceOf[first]
      )
        i++
      else break
    }
    spans.push({ first, end: i })
  }
  return spans
}
