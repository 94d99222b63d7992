/**
 * One region of Italy: code (ISO 3166-2:IT), part of the country, column and row of its tile, dictionary names;
 * then how Italian texts name it besides (nouns and adjectives with the marks of `cities.ts`) and Russian ones (nouns as
 * `phraseForms` reads them, adjectives), and further names in English and German.
 */
export interface RegionRow {
  readonly code: string
  readonly district: string
  readonly tile: readonly [column: number, row: number]
  readonly names: Readonly<Record<'it' | 'en' | 'de' | 'ru', string>>
  readonly it: { readonly nouns: readonly string[]; readonly adjectives: readonly string[] }
  readonly ru: { readonly nouns: readonly string[]; readonly adjectives: readonly string[] }
  readonly en?: readonly string[]
  readonly de?: readonly string[]
}

export const regionRows: readonly RegionRow[] = [
  {
    code: 'IT-21',
    district: 'north-west',
    tile: [0, 1],
    names: { it: 'Piemonte', en: 'Piedmont', de: 'Piemont', ru: 'Пьемонт' },
    it: {
      nouns: [
        'Piemonte',
        'Langhe',
        'Roero',
        'Monferrato',
        'Canavese?',
        'Valsesia',
        'Canavese',
        'Val di Susa',
        'Valle di Susa',
      ],
      adjectives: ['piemontese', 'langarolo?', 'monferrino', 'canavesano'],
    },
    ru: { nouns: ['Пьемонт'], adjectives: ['пьемонтский', 'туринский'] },
    en: ['Piedmontese'],
  },
  {
    code: 'IT-23',
    district: 'north-west',
    tile: [0, 0],
    names: { it: 'Valle d’Aosta', en: 'Aosta Valley', de: 'Aostatal', ru: 'Валле-д’Аоста' },
    it: { nouns: ['Valle d’Aosta', 'Val d’Aosta'], adjectives: ['valdostano', 'aostano'] },
    ru: { nouns: ['Валле-д’Аоста', 'Долина Аосты'], adjectives: [] },
    en: ['Valle d’Aosta'],
  },
  {
    code: 'IT-25',
    district: 'north-west',
    tile: [1, 1],
    names: { it: 'Lombardia', en: 'Lombardy', de: 'Lombardei', ru: 'Ломбардия' },
    it: {
      nouns: ['Lombardia', 'Brianza', 'Valtellina', 'Franciacorta', 'Oltrepò Pavese', 'Lomellina', 'Valcamonica'],
      adjectives: ['lombardo', 'brianzolo', 'valtellinese', 'camuno?'],
    },
    ru: { nouns: ['Ломбардия'], adjectives: ['ломбардский', 'миланский', 'бергамский'] },
    en: ['Lombardia', 'Lombard', 'Milanese'],
  },
  {
    code: 'IT-32',
    district: 'north-east',
    tile: [2, 0],
    names: {
      it: 'Trentino-Alto Adige',
      en: 'Trentino-South Tyrol',
      de: 'Trentino-Südtirol',
      ru: 'Трентино — Альто-Адидже',
    },
    it: {
      nouns: [
        'Trentino-Alto Adige',
        'Trentino Alto Adige',
        'Alto Adige',
        'Trentino',
        'Südtirol',
        'Val di Non',
        'Val Gardena',
        'Val di Fassa',
        'Val Pusteria',
        'Val Venosta',
      ],
      adjectives: ['trentino', 'altoatesino', 'sudtirolese'],
    },
    ru: {
      nouns: ['Трентино-Альто-Адидже/0', 'Трентино/0', 'Альто-Адидже/0', 'Южный Тироль/m-ь'],
      adjectives: ['южнотирольский'],
    },
    en: ['South Tyrol', 'Trentino', 'Alto Adige', 'Trentino-Alto Adige'],
    de: ['Südtirol', 'Trentino', 'Südtiroler'],
  },
  {
    code: 'IT-34',
    district: 'north-east',
    tile: [2, 1],
    names: { it: 'Veneto', en: 'Veneto', de: 'Venetien', ru: 'Венето' },
    it: {
      nouns: ['Veneto', 'Polesine', 'Cadore', 'Valpolicella?', 'Valpolicella', 'Val di Zoldo', 'Delta del Po'],
      adjectives: ['veneto', 'polesano', 'cadorino'],
    },
    ru: { nouns: ['Венето/0'], adjectives: ['венецианский?', 'веронский', 'падуанский'] },
    en: ['Venetia', 'Venetian'],
    de: ['Veneto'],
  },
  {
    code: 'IT-36',
    district: 'north-east',
    tile: [3, 0],
    names: {
      it: 'Friuli-Venezia Giulia',
      en: 'Friuli-Venezia Giulia',
      de: 'Friaul-Julisch Venetien',
      ru: 'Фриули — Венеция-Джулия',
    },
    it: {
      nouns: ['Friuli-Venezia Giulia', 'Friuli Venezia Giulia', 'Friuli', 'Carnia', 'Venezia Giulia', 'Collio?'],
      adjectives: ['friulano', 'giuliano?', 'carnico?'],
    },
    ru: { nouns: ['Фриули-Венеция-Джулия', 'Фриули/0'], adjectives: ['фриульский', 'триестский'] },
    en: ['Friuli'],
    de: ['Friaul'],
  },
  {
    code: 'IT-42',
    district: 'north-west',
    tile: [0, 2],
    names: { it: 'Liguria', en: 'Liguria', de: 'Ligurien', ru: 'Лигурия' },
    it: {
      nouns: ['Liguria', 'Riviera ligure', 'Tigullio', 'Riviera di Ponente', 'Riviera di Levante', 'Cinque Terre'],
      adjectives: ['ligure'],
    },
    ru: { nouns: ['Лигурия'], adjectives: ['лигурийский', 'генуэзский'] },
    en: ['Ligurian', 'Genoese'],
  },
  {
    code: 'IT-45',
    district: 'north-east',
    tile: [1, 2],
    names: { it: 'Emilia-Romagna', en: 'Emilia-Romagna', de: 'Emilia-Romagna', ru: 'Эмилия-Романья' },
    it: {
      nouns: [
        'Emilia-Romagna',
        'Emilia Romagna',
        'Emilia^',
        'Romagna',
        'Riviera romagnola',
        'Motor Valley',
        'Food Valley',
      ],
      adjectives: ['emiliano', 'romagnolo', 'emiliano-romagnolo'],
    },
    ru: { nouns: ['Эмилия-Романья', 'Романья'], adjectives: ['болонский', 'пармский'] },
    en: ['Romagna'],
  },
  {
    code: 'IT-52',
    district: 'centre',
    tile: [1, 3],
    names: { it: 'Toscana', en: 'Tuscany', de: 'Toskana', ru: 'Тоскана' },
    it: {
      nouns: [
        'Toscana',
        'Maremma',
        'Versilia',
        'Garfagnana',
        'Lunigiana',
        'Valdarno',
        'Valdelsa',
        'Mugello',
        'Val d’Orcia',
        'Chianti',
        'Casentino',
        'Val di Chiana',
        'Valdichiana',
      ],
      adjectives: ['toscano', 'maremmano', 'versiliese'],
    },
    ru: { nouns: ['Тоскана'], adjectives: ['тосканский', 'флорентийский', 'пизанский'] },
    en: ['Tuscan', 'Florentine'],
  },
  {
    code: 'IT-55',
    district: 'centre',
    tile: [2, 3],
    names: { it: 'Umbria', en: 'Umbria', de: 'Umbrien', ru: 'Умбрия' },
    it: { nouns: ['Umbria', 'Valnerina'], adjectives: ['umbro'] },
    ru: { nouns: ['Умбрия'], adjectives: ['умбрийский'] },
    en: ['Umbrian'],
  },
  {
    code: 'IT-57',
    district: 'centre',
    tile: [3, 3],
    names: { it: 'Marche', en: 'Marche', de: 'Marken', ru: 'Марке' },
    it: {
      nouns: ['Marche^', 'Piceno?', 'Montefeltro', 'Piceno?', 'Ascolano?'],
      adjectives: ['marchigiano', 'piceno?'],
    },
    ru: { nouns: ['Марке/0^'], adjectives: [] },
    en: ['the Marches'],
    // «Marken» are also brands
    de: ['Marche', 'Marken?'],
  },
  {
    code: 'IT-62',
    district: 'centre',
    tile: [2, 4],
    names: { it: 'Lazio', en: 'Lazio', de: 'Latium', ru: 'Лацио' },
    it: {
      nouns: ['Lazio', 'Ciociaria', 'Agro Pontino', 'Tuscia', 'Sabina?', 'Castelli Romani'],
      adjectives: ['laziale', 'ciociaro'],
    },
    ru: { nouns: ['Лацио/0'], adjectives: ['римский?'] },
    en: ['Latium'],
    de: ['Lazio'],
  },
  {
    code: 'IT-65',
    district: 'south',
    tile: [3, 4],
    names: { it: 'Abruzzo', en: 'Abruzzo', de: 'Abruzzen', ru: 'Абруццо' },
    it: {
      nouns: ['Abruzzo', 'Abruzzi', 'Marsica', 'Val di Sangro', 'all’Aquila', 'dall’Aquila', 'dell’Aquila', 'Fucino'],
      adjectives: ['abruzzese'],
    },
    ru: { nouns: ['Абруццо/0'], adjectives: [] },
  },
  {
    code: 'IT-67',
    district: 'south',
    tile: [4, 4],
    names: { it: 'Molise', en: 'Molise', de: 'Molise', ru: 'Молизе' },
    it: { nouns: ['Molise'], adjectives: ['molisano'] },
    ru: { nouns: ['Молизе/0'], adjectives: [] },
  },
  {
    code: 'IT-72',
    district: 'south',
    tile: [3, 5],
    names: { it: 'Campania', en: 'Campania', de: 'Kampanien', ru: 'Кампания' },
    it: {
      nouns: [
        'Campania',
        'Irpinia',
        'Cilento',
        'Sannio',
        'Costiera amalfitana',
        'Penisola sorrentina',
        'Agro nocerino',
      ],
      adjectives: ['campano', 'irpino', 'cilentano'],
    },
    // «кампания» is also a campaign
    ru: { nouns: ['Кампания^'], adjectives: ['неаполитанский'] },
    en: ['Campanian', 'Neapolitan?'],
  },
  {
    code: 'IT-75',
    district: 'south',
    tile: [4, 5],
    names: { it: 'Puglia', en: 'Apulia', de: 'Apulien', ru: 'Апулия' },
    it: {
      nouns: [
        'Puglia',
        'Puglie',
        'Salento',
        'Capitanata',
        'Gargano',
        'Daunia',
        'Murge',
        'Terra di Bari',
        'Tavoliere',
        'Murgia',
        'Murge',
        'Valle d’Itria',
      ],
      adjectives: ['pugliese', 'salentino', 'apulo', 'garganico?', 'dauno'],
    },
    ru: { nouns: ['Апулия', 'Пулия'], adjectives: [] },
    en: ['Puglia', 'Apulian'],
  },
  {
    code: 'IT-77',
    district: 'south',
    tile: [4, 6],
    names: { it: 'Basilicata', en: 'Basilicata', de: 'Basilikata', ru: 'Базиликата' },
    it: { nouns: ['Basilicata', 'Lucania', 'Vulture', 'Metapontino'], adjectives: ['lucano'] },
    ru: { nouns: ['Базиликата'], adjectives: [] },
    de: ['Basilicata'],
  },
  {
    code: 'IT-78',
    district: 'south',
    tile: [4, 7],
    names: { it: 'Calabria', en: 'Calabria', de: 'Kalabrien', ru: 'Калабрия' },
    it: { nouns: ['Calabria', 'Costa Viola?', 'Locride', 'Sila?'], adjectives: ['calabrese', 'calabro'] },
    ru: { nouns: ['Калабрия'], adjectives: ['калабрийский'] },
    en: ['Calabrian'],
  },
  {
    code: 'IT-82',
    district: 'islands',
    tile: [3, 8],
    names: { it: 'Sicilia', en: 'Sicily', de: 'Sizilien', ru: 'Сицилия' },
    it: { nouns: ['Sicilia', 'Val di Noto', 'Eolie', 'Isole Eolie', 'Pantelleria'], adjectives: ['siciliano'] },
    ru: { nouns: ['Сицилия'], adjectives: ['сицилийский'] },
    en: ['Sicilian'],
  },
  {
    code: 'IT-88',
    district: 'islands',
    tile: [0, 6],
    names: { it: 'Sardegna', en: 'Sardinia', de: 'Sardinien', ru: 'Сардиния' },
    it: {
      nouns: ['Sardegna', 'Gallura', 'Barbagia', 'Sulcis', 'Costa Smeralda', 'Ogliastra', 'Campidano'],
      adjectives: ['sardo', 'gallurese', 'barbaricino', 'sardegnolo'],
    },
    ru: { nouns: ['Сардиния'], adjectives: ['сардинский'] },
    en: ['Sardinian'],
  },
]

/** Istat’s five parts of the country, which lists of regions are grouped by. */
export const districtNames: Readonly<Record<string, Readonly<Record<'it' | 'en' | 'de' | 'ru', string>>>> = {
  'north-west': { it: 'Nord-Ovest', en: 'North-West', de: 'Nordwesten', ru: 'Северо-Запад' },
  'north-east': { it: 'Nord-Est', en: 'North-East', de: 'Nordosten', ru: 'Северо-Восток' },
  centre: { it: 'Centro', en: 'Centre', de: 'Mitte', ru: 'Центр' },
  south: { it: 'Sud', en: 'South', de: 'Süden', ru: 'Юг' },
  islands: { it: 'Isole', en: 'Islands', de: 'Inseln', ru: 'Острова' },
}
