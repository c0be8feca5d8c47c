import { foldName } from '../fold.ts'

/** A town as far as its names are weighed. */
interface Named {
  readonly name: string
  readonly ascii: string
  readonly alternates: readonly string[]
  readonly country: string
}

/** Countries whose own letters are not Latin: the press spells their towns as it hears them. */
const TRANSCRIBED = new Set(
  `AE AF AM BD BG BH BT BY CN CY DZ EG ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MO MR MV NP OM PK PS QA RS
  RU SA SD SY TH TJ TN TW UA UZ YE`.split(/\s+/),
)

/** A name in Latin letters that begins with a capital one. */
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}'’ .-]{4,}$/u

/** Words for what the town is the seat or centre of, in the languages of GeoNames. */
const UNIT =
  /\b(?:amphoe|changwat|city of|ciudad|colonia|comune|county|dakbayan|distretto|district|freguesia|gmina|gorod|gorodskoy|heroica|horad|king|kota|lungsod|madinat|misto|muang|mueang|muban|municipio|municipality|obcina|oras|posyolok|provinsi|qarah|selo|shi|si|stadt|tambon|town|tumanligi|village|xian|zhen)\b/i

/** Letters that are written in more than one way when names are transcribed, and what stands for them all. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  // "Deir ez-Zor", "Deir al-Zour"
  [/\b(?:[ae]l|[ae][dnrstz]h?) /g, ''],
  [/[kg]h|q|ck?(?!h)/g, 'k'],
  [/([dst])h/g, '$1'],
  [/s[yz]/g, 's'],
  [/ch|ts|zh|dz|z/g, 'z'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/[aeiouyj ]/g, ''],
  [/(.)\1+/g, '$1'],
]

/** What two spellings of one name have in common: their consonants, those that are written in several ways as one. */
function consonants(folded: string): string {
  return ALIKE.reduce((name, [letters, one]) => name.replace(letters, one), folded)
}

const plain = (name: string) => foldName(name.normalize('NFD').replace(/\p{M}/gu, ''))

/** How other sources than GeoNames spell a town ("Kharkov", "Deir al-Zour") and its longer names ("Santiago Jamiltepec"). */
export function spellingsOf({ name, ascii, alternates, country }: Named): string[] {
  const own = new Set([plain(name), plain(ascii)])
  const base = plain(ascii)
  const skeleton = consonants(base)
  const short = shortened(ascii, country)
  const found = new Map(short === ascii ? [] : [[plain(short), short]])
  for (const alternate of alternates) {
    if (!LATIN.test(alternate) || UNIT.test(alternate)) continue
    const folded = plain(alternate)
    if (own.has(folded) || found.has(folded)) continue
    const isSpelling =
      TRANSCRIBED.has(country) && skeleton.length >= 2 && consonants(folded) === skeleton && folded[0] === base[0]
    const isLonger = ` ${folded} `.includes(` ${base} `) && folded.length <= base.length + LONGEST_ADDITION
    if (isSpelling || isLonger) found.set(folded, alternate)
  }
  return [...found.values()]
}

/** An Arabic article before a name that needs none. */
const ARTICLE = /^A[ldnrstz]h? (?=\p{Lu}[\p{L}’']{4})/u

/** A name without what its language puts to it: "Al Fallujah" is Fallujah in the press, "Cebu City" Cebu; as it is where there is nothing. */
function shortened(ascii: string, country: string): string {
  if (country === 'PH') return ascii.replace(/ City$/, '')
  return TRANSCRIBED.has(country) ? ascii.replace(ARTICLE, '') : ascii
}

/** The longest addition to a town's name, in letters: "Santiago ", " de Macorís". */
const LONGEST_ADDITION = 15
