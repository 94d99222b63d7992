import { expect, test } from 'vitest'
import { visible } from '../../src/commands/visible.ts'

test.for([
  ['Экспорт вырос', 'Экспорт вырос'],
  ['one\r\ntwo\tthree', 'one two three'],
  ['\u001B[2Jwiped', '�[2Jwiped'],
  ['\u202Egnp.exe', '�gnp.exe'],
  ['\u009B31m', '�31m'],
] as const)('%j is shown as %j', ([text, shown]) => {
  expect(visible(text)).toBe(shown)
})
