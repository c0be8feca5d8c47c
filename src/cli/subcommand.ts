import { Command, type Option } from 'commander'
import type { ExitCode } from './exit.ts'

/** A command: what it takes, what stands below its options in the help, and what it does. */
export interface CommandBody {
  /** Says on a bare command what it is for and what it takes. */
  readonly define: (command: Command) => Command
  readonly notes: string
  readonly run: (program: Command) => Promise<ExitCode>
}

/** A command with what all of them share, called `name` in its help; parsing throws what is wrong. */
export function programOf(name: string, { define, notes }: Omit<CommandBody, 'run'>): Command {
  const bare = new Command(name)
    .helpOption('-h, --help', 'print this help')
    .showSuggestionAfterError(true)
    .configureHelp({ optionDescription: describe })
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
  return define(bare).addHelpText('after', notes)
}

/** What an option is for, the words that it takes, and what stands for it where it is left out. */
export function describe({ description, argChoices, defaultValue }: Option): string {
  const words = argChoices === undefined ? '' : `: ${argChoices.join(', ')}`
  const shown = defaultValue === undefined || typeof defaultValue === 'boolean' ? '' : ` (default: ${defaultValue})`
  return `${description}${words}${shown}`
}
