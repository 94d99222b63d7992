import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openLexicon } from '../../src/base/lexicon.ts'
import { openingOf, openingOfForm, openingsOf, type Paradigm } from '../../src/base/paradigms.ts'
import { findPhrases } from '../../src/base/phrases.ts'
import { readWords } from '../../src/base/words.ts'

test.for([
  ['Турция', 'турц'],
  ['Чад', 'ч'],
  ['Ёлкино', 'елки'],
  ['Ростов=на=Дону', 'рост'],
  ['U.S.', ''],
  ['中国', ''],
  ['', ''],
])('all forms of «%s» begin with «%s»', ([phrase = '', opening]) => {
  expect(openingOf(phrase)).toBe(opening)
})

test('an entry with two stems begins as either', () => {
  expect(openingsOf('поросёнок|поросят')).toEqual(['поро', 'поро'])
  expect(openingsOf('цветок|цветк/m')).toEqual(['цвет', 'цве'])
  expect(openingsOf('|Backwaren')).toEqual(['back'])
})

test('a phrase of one form begins as it is printed', () => {
  expect(openingOfForm('США')).toBe('сша')
  expect(openingOfForm('Made in Italy')).toBe('made')
})

const word = fc.string({ unit: fc.constantFrom(...'абв'), minLength: 1, maxLength: 6 })
const phrase = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '))

// each paradigm knows of its phrases no more than some first letters
const paradigm: fc.Arbitrary<Paradigm<string>> = fc
  .tuple(fc.array(phrase, { minLength: 1, maxLength: 4 }), fc.nat(4), fc.uuid())
  .map(([phrases, letters, name]) => ({
    openings: phrases.map((one) => openingOfForm(one).slice(0, letters)),
    phrases: () => phrases.map((one) => [one, `${name} ${one}`] as const),
  }))

test('phrases are found, in whatever order texts ask for them, as if all were written out', () => {
  const texts = fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 5 })
  fc.assert(
    fc.property(fc.array(paradigm, { maxLength: 8 }), texts, (paradigms, printed) => {
      const lexicon = openLexicon()
      const lazy = lexicon.compileParadigms(paradigms)
      const eager = openLexicon().compile(paradigms.flatMap((one) => [...one.phrases()]))
      for (const words of printed) {
        const text = words.join(' ')
        expect(findPhrases(lazy, readWords(text, lexicon.openings))).toEqual(findPhrases(eager, readWords(text)))
      }
    }),
  )
})

test('nothing is written out before a word begins so', () => {
  let written = 0
  const write = (one: string) => () => {
    written += 1
    return [[one, true]] as const
  }
  const lexicon = openLexicon()
  const phrases = lexicon.compileParadigms(
    ['Китай', 'Китая', 'Индия'].map((one) => ({ openings: [openingOf(one)], phrases: write(one) })),
  )
  const find = (text: string): number => findPhrases(phrases, readWords(text, lexicon.openings)).length
  expect([find('сыр для соседей'), written]).toEqual([0, 0])
  expect([find('в Китае'), written]).toEqual([0, 2])
  expect([find('Китай и Китая'), written]).toEqual([2, 2])
})

test('a lexicon says when it cannot hold more lists of paradigms', () => {
  const { compileParadigms } = openLexicon()
  for (let list = 0; list < 4; list += 1) compileParadigms([])
  expect(() => compileParadigms([])).toThrow('no more than 4')
})
