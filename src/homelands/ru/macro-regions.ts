/** One part of the country: code, names, then how texts in each language name it, with the marks of `cities.ts`. */
export interface MacroRegionRow {
  readonly code: string
  /** The code that rows of `regions.ts` give as their district; null where no list is grouped by it. */
  readonly district: string | null
  readonly names: Readonly<Record<'ru' | 'en' | 'it' | 'de', string>>
  /** Russian nouns as `phraseForms` reads them. */
  readonly nouns: readonly string[]
  readonly adjectives: readonly string[]
  readonly abbreviations: readonly string[]
  readonly latin: Readonly<Record<'en' | 'it' | 'de', readonly string[]>>
}

/** Macro-regions and the federal districts that bear their names; never expanded into the regions inside them. */
export const macroRegions: readonly MacroRegionRow[] = [
  {
    code: 'x-ru-central',
    district: 'central',
    names: { ru: 'Центральная Россия', en: 'Central Russia', it: 'Russia centrale', de: 'Zentralrussland' },
    nouns: [
      'Центральная Россия',
      'Центральный федеральный округ',
      'Черноземье',
      'Центральное Черноземье',
      'Нечерноземье',
    ],
    adjectives: [],
    abbreviations: ['ЦФО'],
    latin: {
      en: ['Central Russia', 'Central Federal District'],
      it: ['Russia centrale', 'Distretto federale centrale'],
      de: ['Zentralrussland', 'Föderationskreis Zentralrussland'],
    },
  },
  {
    code: 'x-ru-north-west',
    district: 'north-west',
    names: { ru: 'Северо-Запад', en: 'North-West Russia', it: 'Russia nord-occidentale', de: 'Nordwestrussland' },
    nouns: ['Северо-Запад России', 'Северо-Запад^', 'Северо-Западный федеральный округ'],
    adjectives: [],
    abbreviations: ['СЗФО'],
    latin: {
      en: ['Northwest Russia', 'North-West Russia', 'Northwestern Federal District', 'North-Western Federal District'],
      it: ['Russia nord-occidentale', 'Distretto federale nord-occidentale'],
      de: ['Nordwestrussland', 'Föderationskreis Nordwest'],
    },
  },
  {
    code: 'x-ru-south',
    district: 'south',
    names: { ru: 'Юг России', en: 'Southern Russia', it: 'Russia meridionale', de: 'Südrussland' },
    nouns: ['Юг России', 'Южный федеральный округ', 'Южная Россия'],
    adjectives: ['южнороссийский'],
    abbreviations: ['ЮФО'],
    latin: {
      en: ['Southern Russia', 'South of Russia', 'Southern Federal District'],
      it: ['Russia meridionale', 'Sud della Russia', 'Distretto federale meridionale'],
      de: ['Südrussland', 'Föderationskreis Süd'],
    },
  },
  {
    code: 'x-ru-north-caucasus',
    district: 'north-caucasus',
    names: { ru: 'Северный Кавказ', en: 'North Caucasus', it: 'Caucaso settentrionale', de: 'Nordkaukasus' },
    nouns: ['Северный Кавказ', 'Северо-Кавказский федеральный округ'],
    adjectives: ['северокавказский', 'северо-кавказский'],
    abbreviations: ['СКФО'],
    latin: {
      en: [
        'North Caucasus',
        'Northern Caucasus',
        'North Caucasian Federal District',
        'North Caucasus Federal District',
      ],
      it: ['Caucaso settentrionale', 'Caucaso del Nord', 'Distretto federale del Caucaso settentrionale'],
      de: ['Nordkaukasus', 'Föderationskreis Nordkaukasus'],
    },
  },
  {
    code: 'x-ru-volga',
    district: 'volga',
    names: { ru: 'Поволжье', en: 'Volga region', it: 'Regione del Volga', de: 'Wolgaregion' },
    nouns: [
      'Поволжье',
      'Приволжский федеральный округ',
      'Приволжье',
      'Среднее Поволжье',
      'Нижнее Поволжье',
      'Верхнее Поволжье',
    ],
    adjectives: ['приволжский?', 'поволжский'],
    abbreviations: ['ПФО'],
    latin: {
      en: ['Volga region', 'Volga Federal District'],
      it: ['Regione del Volga', 'Distretto federale del Volga'],
      de: ['Wolgaregion', 'Wolgagebiet', 'Föderationskreis Wolga'],
    },
  },
  {
    code: 'x-ru-ural',
    district: 'ural',
    names: { ru: 'Урал', en: 'Urals', it: 'Urali', de: 'Ural' },
    nouns: ['Урал', 'Уральский федеральный округ', 'Большой Урал', 'Западный Урал?', 'Северный Урал'],
    adjectives: ['уральский'],
    abbreviations: ['УФО', 'УрФО'],
    latin: {
      en: ['Urals', 'Ural region', 'Ural Federal District', 'Urals Federal District'],
      it: ['Urali', 'Distretto federale degli Urali'],
      de: ['Ural', 'Föderationskreis Ural'],
    },
  },
  {
    code: 'x-ru-siberia',
    district: 'siberia',
    names: { ru: 'Сибирь', en: 'Siberia', it: 'Siberia', de: 'Sibirien' },
    nouns: ['Сибирь', 'Западная Сибирь', 'Восточная Сибирь', 'Сибирский федеральный округ', 'Южная Сибирь'],
    adjectives: ['сибирский', 'западносибирский', 'восточносибирский'],
    abbreviations: ['СФО', 'СибФО'],
    latin: {
      en: ['Siberia', 'Western Siberia', 'Eastern Siberia', 'Siberian Federal District'],
      it: ['Siberia', 'Siberia occidentale', 'Siberia orientale', 'Distretto federale siberiano'],
      de: ['Sibirien', 'Westsibirien', 'Ostsibirien', 'Föderationskreis Sibirien'],
    },
  },
  {
    code: 'x-ru-far-east',
    district: 'far-east',
    names: { ru: 'Дальний Восток', en: 'Russian Far East', it: 'Estremo Oriente russo', de: 'Russischer Ferner Osten' },
    nouns: ['Дальний Восток', 'Дальневосточный федеральный округ', 'российский Дальний Восток'],
    adjectives: ['дальневосточный'],
    abbreviations: ['ДФО', 'ДВФО'],
    latin: {
      en: ['Russian Far East', 'Far East', 'Far Eastern Federal District', 'Far Eastern'],
      it: ['Estremo Oriente russo', 'Estremo Oriente', 'Distretto federale dell’Estremo Oriente'],
      de: [
        'Russischer Ferner Osten',
        'Russischen Fernen Osten',
        'Ferne Osten',
        'Fernem Osten',
        'Fernen Osten',
        'Fernen Ostens',
        'Ferner Osten',
        'russische Ferne Osten',
        'russischen Fernen Osten',
        'russischen Fernen Ostens',
        'Föderationskreis Fernost',
      ],
    },
  },
  {
    code: 'x-ru-arctic',
    district: null,
    names: { ru: 'Российская Арктика', en: 'Russian Arctic', it: 'Artico russo', de: 'Russische Arktis' },
    nouns: [
      'Российская Арктика',
      'Арктическая зона России',
      'Арктическая зона РФ',
      'Русская Арктика',
      'Крайний Север',
      'Русский Север',
    ],
    adjectives: [],
    abbreviations: ['АЗРФ'],
    latin: { en: ['Russian Arctic'], it: ['Artico russo'], de: ['Russische Arktis'] },
  },
]

