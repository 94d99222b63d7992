import type { SheetRow } from '../../gazetteer/sheet.ts'
import { italianOblast } from '../oblast-names.ts'

/** What Italian texts call the regions of Belarus, then its macro-regions. */
export const regionsInItalian: readonly SheetRow[] = [
  ['BY-BR', italianOblast('Brest')],
  ['BY-HM', 'Minsk'],
  ['BY-HO', italianOblast('Gomel', 'Homel', 'Homyel')],
  ['BY-HR', italianOblast('Grodno', 'Hrodna')],
  ['BY-MA', italianOblast('Mogilev', 'Mahilyow', 'Mogilyov')],
  ['BY-MI', italianOblast('Minsk')],
  ['BY-VI', italianOblast('Vitebsk', 'Viciebsk', 'Vitsebsk')],
  ['x-by-polesia', 'Polesia bielorussa'],
]
