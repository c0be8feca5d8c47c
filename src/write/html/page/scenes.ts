import type { CountFact } from '../../../model/kinds/count.ts'
import { h } from './dom.ts'
import { type KindFact, shortName } from './facts.ts'
import { factLink } from './panel.ts'
import type { Stage } from './stage.ts'

/** What happened where and on which day: the counts of an article by their place and day, each with the words that name these nearest to it. */
export function renderScenes(stage: Stage): HTMLElement {
  const scenes = new Map<string, { place: KindFact | null; day: KindFact | null; counts: KindFact[] }>()
  const byId = new Map(stage.facts.map((one) => [one.fact.id, one]))
  for (const one of stage.facts) {
    if (one.kind !== 'counts') continue
    const { location, date } = one.fact as CountFact
    const key = `${location} ${date}`
    const scene = scenes.get(key)
    if (scene) scene.counts.push(one)
    else scenes.set(key, { place: byId.get(location ?? '') ?? null, day: byId.get(date ?? '') ?? null, counts: [one] })
  }
  return h(
    'section',
    { class: 'scenes', 'aria-labelledby': 'scenes' },
    h('h2', { id: 'scenes' }, 'Scenes'),
    scenes.size === 0
      ? h('p', { class: 'none' }, 'No people are counted.')
      : h(
          'ol',
          {},
          ...[...scenes.values()].map(({ place, day, counts }) =>
            h(
              'li',
              {},
              h(
                'span',
                { class: 'scene' },
                place === null ? 'no place' : factLink(stage, place, shortName(place)),
                ' ',
                day === null ? 'no day' : factLink(stage, day, shortName(day)),
              ),
              h(
                'small',
                { lang: 'id' },
                [place, day].flatMap((one) => (one === null ? [] : [`“${nearestWords(one, counts[0]!)}”`])).join(' · '),
              ),
              ...counts.map((one) => factLink(stage, one)),
            ),
          ),
        ),
  )
}

/** The words that name a fact nearest to a count, before it where two are as near. */
function nearestWords({ fact }: KindFact, count: KindFact): string {
  const [start] = count.fact.span
  const namings = 'mentions' in fact ? [fact, ...fact.mentions] : [fact]
  const apart = ({ span }: { span: readonly [number, number] }) => Math.abs(span[0] - start)
  return namings.reduce((best, naming) => (apart(naming) < apart(best) ? naming : best)).text
}
