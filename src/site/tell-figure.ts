import type { NumberWording } from '../languages/parts/wording.ts'
import type { Figure } from '../records/tags.ts'
import { type Desk, packOf } from './desk.ts'
import type { Entry } from './entry.ts'
import { figurePhrase, formatFigure } from './numbers.ts'

/** The number words of an article’s own language; null where the site has no interface in it. */
export const numbersOf = (desk: Desk, entry: Entry): NumberWording | null => {
  const { language } = entry.card
  if (language === desk.language) return desk.wording.numbers
  return packOf(desk.packs, language)?.wording?.numbers ?? null
}

/** A figure as a sentence tells it: «около 86 млн долл.» */
export const tellFigure = (desk: Desk, entry: Entry, figure: Figure): string =>
  figurePhrase(formatFigure(figure, desk.wording.numbers, numbersOf(desk, entry)), desk.wording.numbers)
