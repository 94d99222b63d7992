import { expect, test } from 'vitest'
import { findPhrases } from '../../../src/base/phrases.ts'
import { readWords } from '../../../src/base/words.ts'
import { languages } from '../../../src/languages/index.ts'
import { CUES } from '../../../src/languages/parts/flow-words.ts'
import { expandForms, expandList } from '../../../src/tag/flows/expand-forms.ts'
import { compileFlowRules } from '../../../src/tag/flows/flow-rules.ts'

const endings = { ый: 'ый ого', '0': '- а', ть: 'ть ющ/ый' }

test.for([
  ['экспорт/0', ['экспорт', 'экспорта']],
  ['поставля/ть', ['поставлять', 'поставляющый', 'поставляющого']],
  ['нов/ый рынок/0', ['новый рынок', 'новый рынока', 'нового рынок', 'нового рынока']],
  ['за рубеж', ['за рубеж']],
] as const)('%s', ([phrase, forms]) => expect(expandForms(phrase, endings)).toEqual(forms))

test('an unknown paradigm is an error', () => {
  expect(() => expandForms('экспорт/9', endings)).toThrow('no paradigm “9”')
})

const packs = Object.values(languages).filter(({ depth }) => depth === 'full')

test.for(packs.map((pack) => [pack.code, pack] as const))('%s has words for every cue', ([, pack]) => {
  for (const cue of CUES) expect(expandList(pack.flowWords.cues[cue], pack.flowWords.endings), cue).not.toEqual([])
})

test.for(packs.map((pack) => [pack.code, pack] as const))('%s uses every paradigm it has', ([, pack]) => {
  const { endings: paradigms, ...lists } = pack.flowWords
  const text = JSON.stringify([lists, paradigms])
  for (const name of Object.keys(paradigms)) expect(text).toContain(`/${name}`)
})

// «цеха, цехи», not «цехы»; «добычей», not «добычой»
const AFTER_SIBILANTS = /[гкхжшщч]\/(?:0|а)(?!\p{L})/gu

test('Russian nouns on a velar or a sibilant have paradigms of their own', () => {
  expect(JSON.stringify(languages.ru.flowWords).match(AFTER_SIBILANTS)).toBeNull()
})

test.for([
  ['ru', 'поставляющего', 'supply'],
  ['ru', 'отгруженных', 'supply'],
  ['ru', 'товарооборотом', 'trade'],
  ['it', 'esportarono', 'export'],
  ['en', 'shipped', 'supply'],
  ['de', 'gelieferten', 'supply'],
] as const)('%s: %s says %s', ([code, word, cue]) => {
  const { cues } = compileFlowRules(languages[code])
  expect(findPhrases(cues, readWords(word)).flatMap(({ values }) => values)).toContain(cue)
})

test.for(['центр поддержки экспорта', 'поставил задачу', 'в связи с'])('«%s» hides its cue', (phrase) => {
  const { cues } = compileFlowRules(languages.ru)
  expect(findPhrases(cues, readWords(phrase)).map(({ values }) => values)).toEqual([['nothing']])
})
