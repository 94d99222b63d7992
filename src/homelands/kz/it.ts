import type { SheetRow } from '../../gazetteer/sheet.ts'
import { italianOblast } from '../oblast-names.ts'

/** What Italian texts call the regions of Kazakhstan, then its macro-regions. */
export const regionsInItalian: readonly SheetRow[] = [
  ['KZ-10', italianOblast('Abai', 'Abay')],
  ['KZ-11', italianOblast('Akmola', 'Aqmola')],
  ['KZ-15', italianOblast('Aktobe', 'Aqtobe', 'Aktyubinsk')],
  ['KZ-19', italianOblast('Almaty')],
  ['KZ-23', italianOblast('Atyrau')],
  ['KZ-27', 'Kazakistan Occidentale, Regione del Kazakistan Occidentale'],
  ['KZ-31', italianOblast('Zhambyl', 'Jambyl')],
  ['KZ-33', `${italianOblast('Zhetysu', 'Zhetisu', 'Jetisu')}, Zhetysu, Zhetisu, Jetisu`],
  ['KZ-35', italianOblast('Karaganda', 'Karagandy', 'Qaraghandy')],
  ['KZ-39', italianOblast('Kostanay', 'Kostanai', 'Qostanay')],
  ['KZ-43', italianOblast('Kyzylorda', 'Qyzylorda')],
  ['KZ-47', `${italianOblast('Mangystau', 'Mangistau')}, Mangystau, Mangistau`],
  ['KZ-55', italianOblast('Pavlodar')],
  ['KZ-59', 'Kazakistan Settentrionale, Regione del Kazakistan Settentrionale'],
  ['KZ-61', italianOblast('Turkistan', 'Turkestan')],
  ['KZ-62', `${italianOblast('Ulytau')}, Ulytau`],
  ['KZ-63', 'Kazakistan Orientale, Regione del Kazakistan Orientale'],
  ['KZ-71', 'Astana, Nur-Sultan'],
  ['KZ-75', 'Almaty, Alma-Ata'],
  ['KZ-79', 'Shymkent, Çimkent'],
  ['x-kz-north', 'Nord del Kazakistan'],
  ['x-kz-south', 'Sud del Kazakistan, Kazakistan Meridionale'],
  ['x-kz-west', 'Ovest del Kazakistan'],
  ['x-kz-east', 'Est del Kazakistan'],
  ['x-kz-centre', 'Kazakistan Centrale'],
]
