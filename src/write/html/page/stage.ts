import type { PageArticle } from '../data.ts'
import type { DecisionStore } from './decisions.ts'
import { allFacts, type KindFact } from './facts.ts'
import { linksOf } from './links.ts'

/** The fact that is lit, and what the facts it is linked with are to it, by id. */
export interface Lit {
  readonly fact: KindFact | null
  readonly linked: ReadonlyMap<string, string>
  /** A person chose it, rather than moved over it. */
  readonly chosen: boolean
}

/** One article on show: its facts, and which of them is lit. Whatever shows facts listens to it. */
export interface Stage {
  readonly article: PageArticle
  readonly store: DecisionStore
  readonly facts: readonly KindFact[]
  find(id: string): KindFact | null
  lit(): Lit
  /** Chooses a fact, and with `reveal` brings its words into view. */
  select(id: string | null, reveal?: boolean): void
  /** Lights a fact for as long as the pointer is over it. */
  hover(id: string | null): void
  onLight(listener: (lit: Lit, reveal: boolean) => void): void
}

/** Puts an article on show, with `selected` chosen where there is such a fact. */
export function createStage(article: PageArticle, store: DecisionStore, selected: string | null): Stage {
  const facts = allFacts(store.facts(article))
  const byId = new Map(facts.map((one) => [one.fact.id, one]))
  const listeners: ((lit: Lit, reveal: boolean) => void)[] = []
  let chosen = byId.get(selected ?? '') ?? null
  let hovered: KindFact | null = null
  const lit = (): Lit => {
    const fact = hovered ?? chosen
    const linked = new Map<string, string>()
    if (fact !== null) {
      const { to, from } = linksOf(fact, facts)
      for (const { says, other } of [...from, ...to]) linked.set(other.fact.id, says)
    }
    return { fact, linked, chosen: hovered === null || hovered === chosen }
  }
  const tell = (reveal: boolean) => {
    const now = lit()
    for (const listener of listeners) listener(now, reveal)
  }
  return {
    article,
    store,
    facts,
    find: (id) => byId.get(id) ?? null,
    lit,
    select(id, reveal = false) {
      chosen = byId.get(id ?? '') ?? null
      hovered = null
      tell(reveal)
    },
    hover(id) {
      const next = byId.get(id ?? '') ?? null
      if (next === hovered) return
      hovered = next
      tell(false)
    },
    onLight(listener) {
      listeners.push(listener)
    },
  }
}
