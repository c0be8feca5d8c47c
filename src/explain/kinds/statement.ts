import { textOf } from '../../text/view.ts'
import { type Explainer, stated } from '../explainer.ts'

/** How statements are told. */
export const STATEMENT_EXPLAINER: Explainer<'statements'> = {
  captured({ cue, speaker, parts }, doc) {
    return stated({
      cue: cue && textOf(doc, ...cue),
      speaker: speaker && textOf(doc, speaker.first, speaker.end),
      parts: parts.length > 1 ? parts.length : null,
    })
  },
  steps({ speaker, official, mode, medium, counts, certainty }, mention) {
    const steps = [mode === 'direct' ? 'in the speaker’s own words' : 'told in other words than the speaker’s']
    if (mention?.cue === null) steps.push('nobody is named beside it: it goes on with what was said before')
    if (speaker !== null)
      steps.push(speaker.name === speaker.text ? `${speaker.name} speaks` : `“${speaker.text}” is ${speaker.name}`)
    if (official !== null && certainty === 'implied') steps.push(`${official} is the one named or quoted before`)
    if (medium !== null) steps.push(`by way of ${medium}`)
    if (counts.length > 0) steps.push(`tells of ${counts.join(', ')}`)
    return steps
  },
}
