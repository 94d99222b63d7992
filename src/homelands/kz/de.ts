import type { SheetRow } from '../../gazetteer/sheet.ts'
import { germanOblast } from '../oblast-names.ts'

/** What German texts call the regions of Kazakhstan, then its macro-regions. */
export const regionsInGerman: readonly SheetRow[] = [
  ['KZ-10', germanOblast('Abai')],
  ['KZ-11', germanOblast('Akmola', 'Aqmola')],
  ['KZ-15', germanOblast('Aqtöbe', 'Aktobe')],
  ['KZ-19', germanOblast('Almaty')],
  ['KZ-23', germanOblast('Atyrau')],
  ['KZ-27', 'Westkasachstan, Gebiet Westkasachstan/0'],
  ['KZ-31', germanOblast('Schambyl', 'Zhambyl')],
  ['KZ-33', `${germanOblast('Schetissu', 'Zhetysu')}, Schetissu`],
  ['KZ-35', germanOblast('Karaganda', 'Qaraghandy')],
  ['KZ-39', germanOblast('Kostanai', 'Qostanai', 'Kostanay')],
  ['KZ-43', germanOblast('Kysylorda', 'Qysylorda', 'Kyzylorda')],
  ['KZ-47', `${germanOblast('Mangystau', 'Mangghystau')}, Mangystau, Mangghystau`],
  ['KZ-55', germanOblast('Pawlodar', 'Pavlodar')],
  ['KZ-59', 'Nordkasachstan, Gebiet Nordkasachstan/0'],
  ['KZ-61', germanOblast('Turkestan', 'Türkistan')],
  ['KZ-62', `${germanOblast('Ulytau')}, Ulytau`],
  ['KZ-63', 'Ostkasachstan, Gebiet Ostkasachstan/0'],
  ['KZ-71', 'Astana, Nur-Sultan'],
  ['KZ-75', 'Almaty, Alma-Ata, Almatyer/0'],
  ['KZ-79', 'Schymkent, Shymkent'],
  ['x-kz-north', 'Norden Kasachstans'],
  ['x-kz-south', 'Südkasachstan, Süden Kasachstans'],
  ['x-kz-west', 'Westen Kasachstans'],
  ['x-kz-east', 'Osten Kasachstans'],
  ['x-kz-centre', 'Zentralkasachstan'],
]
