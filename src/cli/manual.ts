import type { Command } from 'commander'
import { COMMAND_NAMES } from './commands.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { manualPage } from './manual-page.ts'
import { wordArgument } from './options.ts'
import { EXTRACT } from './program.ts'
import { standardOutput } from './sinks.ts'
import { sketches } from './sketches.ts'
import { type CommandBody, programOf } from './subcommand.ts'
import { SUBCOMMANDS } from './subcommands.ts'

const NOTES = `
The manual page of an installed package is read by: man extract
Elsewhere: extract help --man > extract.1 && man ./extract.1
`

function define(command: Command): Command {
  return command
    .description('The help of a command, the same as with its --help.')
    .addArgument(wordArgument('[command]', 'the command', COMMAND_NAMES))
    .option('--man', 'all of it as a manual page (roff)', false)
}

/** `extract help`. */
export const HELP: CommandBody = { define, notes: NOTES, run: help }

async function help(program: Command): Promise<ExitCode> {
  const [typed] = program.args
  if (program.opts<{ man: boolean }>().man) {
    if (typed !== undefined)
      throw new UsageError(`Expected --man without a command, got \`${typed}\`: the page holds all of them`)
    await standardOutput().write(manualPage(await sketches()))
    return EXIT.done
  }
  const command = SUBCOMMANDS.find(({ name }) => name === typed)
  const asked = command === undefined ? programOf('extract', EXTRACT) : programOf(`extract ${command.name}`, await command.load())
  asked.outputHelp()
  return EXIT.done
}
