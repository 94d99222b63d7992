import { describe, test } from 'vitest'
import { expectPlaces, packsOf } from '../tag/places/expect-places.ts'

const packs = packsOf('KZ')

describe('Kazakhstan at home', () => {
  test.for([
    'Из [Карагандинской области|KZ-35] в [Китай|CN] отправили медь',
    'зерно [Северо-Казахстанской области|KZ-59] и [Костанайской обл|KZ-39]. везут в [Иран|IR]',
    'в [области Абай|KZ-10] и [области Улытау|KZ-62]; чтения об Абае прошли в школе',
    'фермеры [Жетысу|KZ-33] и предприниматели [Мангистау|KZ-47]',
    'мука из [Костаная|KZ-39] и рис из [Кызылорды|KZ-43]',
    '[алматинские|KZ-75] и [шымкентские|KZ-79] фабрики',
    '[алматинские|KZ-19] фермы [Алматинской области|KZ-19]',
    'завод в [Усть-Каменогорске|KZ-63] и комбинат в [Экибастузе|KZ-55]',
    'нефтяники [Западного Казахстана|x-kz-west] и север [России|RU]',
    'склад в [Хоргосе|KZ-33], [область Жетысу|KZ-33]',
    'ТОО из [Уральска|KZ-27] продало сыр на [Урале|RU]',
    'груз из [Петропавловска|KZ-59] для [Петропавловска-Камчатского|RU]',
    'ТОО из [СКО|KZ-59] и [ВКО|KZ-63]',
    // Russia is a partner with regions of its own
    'в [Томской области|RU], [Омске|RU] и [Татарстане|RU] ждут [павлодарскую|KZ-55] картошку',
    '[сибирские|RU] покупатели; [казахстанский|KZ] экспорт в [Россию|RU]',
    // near-misses
    'НАО «Фонд» и ЧАО «Завод»',
    'поэт Абай Кунанбаев',
    'Балхаш мелеет; Каратау видна издалека',
    'в Астанинском процессе и на заводе «Туркестан-Агро»',
    'семей стало больше: в 2 тыс. семей держат овец',
  ])('ru: %s', expectPlaces(packs, 'ru'))

  test.for([
    '[Karaganda Region|KZ-35] ships copper to [China|CN].',
    '[East Kazakhstan|KZ-63] and [Zhambyl Oblast|KZ-31] sold honey to [Tatarstan|RU].',
    'Oral agreements with buyers from [Almaty|KZ-75]',
    'The plant in [Northern Kazakhstan|x-kz-north] needs no ridder',
  ])('en: %s', expectPlaces(packs, 'en'))

  test.for([
    'il grano della [regione di Kostanay|KZ-39] va in [Italia|IT]',
    'il [Kazakistan Orientale|KZ-63] e [Almaty|KZ-75] esportano in [Lombardia|IT]',
    'semi e farine, olio e carne',
  ])('it: %s', expectPlaces(packs, 'it'))

  test.for([
    'Weizen aus dem [Gebiet Kostanai|KZ-39] und Kupfer aus [Karaganda|KZ-35] für [Usbekistan|UZ]',
    'Betriebe in [Nordkasachstan|KZ-59] und [Zentralkasachstan|x-kz-centre]',
    'ein Gebiet ohne Namen',
  ])('de: %s', expectPlaces(packs, 'de'))
})
