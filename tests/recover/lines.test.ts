import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../src/recover/clean-text.ts'
import { offsetInFile, readLines, sliceLine } from '../../src/recover/lines.ts'

test.for([
  ['на&nbsp;линии', 'на линии'],
  ['&laquo;Ока&raquo;&nbsp;&mdash; завод', '«Ока» — завод'],
  ['&#8364;&nbsp;3,1 &#x20BD;', '€ 3,1 ₽'],
  ['&amp;nbsp;два', ' два'],
  ['citt&agrave; &Uuml;ber', 'città Über'],
  ['африкан\u00adскими на\u200bпомнили', 'африканскими напомнили'],
  ['и\u0306од', 'йод'],
  ['<b>жирный</b> и<br>строка<br/>ещё', 'жирный и строка ещё'],
  ['цена <5 евро & НДС', 'цена <5 евро & НДС'],
  ['завод <Ока> и <SAHA>', 'завод <Ока> и <SAHA>'],
  ['&неведомо; &foo;', '&неведомо; &foo;'],
  ['100\u00a0000 и\u20095', '100 000 и 5'],
] as const)('%s', ([raw, clean]) => {
  expect(cleanText(raw, 0, raw.length).text).toBe(clean)
})

const texts = (file: string): string[] => readLines(file, 0).map(({ text }) => text)

test.for(['\n', '\r\n', '\r', '\u2028', '\u2029'])('lines end with %j', (end) => {
  expect(texts(`Один${end}Два`)).toEqual(['Один', 'Два'])
})

test('blocks of markup are lines, scripts and comments have no text', () => {
  expect(
    texts('<p>Один</p><ul><li>Два</li></ul><script>var a = "<p>x</p>"</script><!-- три -->').filter(Boolean),
  ).toEqual(['Один', 'Два'])
})

test('a doubled <br> parts lines, a single one does not', () => {
  expect(texts('Один<br>два<br><br>Три').filter(Boolean)).toEqual(['Один два', 'Три'])
})

test('lines know their number and whether a gap is above', () => {
  expect(readLines('Один\r\n\r\nДва\nТри', 0).map(({ number, gap }) => [number, gap])).toEqual([
    [1, false],
    [3, true],
    [4, false],
  ])
})

test('offsets of cleaned text lead back into the file', () => {
  const piece = fc.constantFrom('сло', 'во', ' ', '&nbsp;', '\u00ad', '<b>', 'и\u0306', '&mdash;', 'A')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(10), fc.nat(10), (pieces, from, length) => {
      const file = pieces.join('')
      for (const line of readLines(file, 0)) {
        for (let index = 0; index < line.text.length; index += 1) {
          const sign = line.text[index] ?? ''
          const at = offsetInFile(line, index)
          expect(at).toBeGreaterThanOrEqual(line.start)
          expect(at).toBeLessThan(line.end)
          if (/[A-Zсло]/u.test(sign)) expect(file[at]).toBe(sign)
        }
        const part = sliceLine(line, from, from + length)
        if (part !== null) expect(line.text).toContain(part.text)
      }
    }),
  )
})
