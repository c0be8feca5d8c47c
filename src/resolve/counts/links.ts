import type { CountMention } from '../../model/mentions/count.ts'
import type { Context } from '../context.ts'
import { readScenes } from '../story/scenes.ts'
import { speakers } from './speakers.ts'

/** Where, when and by whose word a count is, by the ids of these facts. */
export interface Links {
  readonly location: string | null
  readonly date: string | null
  readonly official: string | null
  /** See `Scene`. */
  readonly isAsOf: boolean
}

/** How many mentions of a count are asked for a link. */
const MOST_ASKED = 5

/** Ties counts to the scene they are told in and to who tells them. */
export function linker(context: Context): (mentions: readonly CountMention[]) => Links {
  const scenes = readScenes(context)
  const speakerOf = speakers(context)
  return (mentions) => {
    // A mention with another status only names the people again.
    const telling = mentions.slice(0, MOST_ASKED).filter(({ status }) => status === mentions[0].status)
    const told = telling.map(({ number, status }) => scenes.at(number, status))
    const dated = told.find(({ date }) => date !== null)
    return {
      location: told[0].location,
      date: dated?.date ?? null,
      isAsOf: dated?.isAsOf ?? false,
      official: firstOf(mentions, ({ number }) => speakerOf(number)),
    }
  }
}

/** What the first of the mentions that can tell says. */
function firstOf(mentions: readonly CountMention[], ask: (mention: CountMention) => string | null): string | null {
  for (const mention of mentions.slice(0, MOST_ASKED)) {
    const answer = ask(mention)
    if (answer !== null) return answer
  }
  return null
}
