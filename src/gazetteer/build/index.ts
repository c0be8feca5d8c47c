import { aboutTable } from './about.ts'
import { checkHomonyms } from './check.ts'
import { addCountries, addEnglishNames, addSubdivisions } from './countries.ts'
import type { Draft } from './entry.ts'
import { addFeatures, addJakarta } from './features.ts'
import { addForeignCities, addIndonesianTowns, readCities } from './geonames.ts'
import { addAreas } from './kemendagri.ts'
import { sourceAt } from './read.ts'
import { compile } from './write.ts'

/** The bytes of the gazetteer, made from the data packages under `root`, the folder with `node_modules`. */
export function buildGazetteer(root: string): Buffer {
  const source = sourceAt(root)
  const draft: Draft = { entries: [], aliases: [], formerCodes: new Map(), areaByCode: new Map() }
  const cities = readCities(source)
  const countries = addCountries(draft, source, cities)
  const indonesia = countries.get('ID')!
  addAreas(draft, source, indonesia)
  addJakarta(draft, indonesia)
  const subdivisions = addSubdivisions(draft, cities, countries)
  addFeatures(draft, countries)
  addForeignCities(draft, cities, countries, subdivisions)
  addIndonesianTowns(draft, cities)
  addEnglishNames(draft, source, countries)
  checkHomonyms(draft)
  return compile(draft, aboutTable(source))
}
