import { HOME } from '../../lexicon/count-words.ts'
import { CARE_PLACES, STATES } from '../../lexicon/victims.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import { isClass, textOf, valueAt } from '../../text/view.ts'
import { type Before, groupBefore } from './before.ts'
import { isAboutEpidemic } from './noun.ts'
import type { Reading } from './reading.ts'
import { saidIn } from './said.ts'
import { nounOf } from './seats.ts'
import type { Statement } from './statement.ts'

type Status = CountFact['status']

/** A state that means another one of these people. */
interface Meaning {
  readonly example: string
  readonly words: RegExp
  readonly from: Status
  readonly to: Status
  readonly holds: (reading: Reading, before: Before) => boolean
}

/** Who holds people without being the police. */
const CAPTORS = /^(?:militan|pemberontak|penculik|gerilyawan|perompak|penyandera|separatis|bersenjata)/i

/** What states mean by whom they are said of, and where they go. */
const MEANINGS: readonly Meaning[] = [
  {
    example: 'dua pasien sudah dipulangkan',
    words: /pulang/i,
    from: 'repatriated',
    to: 'recovered',
    holds: (reading, before) => (isInCare(reading) || isRestOfSick(reading, before)) && !isHome(reading),
  },
  { example: 'lima teknisi sudah pulang ke Indonesia', words: /pulang/i, from: 'recovered', to: 'repatriated', holds: isHome },
  {
    example: '36.760 pasien dirawat, 820 di antaranya kritis',
    words: /kritis/i,
    from: 'injured',
    to: 'hospitalized',
    holds: isIll,
  },
  {
    example: '12 KK menjadi korban banjir',
    words: /./,
    from: 'victim',
    to: 'affected',
    holds: ({ quantity }) => quantity.sense === 'household',
  },
  {
    example: 'Empat pekerja masih ditahan oleh pemberontak',
    words: /ditahan/i,
    from: 'arrested',
    to: 'captive',
    holds: isHeldCaptive,
  },
  {
    example: 'Tiga ABK berhasil diselamatkan nelayan dan sudah diamankan',
    words: /diamankan/i,
    from: 'arrested',
    to: 'rescued',
    holds: (reading) => isSaidToo(reading, 'rescued'),
  },
]

/** What a statement means of the people it is said of. */
export function meaning(reading: Reading, one: Statement, before: Before): Statement {
  const { doc } = reading
  const row = MEANINGS.find(
    ({ from, words, holds }) => from === one.status && words.test(textOf(doc, one.first, one.end)) && holds(reading, before),
  )
  return row === undefined ? one : { ...one, status: row.to }
}

const isPatient = ({ quantity: { unit } }: Reading) => /^(?:pasien|pdp|odp|otg|suspek|penderita)/i.test(unit ?? '')

/** How many parts around a number its hospital and its home are named in. */
const REACH = 8

/** Whether people are patients, or lie in a hospital that their clause names. */
function isInCare(reading: Reading): boolean {
  const { doc, seat } = reading
  const { clause } = seat
  // "telah dipulangkan setelah menjalani perawatan"
  if (isPatient(reading) || isSaidToo(reading, 'hospitalized')) return true
  return clause.parts
    .slice(0, REACH)
    .some(
      ({ role, kind, noun, first }) =>
        role === 'adjunct' &&
        kind !== 'to' &&
        (isClass(doc, noun, CARE_PLACES) || (kind === 'after' && valueAt(doc, first + 1, STATES) === 'hospitalized')),
    )
}

/** "Lima pasien dirawat dan dua lainnya sudah dipulangkan": others of those who are in care. */
function isRestOfSick({ quantity, index }: Reading, before: Before): boolean {
  return quantity.rest && before[index - 1]?.some(({ status }) => status === 'hospitalized')
}

/** Whether people went to their country. */
function isHome({ doc, seat: { clause, part } }: Reading): boolean {
  const told = part.told.flatMap(({ parts }) => parts.slice(0, REACH))
  return [...clause.parts.slice(0, REACH), ...told].some(
    ({ role, kind, noun }) => role === 'adjunct' && kind === 'to' && isClass(doc, noun, HOME),
  )
}

const isSaidToo = ({ doc, seat: { clause, at } }: Reading, status: Status) =>
  saidIn(doc, clause, at + 1).some((one) => one.status === status)

/** Whether those who hold people are no police, or took them before: "yang diculik …, masih ditahan". */
function isHeldCaptive({ doc, seat: { clause, part } }: Reading): boolean {
  const isTaken = part.told.some((one) => saidIn(doc, one).some(({ status }) => status === 'captive'))
  return isTaken || clause.parts.slice(0, REACH).some((one) => one.kind === 'by' && CAPTORS.test(textOf(doc, nounOf(one))))
}

/** Whether people are ill, not hurt: patients, or some of those who are in a text on an illness that spreads. */
function isIll(reading: Reading, before: Before): boolean {
  if (!isAboutEpidemic(reading.doc)) return false
  const group = reading.quantity.part ? before[groupBefore(reading, before)]?.[0]?.status : undefined
  return isPatient(reading) || group === 'hospitalized' || group === 'infected'
}
