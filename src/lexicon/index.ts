import type { LexClass } from '../model/lexicon.ts'
import * as clauseWords from './clause-words.ts'
import * as countWords from './count-words.ts'
import * as englishPosts from './english-posts.ts'
import * as givenNames from './given-names.ts'
import * as holidays from './holidays.ts'
import * as incidents from './incidents.ts'
import * as language from './language.ts'
import * as linkWords from './link-words.ts'
import * as names from './names.ts'
import * as nicknames from './nicknames.ts'
import * as numbers from './numbers.ts'
import * as officeWords from './office-words.ts'
import * as organizations from './organizations.ts'
import * as people from './people.ts'
import * as places from './places.ts'
import * as ranks from './ranks.ts'
import * as roles from './roles.ts'
import * as sceneWords from './scene-words.ts'
import * as speech from './speech.ts'
import * as time from './time.ts'
import * as timeWords from './time-words.ts'
import * as victims from './victims.ts'

/** The files of words; each class that one of them exports is part of the lexicon. */
const FILES: readonly Readonly<Record<string, unknown>>[] = [
  clauseWords,
  countWords,
  englishPosts,
  givenNames,
  holidays,
  incidents,
  language,
  linkWords,
  names,
  nicknames,
  numbers,
  officeWords,
  organizations,
  people,
  places,
  ranks,
  roles,
  sceneWords,
  speech,
  time,
  timeWords,
  victims,
]

/** All classes, by their names, which no two share. */
export const LEX_CLASSES: readonly LexClass[] = FILES.flatMap((file) => Object.values(file).filter(isLexClass)).sort((a, b) =>
  a.name < b.name ? -1 : 1,
)

function isLexClass(value: unknown): value is LexClass {
  return typeof value === 'object' && value !== null && 'isList' in value
}
