import type { CommandBody } from './subcommand.ts'

/** A command of its own, called as `extract NAME …`; a file of that name is reached as `./NAME`. */
export interface Subcommand {
  readonly name: string
  readonly about: string
  readonly load: () => Promise<CommandBody>
}

/** The commands beside extraction, in the order of the help; each is loaded when it is asked for. */
export const SUBCOMMANDS: readonly Subcommand[] = [
  {
    name: 'events',
    about: 'what many articles tell of one incident, with its toll',
    load: async () => (await import('./events.ts')).EVENTS,
  },
  {
    name: 'explain',
    about: 'why the facts of an article are what they are',
    load: async () => (await import('./explain.ts')).EXPLAIN,
  },
  {
    name: 'unread',
    about: 'what articles say and no fact explains, and why',
    load: async () => (await import('./unread.ts')).UNREAD,
  },
  {
    name: 'score',
    about: 'how right the facts are, against gold',
    load: async () => (await import('./score.ts')).SCORE,
  },
  {
    name: 'sample',
    about: 'draw articles for checking by hand',
    load: async () => (await import('./sample.ts')).SAMPLE,
  },
  {
    name: 'agree',
    about: 'how far two coders agree',
    load: async () => (await import('./agree.ts')).AGREE,
  },
  {
    name: 'lexicon',
    about: 'check a file of your own words, list the built-in ones',
    load: async () => (await import('./lexicon.ts')).LEXICON,
  },
  {
    name: 'completion',
    about: 'a script that completes commands and options in your shell',
    load: async () => (await import('./completion.ts')).COMPLETION,
  },
  {
    name: 'help',
    about: 'the help of a command, or all of it as a manual page',
    load: async () => (await import('./manual.ts')).HELP,
  },
]
