import { expect, test } from 'vitest'
import { gazetteer } from '../../src/gazetteer/index.ts'
import { FULL_LANGUAGES, READING_LANGUAGES } from '../../src/languages/language.ts'
import cldrNames from './cldr-names.json' with { type: 'json' }

const LANGUAGES = FULL_LANGUAGES
const ALL = [...FULL_LANGUAGES, ...READING_LANGUAGES]
type Language = (typeof LANGUAGES)[number]

// Codes that Intl names and ISO 3166-1 does not assign: reserved, grouping and private ones.
const UNASSIGNED = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '))
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

// A code that is no longer in use has another as its canonical form: und-SU is und-RU.
const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
const codesOfIntl = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
  (code) => english.of(code) !== undefined && isCurrent(code) && !UNASSIGNED.has(code),
)

test('every country that Intl knows, once, in order', () => {
  expect(gazetteer.countries.map(({ code }) => code)).toEqual(codesOfIntl)
})

test('every country has a name in every language', () => {
  const unnamed = gazetteer.countries.filter(({ names }) => ALL.some((language) => !names[language]))
  expect(unnamed).toEqual([])
})

test('codes are of the right shape and used once', () => {
  for (const { code, kind, country, region, alpha3, m49 } of gazetteer.countries) {
    expect({ kind, country, region }).toEqual({ kind: 'country', country: code, region: null })
    expect(alpha3).toMatch(/^[A-Z]{3}$/)
    expect(m49 ?? '999').toMatch(/^\d{3}$/)
  }
  const { countries } = gazetteer
  expect(new Set(countries.map(({ alpha3 }) => alpha3)).size).toBe(countries.length)
  expect(new Set(countries.map(({ m49 }) => m49)).size).toBe(countries.length)
})

test('only Kosovo has no M49 code, only Antarctica lies in no area', () => {
  expect(gazetteer.countries.filter(({ m49 }) => m49 === null).map(({ code }) => code)).toEqual(['XK'])
  expect(gazetteer.countries.filter(({ within }) => within.length === 0).map(({ code }) => code)).toEqual(['AQ'])
})

test.for([
  ['CN', '156', '030 142'],
  ['KZ', '398', '143 142'],
  ['DE', '276', '155 150'],
  ['EG', '818', '015 002'],
  ['NG', '566', '011 202 002'],
  ['BR', '076', '005 419 019'],
  ['AU', '036', '053 009'],
] as const)('%s is %s and lies in %s', ([code, m49, within]) => {
  const country = gazetteer.countries.find((one) => one.code === code)
  expect([country?.m49, country?.within.join(' ')]).toEqual([m49, within])
})

test('every area around a country is a group with a name', () => {
  const groups = new Set(gazetteer.groups.map(({ code }) => code))
  expect([...new Set(gazetteer.countries.flatMap(({ within }) => within))].filter((code) => !groups.has(code))).toEqual(
    [],
  )
})

// Names of countries after CLDR 48.2 (npm cldr-localenames-full), a snapshot: those of Intl change with the runtime.
const ABBREVIATED = /о-ва|о-в | & |^St\. /u
// Where the editor’s name is another; spelt-out «острова», «and», «Saint» are not worth a line.
const DIFFERENT: Readonly<Record<Language, string>> = {
  ru: 'BQ BS BY CD CF CG CK CX GS HK HM IM KM KR KY MD MM MO NF PG PS SC SH TC TM UM US VG VI ZA',
  it: 'CC CD CG CZ FM HK MC MM MO PS RE',
  en: 'BL CC CD CG CZ FM GS HK HM KN LC MF MM MO PM PS SH TC TR UM VC',
  de: 'BN CD CG CV FM HK MD MO PS US',
}

test.for(LANGUAGES)('names in %s are CLDR’s save for the editor’s corrections', (language) => {
  const cldr = new Map(Object.entries(cldrNames[language]))
  const listed = new Set(DIFFERENT[language].split(' '))
  const differing = gazetteer.countries.filter(({ code, names }) => {
    const name = cldr.get(code) ?? ''
    return names[language] !== name && (!ABBREVIATED.test(name) || listed.has(code))
  })
  expect(differing.map(({ code }) => code).join(' ')).toBe(DIFFERENT[language])
})
