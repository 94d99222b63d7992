import type { SheetRow } from '../../gazetteer/sheet.ts'
import { englishOblast } from '../oblast-names.ts'

/** What English texts call the regions of Belarus, then its macro-regions. */
export const regionsInEnglish: readonly SheetRow[] = [
  ['BY-BR', englishOblast('Brest')],
  ['BY-HM', 'Minsk'],
  ['BY-HO', englishOblast('Gomel', 'Homel', 'Homyel')],
  ['BY-HR', englishOblast('Grodno', 'Hrodna')],
  ['BY-MA', englishOblast('Mogilev', 'Mahilyow', 'Mogilyov')],
  ['BY-MI', englishOblast('Minsk')],
  ['BY-VI', englishOblast('Vitebsk', 'Viciebsk', 'Vitsebsk')],
  ['x-by-polesia', 'Belarusian Polesia, Belarusian Polesie'],
]
