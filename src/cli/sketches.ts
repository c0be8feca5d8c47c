import type { Argument, Option } from 'commander'
import type { WordOption } from './options.ts'
import { EXTRACT } from './program.ts'
import { describe, programOf } from './subcommand.ts'
import { SUBCOMMANDS } from './subcommands.ts'

/** An option as completion and the manual show it. */
export interface OptionSketch {
  /** "-f", "--from": as it is typed. */
  readonly flags: readonly string[]
  /** What its value is called, null where it takes none. */
  readonly value: string | null
  /** What it is for, and as the help says it: with its words and its default. */
  readonly about: string
  readonly help: string
  /** The words its value may be; none where it may be anything. */
  readonly words: readonly string[]
  /** Whether several of them may stand in it, between commas. */
  readonly isList: boolean
  readonly repeats: boolean
}

/** An argument as completion and the manual show it. */
export interface ArgumentSketch {
  readonly name: string
  readonly about: string
  /** The words it may be; none where it may be anything. */
  readonly words: readonly string[]
}

/** A command as completion and the manual show it. */
export interface CommandSketch {
  /** Null for `extract` itself. */
  readonly name: string | null
  readonly about: string
  /** How it is called: "extract explain [options] <file>". */
  readonly usage: string
  readonly arguments: readonly ArgumentSketch[]
  readonly options: readonly OptionSketch[]
  /** What stands below the options in its help. */
  readonly notes: string
}

/** Every command with its arguments and options, `extract` itself first, from what the commands are defined by. */
export async function sketches(): Promise<CommandSketch[]> {
  const bodies = await Promise.all(SUBCOMMANDS.map(async ({ name, load }) => ({ name, body: await load() })))
  return [{ name: null, body: EXTRACT }, ...bodies].map(({ name, body }) => {
    const program = programOf(name === null ? 'extract' : `extract ${name}`, body)
    const help = program.createHelp()
    return {
      name,
      about: program.description(),
      usage: help.commandUsage(program),
      arguments: help.visibleArguments(program).map((argument: Argument) => ({
        name: help.argumentTerm(argument),
        about: help.argumentDescription(argument),
        words: argument.argChoices ?? [],
      })),
      options: help.visibleOptions(program).map(sketchOf),
      notes: body.notes,
    }
  })
}

function sketchOf(option: Option): OptionSketch {
  const value = /[<[](.+)[>\]]$/.exec(option.flags)?.[1] ?? null
  return {
    flags: [option.short, option.long].filter((flag) => flag !== undefined && flag !== null),
    value,
    about: option.description,
    help: describe(option),
    words: option.argChoices ?? [],
    isList: (option as Partial<WordOption>).isList ?? false,
    repeats: option.description.includes('(repeatable)'),
  }
}
