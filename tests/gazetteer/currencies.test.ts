import { expect, test } from 'vitest'
import { CURRENCIES } from '../../src/base/currency.ts'
import { issuers } from '../../src/gazetteer/currencies.ts'
import { gazetteer } from '../../src/gazetteer/index.ts'
import { languages } from '../../src/languages/index.ts'

const codes = new Set(gazetteer.countries.map(({ code }) => code))

test.for(CURRENCIES)('the %s is the money of countries', (currency) => {
  const own = issuers[currency].split(' ')
  expect(own.filter((code) => !codes.has(code))).toEqual([])
  expect(new Set(own).size).toBe(own.length)
})

test('English alone leaves a currency out, whose name is a verb: South Korea won', () => {
  const full = Object.values(languages).filter(({ depth }) => depth === 'full')
  const silent = full.flatMap(({ code, placeWords }) =>
    CURRENCIES.filter((currency) => placeWords.currencies[currency].length === 0).map(
      (currency) => `${code} ${currency}`,
    ),
  )
  expect(silent).toEqual(['en won'])
})
