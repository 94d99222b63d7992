import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepProgram, printProgram } from '../../../src/io/cache/program-print.ts'
import { makeFolder } from '../folders.ts'

test('the program is the same whether it was remembered, is looked at, or the memory of it is damaged', () => {
  const root = makeFolder({ '.herald/cache/index': '' })
  const looked = printProgram(root)
  expect(readdirSync(join(root, '.herald/cache'))).toEqual(['index'])
  expect(keepProgram(root)).toBe(looked)
  expect(readdirSync(join(root, '.herald/cache'))).toEqual(['index', 'program'])
  expect([keepProgram(root), printProgram(root)]).toEqual([looked, looked])
  writeFileSync(join(root, '.herald/cache/program'), 'x')
  expect([printProgram(root), keepProgram(root)]).toEqual([looked, looked])
})

test('where there is no cache none is begun', () => {
  const root = makeFolder()
  expect(keepProgram(root)).toBe(printProgram(root))
  expect(readdirSync(root)).toEqual([])
})
