import { textOf } from '../../text/view.ts'
import { type Explainer, stated } from '../explainer.ts'

/** How officials are told. */
export const OFFICIAL_EXPLAINER: Explainer<'officials'> = {
  captured({ name, rank, honorific, position, organization, stands, body, status }, doc) {
    const words = { position, organization, rank, honorific, name }
    const ranges = Object.entries(words).map(([key, range]) => [key, range && textOf(doc, ...range)])
    return { ...stated(Object.fromEntries(ranges)), ...stated({ 'stands for': stands, 'body in it': body, status }) }
  },
  steps({ name, position, role, organization, status, mentions }) {
    const steps = [`the fullest name is ${name}`]
    if (position !== null && role !== null && !position.startsWith(role)) steps.push(`${position} stands for ${role}`)
    else if (role !== null && role !== position) steps.push(`the office is ${role}`)
    if (organization !== null) steps.push(`the body is ${organization}`)
    if (status !== 'current') steps.push(`the words say ${status}`)
    const namings = [...new Set(mentions.map(({ text }) => text))]
    if (mentions.length > 1) steps.push(`named ${mentions.length} times: ${namings.join(', ')}`)
    return steps
  },
}
