import { lexClass, wordList } from './table.ts'

/** Lower-case words that stand inside a person's name. */
export const NAME_PARTICLES = wordList(
  'name-particle',
  `
  al
  bin
  bint
  binti
  bte
  da
  de
  der
  dos
  el
  ibn
  ten
  ter
  van
  von
  `,
)

/** Words before the names of ships, which often are those of people ("KRI Laksamana …"). */
export const SHIP_WORDS = wordList('ship-word', 'KAL', 'KM', 'KMP', 'KN', 'KRI', 'MV', 'TB', 'kapal')

/**
 * Words between the parts of an organisation's or office's name: `list` joins two alike ("Kelautan dan Perikanan") and may as well join two
 * bodies or people, `link` only goes on with a name ("Institute for Justice").
 */
export const ORGANIZATION_JOINTS = lexClass<'list' | 'link'>('organization-joint', {
  dan: 'list',
  serta: 'list',
  '&': 'list',
  of: 'link',
  for: 'link',
  and: 'link',
  the: 'link',
  atas: 'link',
})
