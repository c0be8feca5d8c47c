import type { ExitCode } from './exit.ts'

/** A command of its own, called as `extract NAME …`; a file of that name is reached as `./NAME`. */
export interface Subcommand {
  readonly name: string
  readonly about: string
  readonly run: (args: readonly string[]) => Promise<ExitCode>
}

/** The commands beside extraction, in the order of the help. */
export const SUBCOMMANDS: readonly Subcommand[] = [
  {
    name: 'explain',
    about: 'why the facts of an article are what they are',
    run: async (args) => (await import('./explain.ts')).runExplain(args),
  },
  {
    name: 'score',
    about: 'how right the facts are, against gold',
    run: async (args) => (await import('./score.ts')).runScore(args),
  },
  {
    name: 'sample',
    about: 'draw articles for checking by hand',
    run: async (args) => (await import('./sample.ts')).runSample(args),
  },
  {
    name: 'agree',
    about: 'how far two coders agree',
    run: async (args) => (await import('./agree.ts')).runAgree(args),
  },
  {
    name: 'lexicon',
    about: 'check a file of your own words, list the built-in ones',
    run: async (args) => (await import('./lexicon.ts')).runLexicon(args),
  },
]
