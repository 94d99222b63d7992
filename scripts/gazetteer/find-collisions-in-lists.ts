// Prints which places are named, at home in one of the home countries or in the rest of the world, by forms that need nothing
// more and are common words or names that people bear: the place, its code, the list, the forms. What should not stand for
// itself wants a mark in its sheet.
//
//   npx jiti scripts/gazetteer/find-collisions-in-lists.ts "$T" it > collisions.tsv      # $T as in write-cities.ts

import { formsOf, type PlaceForm } from '../../src/base/place.ts'
import { gazetteer } from '../../src/gazetteer/index.ts'
import { homelands } from '../../src/homelands/index.ts'
import { foldName, LANGUAGES, readCitySource } from './city-source.ts'

const [folder = '.', code = 'ru'] = process.argv.slice(2)
const language = LANGUAGES.find((one) => one === code)
if (language === undefined) throw new Error(`no list of words in ${code}`)

const source = readCitySource(folder)
const words = source.words(language)

const listOf = ({ form, kind, needs }: PlaceForm): string | null => {
  if (needs !== null || (kind !== 'noun' && kind !== 'abbreviation')) return null
  if (words.has(foldName(form))) return 'words'
  return source.bearers.has(foldName(form)) ? 'people' : null
}

const collisions = new Map<string, Set<string>>()
const look = (where: string, forms: Iterable<PlaceForm>): void => {
  for (const form of forms) {
    const list = listOf(form)
    if (list === null) continue
    const key = `${where}\t${form.place.code}\t${form.place.names[language] ?? ''}\t${list}`
    collisions.set(key, (collisions.get(key) ?? new Set()).add(form.form))
  }
}

look('world', formsOf(gazetteer.namings([language])))
for (const homeland of Object.values(homelands)) look(homeland.code, formsOf(homeland.namings([language])))
for (const [key, forms] of collisions) console.log(`${key}\t${[...forms].join(' ')}`)
