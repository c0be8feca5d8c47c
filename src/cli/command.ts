import { CommanderError } from 'commander'
import { OutputError } from '../batch/output.ts'
import { reasonOf } from '../batch/trouble.ts'
import { checkMistyped } from './commands.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { EXTRACT, type Options } from './program.ts'
import { BrokenPipe, standardOutput } from './sinks.ts'
import { programOf } from './subcommand.ts'
import { SUBCOMMANDS } from './subcommands.ts'
import { plain, say } from './talk.ts'

/**
 * Runs the command with its arguments and returns its exit code. `keepCode` hears after an extraction how much of the command's code it has used, so
 * that what the engine compiled may be kept.
 */
export async function runCommand(args: readonly string[], keepCode: (worth: number) => void): Promise<ExitCode> {
  process.stderr.on('error', () => undefined)
  const subcommand = SUBCOMMANDS.find(({ name }) => name === args[0])
  try {
    if (subcommand === undefined) return await extract(args, keepCode)
    const body = await subcommand.load()
    const program = programOf(`extract ${subcommand.name}`, body)
    program.parse(args.slice(1), { from: 'user' })
    return await body.run(program)
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.done
      return usage(error.message.replace(/^error: /, '').replace(/\n/g, ' '), subcommand?.name)
    }
    if (error instanceof UsageError) return usage(error.message, subcommand?.name)
    if (error instanceof BrokenPipe) return EXIT.done
    say(`extract: ${plain(reportOf(error))}`)
    return EXIT.failed
  }
}

async function extract(args: readonly string[], keepCode: (worth: number) => void): Promise<ExitCode> {
  const program = programOf('extract', EXTRACT)
  program.parse([...args], { from: 'user' })
  const options = normal(program.opts<Options>())
  if (options.schema) return await printSchema()
  const fromInput = program.args.length === 0 && options.filesFrom === undefined
  if (fromInput && process.stdin.isTTY) {
    say(program.helpInformation().trimEnd())
    return EXIT.usage
  }
  checkMistyped(program.args)
  const { expectGazetteer } = await import('../gazetteer/open.ts')
  const gazetteer = options.from === 'records' ? undefined : expectGazetteer()
  const { extractAll } = await import('./extract.ts')
  await gazetteer
  return await extractAll(fromInput ? ['-'] : program.args, options, keepCode)
}

/** What ended a command that was called rightly: the output, the system (permission denied), or a mistake of ours. */
function reportOf(error: unknown): string {
  if (error instanceof OutputError) return `${error.message}.`
  const { message, syscall, path }: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error))
  return syscall === undefined
    ? `stopped by an error of its own, which is worth a report: ${message}`
    : `${path ?? syscall}: ${reasonOf(error)}.`
}

/** Options with "-" as what it stands for: standard output, for --output alone. */
function normal({ output, ...others }: Options): Options {
  if (others.errors === '-')
    throw new UsageError('Expected --errors to be a file, got `-`; --failures inline writes failures among the records')
  return output === undefined || output === '-' ? others : { ...others, output }
}

function usage(message: string, subcommand: string | undefined): ExitCode {
  const name = subcommand === undefined ? 'extract' : `extract ${subcommand}`
  say(`extract: ${plain(message)}`)
  say(`Try ${name} --help.`)
  return EXIT.usage
}

async function printSchema(): Promise<ExitCode> {
  const [{ z }, { recordSchema }] = await Promise.all([import('zod'), import('../model/record.ts')])
  await standardOutput().write(`${JSON.stringify(z.toJSONSchema(recordSchema), null, 2)}\n`)
  return EXIT.done
}
