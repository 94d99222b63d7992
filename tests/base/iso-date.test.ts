import { expect, test } from 'vitest'
import { isoDate } from '../../src/base/iso-date.ts'

test.for(['2023-05-25', '2024-02-29', '1999-12-31'])('%s is a day', (text) => {
  expect(isoDate(text)).toBe(text)
})

test.for(['2023-02-30', '2023-02-29', '2023-13-01', '2023-5-25', '25.05.2023', '2023-05', ''])('%s is none', (text) => {
  expect(isoDate(text)).toBeNull()
})
