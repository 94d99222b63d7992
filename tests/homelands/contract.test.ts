import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formsOf } from '../../src/base/place.ts'
import { readWords } from '../../src/base/words.ts'
import { homelands } from '../../src/homelands/index.ts'
import { languages } from '../../src/languages/index.ts'

// Run for a new home country, this tells what its sheets lack.

const LANGUAGES = Object.values(languages).flatMap(({ code, depth }) => (depth === 'full' ? code : []))

test('every folder is in the list, under its code', () => {
  const folders = readdirSync('src/homelands', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(Object.keys(homelands).map((code) => code.toLowerCase())).toEqual(folders.map(({ name }) => name).sort())
  for (const [code, homeland] of Object.entries(homelands)) expect(homeland.code).toBe(code)
})

describe.for(Object.values(homelands))('$code', ({ code: home, regions, districts, namings }) => {
  const all = formsOf(namings())
  const missing = (names: Readonly<Record<string, string>>): string[] =>
    LANGUAGES.filter((language) => (names[language] ?? '') === '')

  test('calls regions by codes of ISO 3166-2, each once', () => {
    const codes = regions.map(({ code }) => code)
    expect(codes.filter((code) => !new RegExp(`^${home}-[A-Z0-9]{1,3}$`).test(code))).toEqual([])
    expect(codes).toEqual([...new Set(codes)])
  })

  test('names regions, capitals and districts in every language', () => {
    const lacking = [
      ...regions.map(({ code, names }) => [code, missing(names)] as const),
      ...regions.map(({ code, capital }) => [`capital of ${code}`, missing(capital)] as const),
      ...districts.map(({ code, names }) => [`district ${code}`, missing(names)] as const),
    ]
    expect(lacking.filter(([, without]) => without.length > 0)).toEqual([])
  })

  test('has regions in every district, and a district for every region', () => {
    const used = new Set(regions.map(({ district }) => district))
    expect([...used].sort()).toEqual(districts.map(({ code }) => code).sort())
  })

  test('gives each region a tile of its own, or none of them', () => {
    const tiles = regions.flatMap(({ tile }) => (tile === null ? [] : [String(tile)]))
    expect([0, regions.length]).toContain(tiles.length)
    expect(tiles.filter((tile, index) => tiles.indexOf(tile) !== index)).toEqual([])
  })

  test.for(LANGUAGES)('has words for every region in texts: %s', (language) => {
    const found = new Set(all.flatMap((form) => (form.language === language ? [form.place.code] : [])))
    expect(regions.filter(({ code }) => !found.has(code)).map(({ code }) => code)).toEqual([])
  })

  test('leaves no mark of the sheets in a form', () => {
    const odd = all.filter(({ form }) => /[?^|/=;]|^\s|\s$| {2}/u.test(form) || readWords(form).length === 0)
    expect(odd.map(({ form, place }) => `${form} ${place.code}`)).toEqual([])
  })

  test('names its own places only, parts of the country by codes of ours', () => {
    const codes = new Set(regions.map(({ code }) => code))
    const strange = all.filter(({ place }) =>
      place.kind === 'macro-region'
        ? !place.code.startsWith(`x-${home.toLowerCase()}-`)
        : place.country !== home || !codes.has(place.code),
    )
    expect(strange.map(({ form, place }) => `${form} ${place.code}`)).toEqual([])
  })
})
