import { expect, test } from 'vitest'
import { adjectiveForms } from '../../../src/languages/it/inflection.ts'

test.for([
  ['lombardo', 'lombardo lombarda lombardi lombarde'],
  ['bergamasco', 'bergamasco bergamasca bergamaschi bergamasche'],
  ['pugliese', 'pugliese pugliesi'],
  ['ligure', 'ligure liguri'],
])('%s', ([lemma = '', forms]) => {
  expect(adjectiveForms(lemma).join(' ')).toBe(forms)
})
