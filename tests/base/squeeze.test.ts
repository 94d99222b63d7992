import { expect, test } from 'vitest'
import { squeeze } from '../../src/base/squeeze.ts'

test.for([
  ['сыр в Китай', 'сыр в Китай'],
  ['сыр  в\tКитай', 'сыр в Китай'],
  ['сыр\u00a0в\nКитай ', 'сыр в Китай '],
  ['', ''],
])('%j', ([text, expected]) => {
  expect(squeeze(text ?? '')).toBe(expected)
})
