import type { CountMention } from '../../model/mentions/count.ts'
import type { Context } from '../context.ts'
import { days } from './days.ts'
import { places } from './scenes.ts'
import { speakers } from './speakers.ts'

/** Where, when and by whose word a count is, by the ids of these facts. */
export interface Links {
  readonly location: string | null
  readonly date: string | null
  readonly official: string | null
}

/** How many mentions of a count are asked for a link. */
const MOST_ASKED = 5

/** Ties counts to places, dates and speakers: those of the clause, else of the sentence, else of what was told before. */
export function linker(context: Context): (mentions: readonly CountMention[]) => Links {
  const placeOf = places(context)
  const dayOf = days(context)
  const speakerOf = speakers(context)
  return (mentions) => ({
    location: placeOf(mentions),
    date: firstOf(mentions, dayOf),
    official: firstOf(mentions, ({ number }) => speakerOf(number)),
  })
}

/** What the first of the mentions that can tell says. */
function firstOf(mentions: readonly CountMention[], ask: (mention: CountMention) => string | null): string | null {
  for (const mention of mentions.slice(0, MOST_ASKED)) {
    const answer = ask(mention)
    if (answer !== null) return answer
  }
  return null
}
