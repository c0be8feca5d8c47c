import type { Kind } from '../model/kind.ts'
import { perKind } from '../model/rows/index.ts'
import { type GoldArticle, GoldError, type ScoredFact } from './gold.ts'

/** The kinds of fact that labels of named entities stand for; other labels (persons, products) are of none. */
const KIND_OF: { readonly [label: string]: Kind } = {
  LOC: 'locations',
  LOCATION: 'locations',
  GPE: 'locations',
  FAC: 'locations',
  PLACE: 'locations',
  DAT: 'dates',
  DATE: 'dates',
  TIM: 'dates',
  TIME: 'dates',
  DATETIME: 'dates',
}

/**
 * Reads CoNLL columns (`.conll`, `.bio`): a token a line with its tag last (`B-LOC`, `I-LOC`, `O`), an empty line behind each sentence, `-DOCSTART-` before
 * each article. Tokens are joined by blanks, sentences by line ends. Entities have no value: they are compared by their place, and those of one
 * spelling are one fact. Nothing is said of kinds that no label of the file stands for.
 */
export function goldOfConll(name: string, content: string): GoldArticle[] {
  const articles = content.split(/^-DOCSTART-.*$/m).filter((part) => part.trim() !== '')
  const read = articles.map((part) => readColumns(part, name))
  const labelled = new Set(read.flatMap(({ entities }) => entities.map(({ kind }) => kind)))
  if (labelled.size === 0)
    throw new GoldError(
      `Expected ${name} to have tags such as B-LOC behind its tokens; labels read are ${Object.keys(KIND_OF).join(', ')}`,
    )
  return read.map(({ text, entities }, i) => ({
    id: read.length === 1 ? name : `${name}:${i + 1}`,
    text,
    title: null,
    published: null,
    outlet: null,
    facts: perKind((kind) => (labelled.has(kind) ? asFacts(entities.filter((entity) => entity.kind === kind)) : null)),
    rejected: perKind(() => []),
    ignore: perKind(() => ({})),
    others: 'wrong',
    complete: true,
  }))
}

interface Entity {
  readonly kind: Kind
  readonly label: string
  readonly start: number
  text: string
}

function readColumns(part: string, name: string): { text: string; entities: Entity[] } {
  const entities: Entity[] = []
  let text = ''
  let length = 0
  let joint = ''
  let running: Entity | null = null
  for (const line of part.split(/\r?\n/)) {
    const cells = line.trim().split(/\s+/)
    if (line.trim() === '') {
      joint = text === '' ? '' : '\n'
      running = null
      continue
    }
    if (cells.length < 2)
      throw new GoldError(`Expected each line of ${name} to be a token and its tag, got \`${line.slice(0, 40)}\``)
    const [token, tag] = [cells[0]!, cells.at(-1)!]
    const [, place, label = ''] = /^([BIELSU])-(.+)$/.exec(tag) ?? []
    const kind = KIND_OF[label.toUpperCase()]
    length += joint.length
    text += joint
    if (running !== null && place !== undefined && 'IEL'.includes(place) && running.label === label) running.text += ` ${token}`
    else if (kind === undefined) running = null
    else {
      running = { kind, label, start: length, text: token }
      entities.push(running)
    }
    text += token
    length += Array.from(token).length
    joint = ' '
  }
  return { text, entities }
}

/** Entities of one spelling, whatever its case, as one fact with all their places. */
function asFacts(entities: readonly Entity[]): ScoredFact[] {
  const named = new Map<string, Entity[]>()
  for (const entity of entities) {
    const name = entity.text.toLowerCase()
    const group = named.get(name)
    if (group) group.push(entity)
    else named.set(name, [entity])
  }
  return [...named.values()].map((list) => ({
    id: null,
    text: list[0]!.text,
    spans: list.map(({ start, text }) => [start, start + Array.from(text).length] as const),
    keys: {},
    accept: {},
    optional: false,
  }))
}
