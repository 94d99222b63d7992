import type { SheetRow } from '../../gazetteer/sheet.ts'
import { germanOblast } from '../oblast-names.ts'

/** What German texts call the regions of Belarus, then its macro-regions. */
export const regionsInGerman: readonly SheetRow[] = [
  ['BY-BR', germanOblast('Brest')],
  ['BY-HM', 'Minsk, Minsker/0'],
  ['BY-HO', germanOblast('Gomel', 'Homel')],
  ['BY-HR', germanOblast('Grodno', 'Hrodna')],
  ['BY-MA', germanOblast('Mogiljow', 'Mahiljou')],
  ['BY-MI', germanOblast('Minsk')],
  ['BY-VI', germanOblast('Witebsk', 'Wizebsk')],
  ['x-by-polesia', 'Belarussisches Polesien'],
]
