import { expect, test } from 'vitest'
import { compilePhrases, matchPhrase } from '../../src/base/phrases.ts'
import { formsOf } from '../../src/base/place.ts'
import { readWords } from '../../src/base/words.ts'
import { gazetteer } from '../../src/gazetteer/index.ts'
import { FULL_LANGUAGES, READING_LANGUAGES } from '../../src/languages/language.ts'
import { formsByPrint } from './specimens.ts'

const ALL = [...FULL_LANGUAGES, ...READING_LANGUAGES]
const forms = formsOf(gazetteer.namings())

test('a form is words, without a mark of the sheets', () => {
  expect(forms.filter(({ form }) => readWords(form).length === 0 || /[?^|=/]|^\s|\s$/u.test(form))).toEqual([])
})

// «St. Lucia», «Mittel- und Osteuropa», «Trinidad & Tobago» are found; brackets and quotation marks only show.
test('a reader of words finds every form where it is printed', () => {
  const lost = forms.filter(({ form }) => {
    const words = readWords(form)
    return matchPhrase(compilePhrases([[form, true]]), words, 0)?.to !== words.length || /[(‘«"]/u.test(form)
  })
  expect(lost.map(({ form }) => form)).toEqual([])
})

test('a place is printed in one way once', () => {
  const twice = [...formsByPrint].filter(([, same]) => new Set(same.map(({ place }) => place)).size < same.length)
  expect(twice.map(([printed]) => printed)).toEqual([])
})

test('no form names two countries or groups, save the two Congos and the two Virgin Islands', () => {
  const rivals = [...formsByPrint.values()].filter(
    (same) => new Set(same.filter(({ place }) => place.kind !== 'city').map(({ place }) => place.code)).size > 1,
  )
  expect([...new Set(rivals.map((same) => same.map(({ place }) => place.code).join(' ')))]).toEqual(['CD CG', 'VG VI'])
})

test('of several places under one form at most one is meant without more', () => {
  const equals = [...formsByPrint].filter(
    ([, same]) => new Set(same.filter(({ needs }) => needs === null).map(({ place }) => place.code)).size > 1,
  )
  expect(equals.map(([printed]) => printed)).toEqual([])
})

test.for(ALL)('asking for %s alone gives what asking for all gives of it', (language) => {
  const alone = formsOf(gazetteer.namings([language])).map(({ form, place }) => `${form} ${place.code}`)
  const among = forms.filter((one) => one.language === language).map(({ form, place }) => `${form} ${place.code}`)
  expect(alone).toEqual(among)
})

test('a language without sheets has no forms', () => {
  expect([...gazetteer.namings(['pt'])]).toEqual([])
})

// The visible list of what is still to give: a new language shows up here with all it lacks.
test('what each language lacks', () => {
  const lacking = (language: string, kind: string): string[] => {
    const given = new Set(
      forms.filter((one) => one.language === language && one.kind === kind).map(({ place }) => place.code),
    )
    return gazetteer.countries.map(({ code }) => code).filter((code) => !given.has(code))
  }
  const adjectives = Object.fromEntries(
    FULL_LANGUAGES.map((language) => [language, lacking(language, 'adjective').join(' ')]),
  )
  expect(adjectives).toMatchInlineSnapshot(`
    {
      "de": "AI AS AX BL BQ BV CC CF CK CW CX FK GF GG GP GS GU HM IM IO JE KN KY MF MO MP MQ MS NF NU PF PM PN RE SH SJ SX TC TF TK UM VG VI WF YT",
      "en": "AQ AS AX BL BQ BV CC CK CX DM GF GG GS HM IO JE MF MP MS NF PF PM PN SH SJ SX TC TF TK UM VG VI WF",
      "it": "AI AS AX BL BQ BV CC CK CW CX GF GG GS GU HM IM IO JE KN KY MF MP MS NF NR NU PF PM PN SH SJ SX TC TF TK UM VC VG VI WF YT",
      "ru": "AS BL BQ BV CC CK CX GF GS GW HM IO JE KN MF MP MS NF NU PF PM PN SB SH SX TC TF TK UM VG VI WF YT",
    }
  `)
})
