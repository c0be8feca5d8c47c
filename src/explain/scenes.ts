import type { CountFact } from '../model/kinds/count.ts'
import type { Scene, Scenes } from '../model/scenes.ts'
import type { Trace } from '../pipeline.ts'
import { readScenes } from '../resolve/story/scenes.ts'
import { sentenceStart, textOf } from '../text/view.ts'
import { tokensIn } from './tokens.ts'

/** A scene of an article: where and when what some counts tell happened, and the words that say so. */
export interface SceneExplanation {
  readonly place: { readonly id: string; readonly name: string; readonly words: string | null } | null
  readonly day: { readonly id: string; readonly value: string | null; readonly words: string | null } | null
  readonly counts: readonly { readonly id: string; readonly text: string }[]
}

/** Words shown before those that name a place or day. */
const BEFORE = 2

/** The scenes that the counts of an article are told in, in text order: a row for each place and day. */
export function scenesOf(trace: Trace): SceneExplanation[] {
  const { facts, doc } = trace
  const { at } = readScenes({ doc, facts, mentions: trace.mentions })
  const scenes = new Map<string, SceneExplanation & { counts: { id: string; text: string }[] }>()
  const said = (range: Scene['placedBy'] | undefined) =>
    range
      ? textOf(doc, Math.max(sentenceStart(doc, range[0]), range[0] - BEFORE), range[1])
          .replace(/\s+/g, ' ')
          .replace(/^[^\p{L}\p{N}]+/u, '')
      : null
  for (const count of facts.counts) {
    const key = `${count.location} ${count.date}`
    const told = toldIn(trace, count, at)
    const place = facts.locations.find(({ id }) => id === count.location)
    const day = facts.dates.find(({ id }) => id === count.date)
    const scene = scenes.get(key) ?? {
      place: place
        ? { id: place.id, name: place.name, words: said(told.find((one) => one.location === place.id)?.placedBy) }
        : null,
      day: day ? { id: day.id, value: day.value, words: said(told.find((one) => one.date === day.id)?.datedBy) } : null,
      counts: [],
    }
    scene.counts.push({ id: count.id, text: count.text })
    scenes.set(key, scene)
  }
  return [...scenes.values()]
}

/** The scenes in which the mentions of a count stand. */
function toldIn({ doc, mentions }: Trace, { mentions: said, status }: CountFact, at: Scenes['at']): Scene[] {
  return said.flatMap(({ span }) => {
    const [first] = tokensIn(doc, span)
    const mention = mentions.counts.find((one) => one.first === first && one.status === status)
    return mention === undefined ? [] : [at(mention.number, status)]
  })
}
