import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clip, firstPhrase, joinGoods, joinNames, lowerFirst, tie } from '../../src/site/phrases.ts'
import { sheetOf } from './factory.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const ru = sheetOf('ru')

test.for([
  [['Китай'], 'Китай'],
  [['Китай', 'Япония'], 'Китай и Япония'],
  [['Китай', 'Япония', 'Литва'], 'Китай, Япония и Литва'],
  // one more than the limit is still shown: «и ещё 1» would be no shorter
  [['А', 'Б', 'В', 'Г'], 'А, Б, В и Г'],
  [['А', 'Б', 'В', 'Г', 'Д'], 'А, Б, В и ещё 2'],
  [[], ''],
] as const)('%o', ([names, joined]) => {
  expect(plain(joinNames(ru, names, 3))).toBe(joined)
})

test('goods whose names have commas are parted by semicolons', () => {
  expect(plain(joinGoods(ru, ['уголь', 'лес'], 5))).toBe('уголь и лес')
  expect(joinGoods(ru, ['топливо: нефть, газ', 'лес'], 5)).toBe('топливо: нефть, газ; лес')
  expect(joinGoods(sheetOf('en'), ['fruit and nuts', 'wood'], 5)).toBe('fruit and nuts; wood')
})

test.for([
  ['В Токио и в Осаку', 'В_Токио и_в_Осаку'],
  ['Мы не в', 'Мы не в'],
  // only Cyrillic, and only whole words
  ['I residenti e le imprese', 'I residenti e le imprese'],
] as const)('%s', ([text, tied]) => {
  expect(tie(text).replaceAll('\u00a0', '_')).toBe(tied)
})

test('a tie leaves every offset where it was', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('в', ' ', 'и', 'Я', 'x', ',') }),
      (text) => tie(text).length === text.length,
    ),
  )
})

test('a phrase for a headline ends with a clause, else with a word', () => {
  expect(firstPhrase('Коротко и ясно.')).toBe('Коротко и ясно')
  expect(firstPhrase('Завод отгрузил партию на 2,7 млн рублей за один квартал, что вдвое больше', 70)).toBe(
    'Завод отгрузил партию на 2,7 млн рублей за один квартал',
  )
  expect(firstPhrase('Один, два три четыре пять шесть семь восемь девять', 30)).toBe('Один, два три четыре пять…')
})

test('a figure is quoted with the words around it', () => {
  expect(clip('вывоз муки вырос на 8% за год и ещё будет расти', 20, 22, 12, 8)).toBe('…вырос на 8% за год…')
  expect(clip('на 8% за год', 3, 5)).toBe('на 8% за год')
})

test('capitals of a name stay, of a sentence go', () => {
  expect(['Древесина', 'IT-решения', 'уголь'].map(lowerFirst)).toEqual(['древесина', 'IT-решения', 'уголь'])
})
