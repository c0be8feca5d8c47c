import type { PlaceId } from '../../model/gazetteer.ts'
import { PlaceCue } from '../../model/mentions/location.ts'
import { type Explainer, stated } from '../explainer.ts'

/** The most meanings of a name that are listed. */
const MOST = 6

/** How locations are told. */
export const LOCATION_EXPLAINER: Explainer<'locations'> = {
  captured({ name, type, cues }, doc) {
    const evidence = CUES.filter(([bit]) => cues & bit).map(([, words]) => words)
    return { name: doc.text.slice(...name), ...stated({ type, evidence: evidence.join('; ') || null }) }
  },
  steps(fact, mention, _, { gazetteer }) {
    const steps: string[] = []
    const known = mention === null || mention.known < 0 ? [] : gazetteer.candidates(mention.known)
    const isChosen = (id: PlaceId) => gazetteer.code(id) === fact.code && fact.code !== null
    if (known.length === 0) steps.push('no table knows the name')
    if (known.length > 0) steps.push(`the name may mean ${known.length === 1 ? 'one place' : `${known.length} places`}`)
    // The chosen one is shown wherever it stands in the list.
    const shown = known.filter((id, i) => i < MOST || isChosen(id))
    for (const id of shown) {
      const { name, type, code, weight } = gazetteer.place(id)
      const chosen = isChosen(id) ? 'chosen' : 'not chosen'
      steps.push(`  ${chosen}: ${[type, name, ...gazetteer.within(id)].join(', ')} (${code ?? 'no code'}, weight ${weight})`)
    }
    if (known.length > shown.length) steps.push(`  … and ${known.length - shown.length} more`)
    if (known.length > 0 && fact.code === null) steps.push('none of them was chosen: nothing decides between them')
    if (fact.within.length > 0) steps.push(`lies in ${fact.within.join(', ')}`)
    steps.push(
      fact.certainty === 'stated'
        ? 'the words themselves say which'
        : 'chosen from context: places beside it, other places of the article, size',
    )
    if (fact.role !== 'mention') steps.push(fact.role === 'dateline' ? 'stands in the dateline' : 'where the story plays')
    return steps
  },
}

const CUES: readonly (readonly [bit: number, words: string])[] = [
  [PlaceCue.TYPED, 'a type word before it'],
  [PlaceCue.PREPOSITION, 'a word of place before it'],
  [PlaceCue.CONTAINED, 'a place that holds it behind it'],
  [PlaceCue.BODY, 'within the name of a body'],
  [PlaceCue.POST, 'the area of a post'],
  [PlaceCue.PART, 'part of a longer name'],
  [PlaceCue.FORENAME, 'goes on into a longer name'],
  [PlaceCue.NAMESAKE, 'an ordinary word or a person’s name too'],
  [PlaceCue.NO_CASE, 'where capitals say nothing'],
  [PlaceCue.UNKNOWN, 'in no table'],
]
