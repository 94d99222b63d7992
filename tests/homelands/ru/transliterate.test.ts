import { expect, test } from 'vitest'
import { transliterate } from '../../../src/homelands/ru/transliterate.ts'

test.for([
  ['Новороссийск', 'Novorossiysk', 'Novorossijsk', 'Noworossijsk'],
  ['Бийск', 'Biysk', 'Bijsk', 'Bijsk'],
  ['Байкальск', 'Baykalsk', 'Bajkal’sk', 'Baikalsk'],
  ['Нижний Тагил', 'Nizhny Tagil', 'Nižnij Tagil', 'Nischni Tagil'],
  ['Йошкар-Ола', 'Yoshkar-Ola', 'Joškar-Ola', 'Joschkar-Ola'],
  ['Череповец', 'Cherepovets', 'Čerepovec', 'Tscherepowez'],
] as const)('%s', ([name, english, scientific, german]) => {
  expect(transliterate(name, 'english')).toBe(english)
  expect(transliterate(name, 'scientific')).toBe(scientific)
  expect(transliterate(name, 'german')).toBe(german)
})
