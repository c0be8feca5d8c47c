import type { Command } from 'commander'
import { bashCompletion } from './completion-bash.ts'
import { zshCompletion } from './completion-zsh.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { wordArgument } from './options.ts'
import { standardOutput } from './sinks.ts'
import { sketches } from './sketches.ts'
import type { CommandBody } from './subcommand.ts'

const SHELLS = { bash: bashCompletion, zsh: zshCompletion }

const NOTES = `
In bash, for this session or for all of them:
  source <(extract completion bash)
  extract completion bash > ~/.local/share/bash-completion/completions/extract

In zsh, in a folder that is in fpath before compinit runs:
  extract completion zsh > ~/.zfunc/_extract
`

function define(command: Command): Command {
  return command
    .description('A script that completes commands, options and their values in your shell.')
    .addArgument(wordArgument('<shell>', 'the shell', Object.keys(SHELLS)))
}

/** `extract completion`. */
export const COMPLETION: CommandBody = { define, notes: NOTES, run: complete }

async function complete(program: Command): Promise<ExitCode> {
  const [shell] = program.processedArgs as [keyof typeof SHELLS]
  await standardOutput().write(SHELLS[shell](await sketches()))
  return EXIT.done
}
