import { wordList } from './table.ts'

/** Lower-case words that stand inside a person's name. */
export const NAME_PARTICLES = wordList('name-particle', 'bin binti al el van von de der da dos bint ibn')

/** Words between the parts of an organisation's or office's name ("Kelautan dan Perikanan", "Institute for Justice"). */
export const ORGANIZATION_JOINTS = wordList('organization-joint', 'dan serta & of for and the atas')
