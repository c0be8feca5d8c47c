import { cameOver } from './pointer.ts'
import type { Stage } from './stage.ts'
import type { TextView } from './text.ts'

/** Lights the words of the lit fact, their sentences, and the words of the facts it is linked with. */
export function lightText(stage: Stage, { element }: TextView): void {
  const spans = new Map<string, HTMLElement[]>()
  for (const span of element.querySelectorAll<HTMLElement>('.mark'))
    spans.set(span.dataset.fact!, [...(spans.get(span.dataset.fact!) ?? []), span])
  let shining: HTMLElement[] = []
  const shine = (span: HTMLElement, name: string) => {
    span.classList.add(name)
    shining.push(span)
  }
  stage.onLight(({ fact, linked }, reveal) => {
    for (const span of shining) {
      span.classList.remove('lit', 'linked')
      delete span.dataset.link
    }
    shining = []
    if (fact === null) return
    const own = spans.get(fact.fact.id) ?? []
    for (const span of own) {
      shine(span, 'lit')
      shine(span.closest<HTMLElement>('.sentence')!, 'lit')
    }
    for (const [id, says] of linked)
      for (const span of spans.get(id) ?? []) {
        shine(span, 'linked')
        if (span.dataset.label) span.dataset.link = says
      }
    if (reveal) own[0]?.scrollIntoView({ block: 'center', behavior: isCalm() ? 'auto' : 'smooth' })
  })
}

/** Lets pointer and keyboard choose facts in the text: arrows step from mark to mark, Enter goes to the details. */
export function steerText(stage: Stage, { element, marks, stops }: TextView, toDetails: () => void): void {
  let at = 0
  let pointing = false
  let chosenBefore: string | null = null
  const go = (index: number) => {
    const stop = stops.get(marks[index])!
    stops.get(marks[at])!.tabIndex = -1
    at = index
    stop.tabIndex = 0
    if (stop !== document.activeElement) stop.focus({ preventScroll: true })
    stage.select(marks[at].fact)
    // Neither the bar above nor, on a phone, the details below may lie over it.
    stop.scrollIntoView({ block: 'nearest', behavior: isCalm() ? 'auto' : 'smooth' })
  }
  element.addEventListener('pointerover', (event) => {
    if (cameOver(event)) stage.hover(factsUnder(event)[0] ?? null)
  })
  element.addEventListener('pointerleave', () => stage.hover(null))
  element.addEventListener('pointerdown', () => {
    pointing = true
    const { fact, chosen } = stage.lit()
    chosenBefore = chosen ? (fact?.fact.id ?? null) : null
  })
  element.addEventListener('click', (event) => {
    const facts = factsUnder(event)
    // Of marks over the same words, a second click takes the next one out.
    const fact = facts[(facts.indexOf(chosenBefore ?? '') + 1) % facts.length]
    const index = marks.findIndex((mark) => mark.fact === fact)
    if (index >= 0 && document.getSelection()?.isCollapsed !== false) go(index)
    pointing = false
  })
  element.addEventListener('focusin', (event) => {
    const stop = (event.target as Element).closest<HTMLElement>('.stop')
    if (stop === null || pointing) return
    const here = marks.flatMap((mark, index) => (stops.get(mark) === stop ? [index] : []))
    const lit = stage.lit().fact?.fact.id
    const index = here.find((one) => marks[one].fact === lit) ?? here[0]
    if (index !== at || marks[index].fact !== lit) go(index)
  })
  element.addEventListener('keydown', (event) => {
    if ((event.target as Element).closest('.stop') === null) return
    const last = marks.length - 1
    const steps: { readonly [key: string]: () => void } = {
      ArrowRight: () => go(Math.min(at + 1, last)),
      ArrowLeft: () => go(Math.max(at - 1, 0)),
      Home: () => go(0),
      End: () => go(last),
      Enter: toDetails,
      ' ': () => go(at),
    }
    const step = event.altKey || event.ctrlKey || event.metaKey ? undefined : steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    step()
  })
}

/** The facts whose marks lie under the pointer, the innermost first. */
function factsUnder(event: Event): string[] {
  const facts: string[] = []
  for (let span = (event.target as Element).closest<HTMLElement>('.mark'); span; ) {
    facts.push(span.dataset.fact!)
    span = span.parentElement?.closest<HTMLElement>('.mark') ?? null
  }
  return facts
}

const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches
