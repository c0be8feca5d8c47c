import type { List, ListItem } from '../model/clauses.ts'
import type { Doc } from '../model/doc.ts'
import { onceADoc } from './once-a-doc.ts'

/** The place of a number in a list. */
export interface Listed {
  readonly list: List
  readonly item: ListItem
  readonly at: number
}

/** The list items of a text by the first tokens of their numbers. */
export const itemsOf = onceADoc((doc: Doc): ReadonlyMap<number, Listed> => {
  const items = new Map<number, Listed>()
  for (const list of doc.story.lists) for (const [at, item] of list.items.entries()) items.set(item.number, { list, item, at })
  return items
})
