import { INCIDENT_TYPES } from '../../model/kinds/incident-types.ts'
import { textOf } from '../../text/view.ts'
import { type Explainer, stated } from '../explainer.ts'

/** How incidents are told. */
export const INCIDENT_EXPLAINER: Explainer<'incidents'> = {
  captured({ type, name, needs, basis }, doc) {
    return stated({
      type,
      name: name && textOf(doc, ...name),
      'said by': type === null ? null : BASES[basis],
      'counts only where': needs === null ? null : NEEDS[needs],
    })
  },
  steps({ type, location, date, counts, mentions }) {
    const { emdat, acled } = INCIDENT_TYPES[type]
    const steps: string[] = [type]
    if (emdat !== null) steps.push(`in EM-DAT: ${emdat}`)
    if (acled !== null) steps.push(`in ACLED: ${acled}`)
    if (location !== null) steps.push(`happened in ${location}`)
    if (date !== null) steps.push(`happened on ${date}`)
    if (counts.length > 0) steps.push(`befell ${counts.join(', ')}`)
    if (mentions.length > 1) steps.push(`named ${mentions.length} times`)
    return steps
  },
}

const BASES = { sure: 'the words alone', thing: 'what it happened to', open: 'nothing beside the words' } as const
const NEEDS = { victims: 'people came to harm', figure: 'it is told how many', cases: 'it is told how many fell ill' } as const
