import { expect, test } from 'vitest'
import { readWords } from '../../src/base/words.ts'
import { languages } from '../../src/languages/index.ts'
import { compileReadingRules } from '../../src/recover/reading-rules.ts'
import { titlePlaceAt } from '../../src/recover/title-place.ts'

const rules = compileReadingRules(languages)

// the name in square brackets, where there is one
test.for([
  '[Казань] открыла линию',
  '[Нижний Новгород], 5 мая',
  '[Ростов-на-Дону]. 3 марта',
  '[Reggio nell’Emilia] (ANSA)',
  '[Frankfurt am Main], 3. Mai',
  '[Newcastle upon Tyne] (Reuters)',
  '[Берлин/Москва], 5 мая',
  '[Казань] на выставке', // a link leads to another name
  '[Томск] ОАО «Кедр»', // an acronym is no part of it
  'Уф, жарко', // too short
  'казань открыла линию',
  'КАЗАНЬ, 5 мая',
  '«Казань» открыла линию',
])('%s', (text) => {
  const name = /\[(?<name>.+)\]/u.exec(text)?.groups?.name ?? null
  const bare = text.replace(/[[\]]/g, '')
  expect(titlePlaceAt(bare, readWords(bare), 0, rules)).toBe(name)
  expect(titlePlaceAt(`(ANSA) - ${bare}`, readWords(`(ANSA) - ${bare}`), 9, rules)).toBe(name)
})
