import type { Explanation } from '../explain/explain.ts'
import type { SceneExplanation } from '../explain/scenes.ts'
import { plain, quoted } from './talk.ts'
import { type Branch, type Drawing, drawTree } from './tree.ts'

/** The scenes of an article as JSON. */
export function storyAsJson({ record: { id, article }, scenes }: Explanation): string {
  const { published, publishedBasis } = article
  return `${JSON.stringify({ id, published, publishedBasis, scenes }, null, 2)}\n`
}

/** The scenes of an article as trees, each with its counts. */
export function storyAsText({ scenes }: Explanation, drawing: Drawing): string {
  return scenes.length === 0
    ? 'no counts, and so no scenes\n'
    : scenes.map((scene) => drawTree(branchOf(scene), drawing)).join('')
}

function branchOf({ place, day, counts }: SceneExplanation): Branch {
  return {
    label: `${place === null ? 'no place' : plain(place.name)}, ${day === null ? 'no day' : plain(day.value ?? '?')}`,
    branches: [
      { name: 'place', label: place === null ? 'the text ties none' : `${place.id}, ${told(place.words)}` },
      { name: 'day', label: day === null ? 'the text ties none' : `${day.id}, ${told(day.words)}` },
      {
        name: 'counts',
        label: String(counts.length),
        branches: counts.map(({ id, text }) => ({ name: id, label: quoted(text) })),
      },
    ],
  }
}

const told = (words: string | null) => (words === null ? 'told elsewhere' : `from ${quoted(words)}`)
