import type { CountFact } from './count.ts'

type Status = CountFact['status']

/** What some of a group may have become; groups of other statuses hold parts of any. */
const HOLDS: Partial<Record<Status, readonly Status[]>> = {
  dead: ['dead'],
  injured: ['injured', 'hospitalized'],
  hospitalized: ['hospitalized', 'injured'],
  rescued: ['rescued', 'injured', 'hospitalized'],
  arrested: ['arrested'],
  repatriated: ['repatriated'],
  recovered: ['recovered'],
}

/** Whether some people of a status may have another one: of the infected some die, of the dead none recover. */
export function mayHold(whole: Status, part: Status): boolean {
  return HOLDS[whole]?.includes(part) ?? true
}
