import { expect, test } from 'vitest'
import { formsOf } from '../../src/base/place.ts'
import { gazetteer } from '../../src/gazetteer/index.ts'
import { homelands } from '../../src/homelands/index.ts'

// ISO lists them under Ukraine, Russian law among its own subjects: they stand for neither country
const DISPUTED = [
  'Крым',
  'Республика Крым',
  'Севастополь',
  'Симферополь',
  'Луганск',
  'Запорожье',
  'Херсон',
  'Мариуполь',
  'Crimea',
  'Sevastopol',
]

test('a disputed place stands for neither country', () => {
  const forms = formsOf([...gazetteer.namings(), ...(homelands.RU?.namings() ?? [])]).map(({ form }) => form)
  expect(DISPUTED.filter((name) => forms.includes(name))).toEqual([])
})

test('the town of Донецк in the region of Rostov waits for its context', () => {
  const forms = formsOf(homelands.RU?.namings() ?? []).filter(({ form }) => form === 'Донецк')
  expect(forms.map(({ place, needs }) => [place.code, needs])).toEqual([['RU-ROS', 'context']])
})
