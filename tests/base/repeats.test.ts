import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openRepeats } from '../../src/base/repeats.ts'

test('a text that came before is a repeat', () => {
  const isRepeat = openRepeats()
  expect(['Меню', 'меню', 'Меню', ''].map(isRepeat)).toEqual([false, false, true, false])
})

test('texts that differ in a number are no repeats', () => {
  const isRepeat = openRepeats()
  const texts = Array.from({ length: 200 }, (_, at) => `Завод отправил в Осло ${at} тонн муки.`)
  expect(texts.filter(isRepeat)).toEqual([])
})

test('a text right after itself is a repeat', () => {
  const isRepeat = openRepeats()
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      isRepeat(text)
      expect(isRepeat(text)).toBe(true)
    }),
  )
})
