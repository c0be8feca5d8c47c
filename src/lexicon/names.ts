import { wordList } from './table.ts'

/** Lower-case words that stand inside a person's name. */
export const NAME_PARTICLES = wordList('name-particle', 'bin binti al el van von de der da dos bint ibn')
