import type { Fact } from '../../../model/kind.ts'
import { idsOf, kindRow } from '../../../model/rows/walk.ts'
import type { Field } from '../data.ts'
import { button, h } from './dom.ts'
import { headline, type KindFact, readValue } from './facts.ts'
import { fields } from './fields.ts'
import { nameOf } from './links.ts'
import { type Quote, readOff } from './new-fact.ts'
import { settle } from './settle.ts'
import type { Stage } from './stage.ts'

/** What the form needs from around it. */
export interface FormActions {
  /** The words selected in the text now, null where none are. */
  selected(): Quote | null
  /** The words wherever they stand first in the article, null where they do not. */
  findWords(words: string): Quote | null
  save(fact: KindFact): void
  cancel(): void
}

/** A form for the values of a fact: an extracted one to be corrected, or a new one. */
export function factForm(stage: Stage, { kind, fact }: KindFact, isNew: boolean, actions: FormActions): HTMLElement {
  let quote: Quote = { text: fact.text, span: fact.span }
  const words = h('textarea', { name: 'words', rows: 2, lang: 'id', id: 'field-words' })
  words.value = quote.text
  const wrong = h('p', { class: 'wrong-words', role: 'alert' })
  const inputs = fields[kind].map((field) => ({ field, input: inputOf(stage, field, fact) }))
  const proposed = new Map(inputs.map(({ input }) => [input, input.value]))
  /** Values that nobody has typed or chosen yet follow the words of a new fact. */
  const propose = () => {
    if (!isNew) return
    const read = readOff(kind, words.value.trim())
    for (const { field, input } of inputs) {
      if (input.value !== proposed.get(input) || !(field.name in read)) continue
      input.value = String(read[field.name] ?? '')
      proposed.set(input, input.value)
    }
  }
  words.addEventListener('input', propose)
  const readWords = (): boolean => {
    if (words.value.trim() !== quote.text || quote.text === '') {
      const found = actions.findWords(words.value.trim())
      if (found === null) {
        wrong.textContent = 'These words do not stand in the article as they are written here.'
        words.focus()
        return false
      }
      quote = found
    }
    return true
  }
  const form = h(
    'form',
    {
      class: `details ${kind}`,
      'aria-label': isNew ? `Add a ${kindRow(kind).one.toLowerCase()}` : `Edit ${fact.id}`,
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault()
        if (!readWords()) return
        const lost = inputs.find(({ field, input }) => isPlace(field) && placeOf(field, input, fact, actions) === undefined)
        if (lost !== undefined) {
          wrong.textContent = `The words of “${nameOf(lost.field)}” do not stand in the article as they are written here.`
          lost.input.focus()
          return
        }
        const values = Object.fromEntries(
          inputs.map(({ field, input }) => [
            field.name,
            isPlace(field) ? placeOf(field, input, fact, actions) : readInput(field, input, quote),
          ]),
        )
        actions.save({ kind, fact: settle(kind, fact, { ...fact, ...values, ...placed(fact, quote) } as Fact) })
      },
      onkeydown: (event: KeyboardEvent) => {
        if (event.key === 'Escape') actions.cancel()
      },
    },
    h('h2', {}, isNew ? `Add a ${kindRow(kind).one.toLowerCase()}` : `Edit ${fact.id}`),
    h('label', { for: 'field-words' }, 'words in the article'),
    words,
    button(
      'Take the selected words',
      () => {
        const selected = actions.selected()
        if (selected === null) {
          wrong.textContent = 'Nothing is selected in the text.'
          return
        }
        quote = selected
        words.value = quote.text
        wrong.textContent = ''
        propose()
      },
      { class: 'quiet' },
    ),
    wrong,
    ...inputs.flatMap(({ field, input }) => [h('label', { for: input.id, title: field.about }, nameOf(field)), input]),
    h(
      'p',
      { class: 'judge' },
      h('button', { type: 'submit' }, isNew ? 'Add' : 'Keep'),
      button('Cancel', actions.cancel, { class: 'quiet' }),
    ),
  )
  return form
}

/** The place of the fact after its words were changed: the mention over the old words moves along. */
function placed(fact: Fact, { text, span }: Quote): object {
  if (span[0] === fact.span[0] && span[1] === fact.span[1]) return {}
  if (!('mentions' in fact)) return { text, span }
  const moved = fact.mentions.filter((mention) => mention.span[0] < fact.span[0] || mention.span[1] > fact.span[1])
  return { text, span, mentions: [{ text, span }, ...moved].sort((a, b) => a.span[0] - b.span[0]) }
}

type Input = HTMLInputElement | HTMLSelectElement

function inputOf(stage: Stage, field: Field, fact: Fact): Input {
  const value = readValue(fact, field.name)
  const id = `field-${field.name}`
  const { link } = field
  if (link !== null) {
    const others = stage.facts.filter((other) => other.kind === link.to && other.fact.id !== fact.id)
    const options = others.map((other): Option => [other.fact.id, `${other.fact.id} ${headline(other)}`])
    return selectOf(id, idsOf(fact, link), link.many ? options : [['', '–'], ...options], link.many)
  }
  if (field.form === 'choice') {
    const open: readonly Option[] = field.nullable ? [['', '–']] : value === '' ? [['', 'choose …']] : []
    const chosen = selectOf(id, [String(value ?? '')], [...open, ...field.choices.map((one): Option => [one, one])], false)
    chosen.required = !field.nullable
    return chosen
  }
  const shown = Array.isArray(value) ? value.join(' > ') : (wordsOf(value) ?? '')
  const isNumber = field.form === 'number'
  return h('input', { id, type: isNumber ? 'number' : 'text', step: isNumber ? 'any' : null, value: String(shown) })
}

type Option = readonly [value: string, label: string]

function selectOf(id: string, chosen: readonly string[], options: readonly Option[], many: boolean): HTMLSelectElement {
  return h(
    'select',
    { id, multiple: many },
    ...options.map(([key, label]) => h('option', { value: key, selected: chosen.includes(key) }, label)),
  )
}

function readInput(field: Field, input: Input, quote: Quote): unknown {
  if (field.link?.many && input instanceof HTMLSelectElement) return [...input.selectedOptions].map(({ value }) => value)
  const typed = input.value.trim()
  if (field.form === 'list') return typed === '' ? [] : typed.split('>').map((part) => part.trim())
  if (typed === '') return field.nullable ? null : quote.text
  return field.form === 'number' ? Number(typed) : typed
}

const isPlace = ({ form }: Field) => form === 'words' || form === 'named'

/** The words of the article that a field holds, or the value itself where it holds none. */
const wordsOf = (value: unknown) => (typeof value === 'object' && value !== null && 'text' in value ? value.text : value)

/** The place of typed words in the article, as it was where they were not changed; null for none, undefined where they stand nowhere. */
function placeOf({ name, form }: Field, input: Input, fact: Fact, { findWords }: FormActions): object | null | undefined {
  const before = readValue(fact, name)
  const typed = input.value.trim()
  if (typed === (wordsOf(before) ?? '')) return before as object | null
  if (typed === '') return null
  const quote = findWords(typed)
  return quote === null ? undefined : form === 'named' ? { name: quote.text, ...quote } : quote
}
