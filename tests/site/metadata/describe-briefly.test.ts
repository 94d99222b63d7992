import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeBriefly } from '../../../src/site/metadata/describe-briefly.ts'

test.for([
  ['a short one stays', 'Вывоз вырос.', 'Вывоз вырос.'],
  ['white space is one blank', '  Вывоз\n\tвырос. ', 'Вывоз вырос.'],
  ['nothing', '', ''],
  ['cut before the word that does not fit', `${'а'.repeat(290)} слово слово`, `${'а'.repeat(290)} слово…`],
  ['cut as late as may be', `${'а'.repeat(289)}, и слово слово`, `${'а'.repeat(289)}, и слово…`],
  ['no comma before the ellipsis', `${'а'.repeat(295)}, слово слово`, `${'а'.repeat(295)}…`],
  ['one long word', 'а'.repeat(301), `${'а'.repeat(299)}…`],
  ['no half of a sign', `${'а'.repeat(298)}😀😀`, `${'а'.repeat(298)}…`],
] as const)('%s', ([, text, brief]) => expect(describeBriefly(text)).toBe(brief))

test('never longer than 300, never half a sign, always one line that the text begins with', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 700 }), (text) => {
      const brief = describeBriefly(text)
      expect(brief.length).toBeLessThanOrEqual(300)
      expect(brief).not.toMatch(/[\n\r\t]|\p{Surrogate}/u)
      expect(text.replace(/\s+/g, ' ').trim().startsWith(brief.replace(/…$/, ''))).toBe(true)
    }),
  )
})
