/**
 * Adjectives of Russia’s regions and macro-regions in English, Italian and German, as the gazetteer’s sheets give them:
 * parted by commas, the dictionary form alone. A region that is missing has none in use.
 */
export const latinAdjectives: Readonly<Record<string, Readonly<Partial<Record<'en' | 'it' | 'de', string>>>>> = {
  'RU-BA': { en: 'Bashkir', it: 'baschiro', de: 'baschkirisch' },
  'RU-BU': { en: 'Buryat', it: 'buriato', de: 'burjatisch' },
  'RU-CE': { en: 'Chechen', it: 'ceceno', de: 'tschetschenisch' },
  'RU-CU': { en: 'Chuvash', de: 'tschuwaschisch' },
  'RU-DA': { en: 'Dagestani', it: 'daghestano', de: 'dagestanisch' },
  'RU-IN': { en: 'Ingush', de: 'inguschisch, inguschetisch' },
  'RU-KB': { en: 'Kabardino-Balkarian', it: 'cabardino-balcaro', de: 'kabardino-balkarisch' },
  'RU-KL': { en: 'Kalmyk', it: 'calmucco/calmucchi', de: 'kalmückisch' },
  'RU-KR': { en: 'Karelian', it: 'careliano', de: 'karelisch' },
  'RU-MO': { en: 'Mordovian', it: 'mordvino', de: 'mordwinisch' },
  'RU-SA': { en: 'Yakut, Yakutian', it: 'jacuto, jakuto', de: 'jakutisch' },
  'RU-SE': { en: 'North Ossetian', de: 'nordossetisch' },
  'RU-TA': { en: 'Tatar, Tatarstani', it: 'tataro', de: 'tatarisch, tatarstanisch' },
  'RU-TY': { en: 'Tuvan', it: 'tuvano', de: 'tuwinisch' },
  'RU-UD': { en: 'Udmurt', it: 'udmurto', de: 'udmurtisch' },
  'RU-KK': { en: 'Khakass, Khakassian', it: 'cacasso', de: 'chakassisch' },
  'RU-ALT': { de: 'Altaier/0' },
  'RU-KAM': { en: 'Kamchatkan' },
  'RU-MOW': { en: 'Muscovite', it: 'moscovita' },
  'RU-SPE': { it: 'pietroburghese' },
  'x-ru-siberia': { en: 'Siberian', it: 'siberiano', de: 'sibirisch, westsibirisch, ostsibirisch' },
  'x-ru-ural': { de: 'Uraler/0' },
  'x-ru-north-caucasus': { en: 'North Caucasian', it: 'nordcaucasico', de: 'nordkaukasisch' },
}
