import { Argument, Option } from 'commander'
import { UsageError } from './exit.ts'
import { oneOf } from './near.ts'

/** An option whose value is one of some words, or a list of them between commas: help and completion show them. */
export interface WordOption extends Option {
  readonly isList: boolean
}

/** An option whose value is one of some words. */
export function wordOption(flags: string, about: string, words: readonly string[]): WordOption {
  const option = new Option(flags, about)
  option.choices(words)
  option.argParser((typed) => oneOf(typed, words, option.long ?? flags))
  return Object.assign(option, { isList: false })
}

/** An argument that is one of some words. */
export function wordArgument(name: string, about: string, words: readonly string[]): Argument {
  return new Argument(name, about).choices(words).argParser((typed) => oneOf(typed, words, about))
}

/** An option whose value is a list of words, each once, in their own order. */
export function wordsOption(flags: string, about: string, words: readonly string[]): WordOption {
  const option = new Option(flags, about)
  const flag = option.long ?? flags
  option.choices(words)
  option.argParser((typed: string) => {
    const chosen = listed(typed, flag, `${flag} ${words.slice(0, 2).join(',')}`).map((word) =>
      oneOf(word, words, `each word of ${flag}`),
    )
    return words.filter((word) => chosen.includes(word))
  })
  return Object.assign(option, { isList: true })
}

/** The words of a list between commas; throws where there is none, or where a blank behind a comma has cut the list in two. */
export function listed(typed: string, flag: string, example: string): string[] {
  const words = typed
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  if (words.length === 0 || /,\s*$/.test(typed))
    throw new UsageError(`Expected ${flag} to be a list without blanks, such as ${example}, got \`${typed}\``)
  return words
}

/** An option whose value is a text that is not empty: a file, a name, a pattern. */
export function textOption(flags: string, about: string): Option {
  const option = new Option(flags, about)
  return option.argParser((typed) => named(typed, option.long ?? flags))
}

/** An option that may be given several times, each value a text that is not empty. */
export function repeatedOption(flags: string, about: string): Option {
  const option = new Option(flags, `${about} (repeatable)`)
  const add = (typed: string, before: readonly string[] = []) => [...before, named(typed, option.long ?? flags)]
  return option.argParser(add)
}

function named(typed: string, flag: string): string {
  if (typed.trim() === '') throw new UsageError(`Expected ${flag} to have a value, got an empty one`)
  return typed
}

/** An option whose value is a whole number of at least `least`. */
export function numberOption(flags: string, about: string, least: number): Option {
  const option = new Option(flags, about)
  return option.argParser((typed) => {
    const number = Number(typed)
    if (typed.trim() === '' || !Number.isSafeInteger(number) || number < least)
      throw new UsageError(`Expected ${option.long ?? option.short} to be a whole number, ${least} or more, got \`${typed}\``)
    return number
  })
}
