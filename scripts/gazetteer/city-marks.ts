import { formsOf, type Place } from '../../src/base/place.ts'
import { nameByLines, readPlaceLines } from '../../src/gazetteer/cities/place-lines.ts'
import { provinceLines } from '../../src/gazetteer/cities/provinces.ts'
import { tradePlaceLines } from '../../src/gazetteer/cities/trade-places.ts'
import { countrySheets, readCountries } from '../../src/gazetteer/countries/countries.ts'
import { nameBySheets } from '../../src/gazetteer/sheets.ts'
import { phraseForms } from '../../src/languages/ru/inflection.ts'
import { regionalForms } from '../homelands/regional-forms.ts'
import { townLines } from '../homelands/town-lines.ts'
import { type City, type CitySource, foldName, LANGUAGES, type Language } from './city-source.ts'
import { namesakes } from './namesakes.ts'
import { withRussianClass } from './russian-class.ts'

// A smaller city that is no seat of a province shares its name too often with people and firms to be taken alone,
// save in the countries that Russian and Italian news knows town by town.
const KNOWN_ALONE = 250_000
const KNOWN_BEFORE_ALL = 1_000_000
// «Дели» is heard as the city even where it opens a sentence.
const KNOWN_TO_ALL = 5_000_000
const FAMILIAR: ReadonlySet<string> = new Set(
  'AM AZ BY CH CN DE FI FR GE IT JP KG KR KZ MN PL TJ TM TR UA UZ'.split(' '),
)
// Names as short as «Дали» or «Nice» are words, people and brands.
const BRIEF = 4
// English headlines and German nouns have capitals of their own, so there a capital proves nothing.
const PROVEN_BY_CAPITAL: ReadonlySet<Language> = new Set(['ru', 'it'])
// «Борисов», «Николаев»: towns that bear a surname
const SURNAME = /(?:[оеё]в|[иы]н)$/u
const SURNAME_TOWNS: ReadonlySet<string> = new Set(['BG', 'BY', 'KZ', 'MD', 'UA'])

/** Whether a city is the capital of its country. */
export const isCapital = (city: City): boolean => city.featureCode === 'PPLC'

const isGreat = (city: City): boolean => isCapital(city) || city.population >= KNOWN_BEFORE_ALL
const isMajor = (city: City): boolean =>
  isGreat(city) || city.featureCode === 'PPLA' || city.population >= KNOWN_ALONE || FAMILIAR.has(city.country)
const isSurnameTown = (city: City, name: string): boolean =>
  !isGreat(city) && SURNAME_TOWNS.has(city.country) && SURNAME.test(name)

const placeOf = (code: string, names: Place['names']): Place => ({
  code,
  kind: 'city',
  country: null,
  region: null,
  names,
})

// «San Cristóbal», «Saint-Denis»: a saint whom towns of several countries are called after, great ones apart
const SAINT = /^(?:San|Santa|Santo|São|Saint|St\.?|Sankt)[ -]\p{Lu}/u
const KNOWN_SAINT = 750_000
const saintOf = ({ name }: City): string => foldName(name).replaceAll('-', ' ')
const sharedSaints = ({ cities }: CitySource): ReadonlySet<string> => {
  const countries = new Map<string, Set<string>>()
  for (const city of cities.filter(({ name }) => SAINT.test(name))) {
    const saint = saintOf(city)
    countries.set(saint, (countries.get(saint) ?? new Set()).add(city.country))
  }
  return new Set([...countries].filter(([, bearing]) => bearing.size > 1).map(([name]) => name))
}

/** Says by city, language and name what the name needs before it counts: ` ?` context, ` ^` a capital, or nothing. */
export const compileMarks = (
  source: CitySource,
  ranked: readonly City[],
): ((city: City, language: Language, name: string) => string) => {
  const { nameIn, words, bearers } = source
  const saints = sharedSaints(source)
  const countries = readCountries()
  const compiled = new Map(
    LANGUAGES.map((language) => {
      const forms = [
        ...formsOf(nameBySheets(countrySheets, countries, [language])),
        ...formsOf(nameByLines(readPlaceLines(provinceLines + tradePlaceLines + townLines, placeOf), [language])),
        ...regionalForms(language),
      ]
      return [
        language,
        {
          words: words(language),
          taken: new Set(forms.map(({ form }) => foldName(form))),
          greatest: new Map(ranked.toReversed().map((city) => [foldName(nameIn(city, language) ?? ''), city.cityId])),
        },
      ]
    }),
  )
  // who bears the name in Latin letters bears it in all languages, but not with more: «Palma de Mallorca»
  const isNamesake = (city: City, name: string): boolean => {
    const latin = nameIn(city, 'en') ?? ''
    if (namesakes.has(name)) return true
    if (saints.has(saintOf(city)) && !isCapital(city) && city.population < KNOWN_SAINT) return true
    return !name.includes(' ') && (namesakes.has(latin) || (!isGreat(city) && bearers.has(foldName(latin))))
  }
  const isWord = (city: City, language: Language, name: string): boolean => {
    const forms = language === 'ru' ? phraseForms(withRussianClass(name, city.country)) : [name]
    return forms.some((form) => compiled.get(language)?.words.has(foldName(form)))
  }
  // «derby», «split»: English words that Italian and German print too
  const isLoanWord = (city: City, name: string): boolean =>
    name === nameIn(city, 'en') && !isGreat(city) && isWord(city, 'en', name)
  return (city, language, name) => {
    const known = compiled.get(language)
    if (known === undefined || isNamesake(city, name) || isSurnameTown(city, name)) return ' ?'
    if (known.taken.has(foldName(name)) || known.greatest.get(foldName(name)) !== city.cityId) return ' ?'
    if (isCapital(city) || city.population >= KNOWN_TO_ALL) return ''
    if (!isMajor(city) || (!isGreat(city) && name.length <= BRIEF)) return ' ?'
    if (isLoanWord(city, name)) return ' ?'
    if (!isWord(city, language, name)) return ''
    return PROVEN_BY_CAPITAL.has(language) ? ' ^' : ' ?'
  }
}
