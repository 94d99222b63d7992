import type { SheetRow } from '../../gazetteer/sheet.ts'
import { englishOblast } from '../oblast-names.ts'

/** What English texts call the regions of Kazakhstan, then its macro-regions. */
export const regionsInEnglish: readonly SheetRow[] = [
  ['KZ-10', englishOblast('Abai', 'Abay')],
  ['KZ-11', englishOblast('Akmola', 'Aqmola')],
  ['KZ-15', englishOblast('Aktobe', 'Aqtobe', 'Aktyubinsk')],
  ['KZ-19', englishOblast('Almaty')],
  ['KZ-23', englishOblast('Atyrau')],
  ['KZ-27', 'West Kazakhstan Region, West Kazakhstan Oblast, West Kazakhstan'],
  ['KZ-31', englishOblast('Zhambyl', 'Jambyl')],
  ['KZ-33', `${englishOblast('Zhetysu', 'Zhetisu', 'Jetisu')}, Zhetysu, Zhetisu, Jetisu`],
  ['KZ-35', englishOblast('Karaganda', 'Karagandy', 'Qaraghandy')],
  ['KZ-39', englishOblast('Kostanay', 'Kostanai', 'Qostanay')],
  ['KZ-43', englishOblast('Kyzylorda', 'Qyzylorda')],
  ['KZ-47', `${englishOblast('Mangystau', 'Mangistau')}, Mangystau, Mangistau`],
  ['KZ-55', englishOblast('Pavlodar')],
  ['KZ-59', 'North Kazakhstan Region, North Kazakhstan Oblast, North Kazakhstan'],
  ['KZ-61', englishOblast('Turkistan', 'Turkestan')],
  ['KZ-62', `${englishOblast('Ulytau')}, Ulytau`],
  ['KZ-63', 'East Kazakhstan Region, East Kazakhstan Oblast, East Kazakhstan'],
  ['KZ-71', 'Astana, Nur-Sultan'],
  ['KZ-75', 'Almaty, Alma-Ata'],
  ['KZ-79', 'Shymkent, Chimkent'],
  ['x-kz-north', 'Northern Kazakhstan'],
  ['x-kz-south', 'Southern Kazakhstan, South Kazakhstan'],
  ['x-kz-west', 'Western Kazakhstan'],
  ['x-kz-east', 'Eastern Kazakhstan'],
  ['x-kz-centre', 'Central Kazakhstan'],
]
