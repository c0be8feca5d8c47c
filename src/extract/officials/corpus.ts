import { BODIES } from './bodies.corpus.ts'
import { BOUNDS } from './bounds.corpus.ts'
import { CABINET } from './cabinet.corpus.ts'
import { NAMES } from './names.corpus.ts'
import { OFFICES } from './offices.corpus.ts'
import { ORDERS } from './orders.corpus.ts'
import { PEOPLE } from './people.corpus.ts'
import { POSTS } from './posts.corpus.ts'
import { RANKED } from './ranks.corpus.ts'
import { SENTENCES } from './sentences.corpus.ts'
import { SOCIETY } from './society.corpus.ts'
import { STATE } from './state.corpus.ts'

/** The corpus of officials. */
export const OFFICIAL_CORPUS = [OFFICES, PEOPLE, RANKED, CABINET, STATE, SOCIETY, ORDERS, NAMES, SENTENCES, BODIES, POSTS, BOUNDS]
