import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FullLanguage } from '../../../src/languages/language.ts'
import { figuresOf } from './expect-figures.ts'

const WRITTEN: Readonly<
  Record<FullLanguage, { group: string; decimal: string; sentence: (number: string) => string }>
> = {
  ru: { group: ' ', decimal: ',', sentence: (number) => `Экспорт составил ${number} млн рублей в прошлом году.` },
  it: { group: '.', decimal: ',', sentence: (number) => `L'export ha raggiunto ${number} milioni di rubli.` },
  en: { group: ',', decimal: '.', sentence: (number) => `Exports reached ${number} million roubles.` },
  de: { group: '.', decimal: ',', sentence: (number) => `Der Export erreichte ${number} Mio. Rubel.` },
}

const write = (whole: number, tenths: number, language: FullLanguage): string => {
  const { group, decimal } = WRITTEN[language]
  const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, group)
  return tenths === 0 ? grouped : `${grouped}${decimal}${tenths}`
}

const whole = fc.integer({ min: 1, max: 999_999 })
const tenths = fc.integer({ min: 0, max: 9 })

describe.for(['ru', 'it', 'en', 'de'] as const)('%s', (language) => {
  test('a number as the language writes it is read back', () => {
    fc.assert(
      fc.property(whole, tenths, (n, d) => {
        const [figure, ...others] = figuresOf(language, WRITTEN[language].sentence(write(n, d, language)))
        expect(others).toEqual([])
        expect(figure?.value).toBeCloseTo((n + d / 10) * 1e6, 0)
      }),
    )
  })

  test('another number changes the value and the words of it, nothing else', () => {
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const read = (n: number) => {
          const printed = write(n, 0, language)
          const [figure] = figuresOf(language, WRITTEN[language].sentence(printed))
          const blank = (text: string | undefined) => text?.replace(printed, '#')
          return {
            ...figure,
            value: 0,
            text: blank(figure?.text),
            evidence: figure?.evidence.map(({ text }) => blank(text)),
          }
        }
        expect(read(a)).toEqual(read(b))
      }),
    )
  })
})

test('evidence is what stands at its offsets', () => {
  const texts = fc.array(
    fc.constantFrom(
      'экспорт',
      'вырос',
      'на',
      'почти',
      '18%',
      '5 млн',
      'рублей',
      ',',
      '.',
      'в 2,7 раза',
      '10–15',
      'треть',
      '(',
      ')',
      '«',
      '»',
    ),
    { maxLength: 25 },
  )
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join(' ')
      for (const figure of figuresOf('ru', text)) {
        for (const { start, end, text: proof } of figure.evidence) {
          expect(text.slice(start, end)).toBe(proof)
          expect(proof.length).toBeGreaterThan(0)
        }
        expect(
          figure.evidence.some(({ text: proof }) => proof.includes(figure.text)) || figure.evidence.length > 1,
        ).toBe(true)
      }
    }),
  )
})