/** Names of the federal districts that lists of regions are grouped by. */
export const districtNames: Readonly<Record<string, Readonly<Record<'ru' | 'en' | 'it' | 'de', string>>>> = {
  central: { ru: 'Центральный округ', en: 'Central district', it: 'Distretto centrale', de: 'Zentralrussland' },
  'north-west': {
    ru: 'Северо-Западный округ',
    en: 'North-Western district',
    it: 'Distretto nord-occidentale',
    de: 'Nordwestrussland',
  },
  south: { ru: 'Южный округ', en: 'Southern district', it: 'Distretto meridionale', de: 'Südrussland' },
  'north-caucasus': {
    ru: 'Северо-Кавказский округ',
    en: 'North Caucasus',
    it: 'Caucaso settentrionale',
    de: 'Nordkaukasus',
  },
  volga: { ru: 'Приволжский округ', en: 'Volga district', it: 'Distretto del Volga', de: 'Wolga' },
  ural: { ru: 'Уральский округ', en: 'Ural district', it: 'Distretto degli Urali', de: 'Ural' },
  siberia: { ru: 'Сибирский округ', en: 'Siberian district', it: 'Distretto siberiano', de: 'Sibirien' },
  'far-east': { ru: 'Дальневосточный округ', en: 'Far Eastern district', it: 'Estremo Oriente', de: 'Ferner Osten' },
}
