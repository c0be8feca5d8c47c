/** What an element can be made with: attributes by name, `on…` handlers, and `class`. */
export interface Attributes {
  readonly [name: string]: string | number | boolean | null | undefined | ((event: never) => void)
}

/** What can stand inside an element; null and false stand for nothing. */
export type Child = Node | string | number | null | false | undefined

/** Marks that turn the direction of writing: shown as a box, so that no text can reorder the page around it. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const SVG = 'http://www.w3.org/2000/svg'

/** Makes an HTML element. Text is always text: the page has no other way to put content in. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(tag), attributes, children)
}

/** Makes an SVG element. */
export function s<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS(SVG, tag) as SVGElementTagNameMap[K], attributes, children)
}

/** A text with the marks that turn the direction of writing made visible; as long as it was. */
export function inertText(text: string): string {
  return text.replace(TURNS, '\ufffd')
}

function fill<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener)
    // A field must give back what it was given.
    else element.setAttribute(name, value === true ? '' : name === 'value' ? String(value) : inertText(String(value)))
  }
  for (const child of children)
    if (child !== null && child !== undefined && child !== false)
      element.append(child instanceof Node ? child : inertText(String(child)))
  return element
}

/** A button that does one thing. */
export function button(label: string, onclick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  return h('button', { type: 'button', onclick, ...attributes }, label)
}
