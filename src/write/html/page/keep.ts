import type { Decisions } from '../../../model/decisions.ts'
import type { PageArticle } from '../data.ts'
import type { DecisionStore } from './decisions.ts'

/** Where this browser keeps the decisions of this page, so that closing it loses nothing. */
export interface Keeper {
  /** Keeps what is decided now; whether the browser took it. */
  keep(): boolean
  /** Brings back what was kept. */
  restore(): void
}

/** Keeps decisions in the local storage of the browser, under a name made of the articles. */
export function createKeeper(articles: readonly PageArticle[], store: DecisionStore): Keeper {
  const name = `fakta-decisions:${fingerprint(articles.map(({ record }) => `${record.id} ${record.source.sha256}`))}`
  return {
    keep() {
      try {
        localStorage.setItem(name, JSON.stringify(store.toFile()))
        return true
      } catch {
        return false
      }
    },
    restore() {
      try {
        const kept = readDecisions(localStorage.getItem(name) ?? '')
        if (kept !== null) store.fromFile(kept)
      } catch {
        // Storage is forbidden here: the page works without it.
      }
    },
  }
}

/** Reads a file of decisions; null where it is none. */
export function readDecisions(text: string): Decisions | null {
  try {
    const file = JSON.parse(text) as Partial<Decisions> | null
    return file?.schema === 'fakta-decisions/1' && Array.isArray(file.articles) ? (file as Decisions) : null
  } catch {
    return null
  }
}

/** Hands the decisions to the browser as a download: a file made here, which goes nowhere else. */
export function download(decisions: Decisions): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(decisions, null, 2)}\n`], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'decisions.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** FNV-1a, 32 bits: tells pages apart, no more. */
function fingerprint(texts: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const text of texts) for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16)
}
