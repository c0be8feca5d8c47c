import { COLLECTIVE_NUMBERS, COLLECTIVES } from '../../lexicon/count-words.ts'
import { type Rule, rule } from '../../match/rule.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { nobody } from './nobody.ts'
import type { Construction, Stated } from './statement.ts'
import { statementsOf } from './statements.ts'

type Found = Omit<CountMention, 'rule'>

/** Where a quantity may begin. */
const QUANTITY_STARTS = ['number', COLLECTIVES, COLLECTIVE_NUMBERS] as const

/** A rule for what one construction says of the quantity at hand. */
function construction(name: Construction): Rule<Found> {
  return rule<Found>(name, QUANTITY_STARTS, (doc, at) => {
    const stated = statementsOf(doc).stated.get(at)
    return stated === undefined ? null : mentionsBy(name, stated)
  })
}

function mentionsBy(name: Construction, stated: readonly Stated[]): Found[] {
  const mentions: Found[] = []
  for (const { by, mention } of stated) if (by === name) mentions.push(mention)
  return mentions
}

/** The rules that find count mentions, in no order: which of several findings stands is decided in `resolve/counts/`. */
export const COUNT_RULES: readonly Rule<Found>[] = [
  // "menewaskan 12 orang", "evakuasi 12 warga"
  construction('act-people'),
  // "12 orang tewas"
  construction('people-state'),
  // "62 WNI yang disekap"
  construction('people-yang-state'),
  // "dua pria dan tiga anak tewas", "menangkap dua pria dan seorang wanita"
  construction('shared-state'),
  // "korban tewas mencapai 12 orang"
  construction('state-measure'),
  // "dari 14 menjadi 18 orang"
  construction('older-figure'),
  // "tiga jenazah", "11 tersangka"
  construction('people-noun'),
  nobody,
]
