/** Where the focus may stand in an article on show. */
const PLACES = ['.stop', '.id', '.judge button', '.adding > button']

/** Remembers where the focus stands in `place`; what it gives brings the focus back there once that is shown anew, and tells whether it could. */
export function rememberFocus(place: HTMLElement): () => boolean {
  const focused = document.activeElement
  const selector = PLACES.find((one) => focused?.closest(one) != null && place.contains(focused))
  if (selector === undefined) return () => false
  const here = focused!.closest<HTMLElement>(selector)!
  const all = () => [...place.querySelectorAll<HTMLElement>(selector)]
  const alike = () => all().filter((one) => factOf(one) === factOf(here))
  const nth = all().indexOf(here)
  const nthAlike = alike().indexOf(here)
  return () => {
    // The fact may be gone, and with it its place: the next one then.
    const target = alike()[nthAlike] ?? all()[Math.min(nth, all().length - 1)]
    target?.focus({ preventScroll: true })
    return target !== undefined
  }
}

/** The fact that a place of the focus is for: its own, or that of the mark it begins; undefined where it is for none. */
function factOf(element: HTMLElement): string | undefined {
  return element.dataset.fact ?? element.querySelector<HTMLElement>('.mark')?.dataset.fact
}
