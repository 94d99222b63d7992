import type { District } from '../homeland.ts'
import type { RegionRow } from '../sheet-homeland.ts'

/** The 31 provinces, autonomous regions and municipalities of ISO 3166-2:CN; CN-HK, CN-MO and CN-TW are countries of ISO 3166-1. */
export const regionRows: readonly RegionRow[] = [
  ['CN-AH', 'east', 4, 4, 'Hefei'],
  ['CN-BJ', 'north', 4, 2],
  ['CN-CQ', 'southwest', 2, 4],
  ['CN-FJ', 'east', 4, 6, 'Fuzhou'],
  ['CN-GD', 'central-south', 3, 6, 'Guangzhou'],
  ['CN-GS', 'northwest', 1, 2, 'Lanzhou'],
  ['CN-GX', 'central-south', 2, 6, 'Nanning'],
  ['CN-GZ', 'southwest', 2, 5, 'Guiyang'],
  ['CN-HA', 'central-south', 3, 3, 'Zhengzhou'],
  ['CN-HB', 'central-south', 3, 4, 'Wuhan'],
  ['CN-HE', 'north', 4, 3, 'Shijiazhuang'],
  ['CN-HI', 'central-south', 3, 7, 'Haikou'],
  ['CN-HL', 'northeast', 6, 0, 'Harbin'],
  ['CN-HN', 'central-south', 3, 5, 'Changsha'],
  ['CN-JL', 'northeast', 6, 1, 'Changchun'],
  ['CN-JS', 'east', 5, 4, 'Nanjing'],
  ['CN-JX', 'east', 4, 5, 'Nanchang'],
  ['CN-LN', 'northeast', 5, 1, 'Shenyang'],
  ['CN-NM', 'north', 3, 1, 'Hohhot'],
  ['CN-NX', 'northwest', 2, 2, 'Yinchuan'],
  ['CN-QH', 'northwest', 1, 3, 'Xining'],
  ['CN-SC', 'southwest', 1, 4, 'Chengdu'],
  ['CN-SD', 'east', 5, 3, 'Jinan'],
  ['CN-SH', 'east', 6, 4],
  ['CN-SN', 'northwest', 2, 3, 'Xi’an'],
  ['CN-SX', 'north', 3, 2, 'Taiyuan'],
  ['CN-TJ', 'north', 5, 2],
  ['CN-XJ', 'northwest', 0, 1, 'Ürümqi'],
  ['CN-XZ', 'southwest', 0, 4, 'Lhasa'],
  ['CN-YN', 'southwest', 1, 5, 'Kunming'],
  ['CN-ZJ', 'east', 5, 5, 'Hangzhou'],
]

/** The parts of the country that lists of regions are grouped by. */
export const districts: readonly District[] = [
  { code: 'north', names: { ru: 'Север', en: 'North', it: 'Nord', de: 'Norden' } },
  { code: 'northeast', names: { ru: 'Северо-Восток', en: 'Northeast', it: 'Nord-est', de: 'Nordosten' } },
  { code: 'east', names: { ru: 'Восток', en: 'East', it: 'Est', de: 'Osten' } },
  { code: 'central-south', names: { ru: 'Центр и Юг', en: 'Central South', it: 'Centro-sud', de: 'Mitte und Süden' } },
  { code: 'southwest', names: { ru: 'Юго-Запад', en: 'Southwest', it: 'Sud-ovest', de: 'Südwesten' } },
  { code: 'northwest', names: { ru: 'Северо-Запад', en: 'Northwest', it: 'Nord-ovest', de: 'Nordwesten' } },
]
