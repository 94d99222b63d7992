import type { NumberWording } from '../languages/parts/wording.ts'
import type { Figure } from '../records/tags.ts'
import { packOf, type Sheet } from './desk.ts'
import type { Entry } from './entry.ts'
import { figurePhrase, formatFigure } from './numbers.ts'

/** The number words of an article’s own language; null where the site has no interface in it. */
export const numbersOf = (sheet: Sheet, entry: Entry): NumberWording | null => {
  const { language } = entry.tagged.article
  if (language === sheet.language) return sheet.wording.numbers
  return packOf(sheet.packs, language)?.wording?.numbers ?? null
}

/** A figure as a sentence tells it: «около 86 млн долл.» */
export const tellFigure = (sheet: Sheet, entry: Entry, figure: Figure): string =>
  figurePhrase(formatFigure(figure, sheet.wording.numbers, numbersOf(sheet, entry)), sheet.wording.numbers)
