import { CONSENT_ACTS, CONSENT_MATTERS, CONSENT_SPEAKERS } from '../lexicon/boilerplate-html.ts'
import { heldBy, sumBefore } from './html-block.ts'
import type { Furniture } from './html-furniture.ts'
import type { Page } from './html-page.ts'

const CONSENT: Furniture = { kind: 'account-prompt', rule: 'consent-text' }
/** So much of the prose of a box asks for consent, and the box holds no more than so much of the page's. */
const LEAST_SHARE = 0.5
const MOST = 0.6
/** Tags that stand in a box, never around one. */
const INNER = new Set('p span b strong em i u a li h1 h2 h3 h4 h5 h6'.split(' '))

/** Marks boxes that ask for consent to cookies and data, by what they say. Adds to the furniture of every element, in place. */
export function markConsent(page: Page, furniture: (Furniture | null)[], prose: Float64Array): void {
  const asked = sumBefore(page, (block, i) => (asksConsent(block.text) ? prose[i + 1] - prose[i] : 0))
  const total = prose[prose.length - 1]
  if (asked[asked.length - 1] === 0) return
  page.elements.forEach(({ node, parent }, i) => {
    if (furniture[i] !== null) return
    if (parent >= 0 && furniture[parent] === CONSENT) furniture[i] = CONSENT
    const all = heldBy(page, prose, i)
    if (all > 0 && !INNER.has(node.name) && heldBy(page, asked, i) >= all * LEAST_SHARE && all <= total * MOST)
      furniture[i] = CONSENT
  })
}

/** "Kami menggunakan cookie untuk …", "By choosing I Accept, you consent …": a reader is asked or told, and nobody is quoted. */
function asksConsent(text: string): boolean {
  if (text.length > 900 || /["“”]/.test(text)) return false
  const words = new Set(text.toLowerCase().split(/[^\p{L}]+/u))
  const has = (set: ReadonlySet<string>) => {
    for (const word of words) if (set.has(word)) return true
    return false
  }
  return has(CONSENT_MATTERS) && has(CONSENT_SPEAKERS) && has(CONSENT_ACTS)
}
