import { Command } from 'commander'
import { UsageError } from './exit.ts'

/** A command of its own with what all of them share; parsing throws what is wrong. */
export function subcommand(name: string, description: string): Command {
  return new Command(`extract ${name}`)
    .description(description)
    .helpOption('-h, --help', 'print this help')
    .showSuggestionAfterError(true)
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
}

/** Reads an option's value as a whole number of at least `least`. */
export function wholeNumber(name: string, least: number): (typed: string) => number {
  return (typed) => {
    const number = Number(typed)
    if (typed.trim() === '' || !Number.isSafeInteger(number) || number < least)
      throw new UsageError(`Expected ${name} to be a whole number, ${least} or more, got \`${typed}\``)
    return number
  }
}
