import { expect } from 'vitest'
import { splitSentences } from '../../../src/base/sentences.ts'
import { readWords } from '../../../src/base/words.ts'
import { languages } from '../../../src/languages/index.ts'
import type { FullLanguage } from '../../../src/languages/language.ts'
import type { BlockRef } from '../../../src/records/evidence.ts'
import type { Figure } from '../../../src/records/tags.ts'
import { compileFigureRules, type FigureRules } from '../../../src/tag/figures/figure-rules.ts'
import { readFigures } from '../../../src/tag/figures/find-figures.ts'
import { compileGoodsRules } from '../../../src/tag/goods/goods-rules.ts'
import type { Passage } from '../../../src/tag/passage.ts'

const rulesOf = (language: FullLanguage): FigureRules =>
  compileFigureRules(languages[language], compileGoodsRules(languages[language]))

const RULES = { ru: rulesOf('ru'), it: rulesOf('it'), en: rulesOf('en'), de: rulesOf('de') }

export const passageOf = (text: string, language: FullLanguage, block: BlockRef = 0): Passage => ({
  block,
  text,
  words: readWords(text),
  sentences: splitSentences(text, new Set<string>(languages[language].identity.abbreviations)),
  again: false,
})

/** Figures of paragraphs, no place or flow known. */
export const figuresOf = (language: FullLanguage, ...paragraphs: string[]): Figure[] =>
  readFigures(
    paragraphs.map((text, index) => passageOf(text, language, index)),
    [],
    [],
    { rules: RULES[language], language, home: 'RU' },
  )

const MARKED = /\[(?<text>[^|\]]+)\|[^\]]*\]/gu
const EXPECTED = /\[(?<text>[^|\]]+)\|(?<fact>[^\]]*)\]/gu
const SIGNS = { eq: '', gt: '>', lt: '<', approx: '~' } as const

const told = ({ text, value, valueMax, unit, qualifier }: Figure): string =>
  `${text}|${value === null ? '' : SIGNS[qualifier]}${value ?? '?'}${valueMax === null ? '' : `..${valueMax}`} ${unit}`

/** Finds in the bare text what the marks say, and no more: «вырос [почти на 18 %|<18 %]», «[10–15 %|10..15 %]», «[десятки стран|? countries]». */
export const expectFigures =
  (language: FullLanguage) =>
  (specimen: string): void => {
    const wanted = [...specimen.matchAll(EXPECTED)].map(({ groups }) => `${groups?.text}|${groups?.fact}`)
    expect(figuresOf(language, specimen.replace(MARKED, '$<text>')).map(told)).toEqual(wanted)
  }
