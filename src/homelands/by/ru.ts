import type { SheetRow } from '../../gazetteer/sheet.ts'

/** What Russian texts call the regions of Belarus, then its macro-regions. */
export const regionsInRussian: readonly SheetRow[] = [
  ['BY-BR', 'Брестская область, Брестчина', 'брестский'],
  ['BY-HM', 'Минск', 'минский'],
  ['BY-HO', 'Гомельская область, Гомельщина', 'гомельский'],
  ['BY-HR', 'Гродненская область, Гродненщина', 'гродненский'],
  ['BY-MA', 'Могилёвская область, Могилёвщина', 'могилёвский'],
  ['BY-MI', 'Минская область, Минщина', 'минский ?'],
  ['BY-VI', 'Витебская область, Витебщина', 'витебский'],
  ['x-by-polesia', 'Белорусское Полесье'],
]
