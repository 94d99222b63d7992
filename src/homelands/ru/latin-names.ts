/**
 * What English, Italian and German texts call a region besides the patterns of its kind and the transliterated nouns of
 * its row. Marks as in `cities.ts`.
 */
export const latinNames: Readonly<Record<string, Readonly<Partial<Record<'en' | 'it' | 'de', readonly string[]>>>>> = {
  'RU-AL': {
    en: ['Altai Republic', 'Altay Republic', 'Republic of Altai', 'Gorny Altai'],
    it: ['Repubblica dell’Altaj', 'Repubblica dell’Altai', 'Repubblica di Altaj'],
    de: ['Republik Altai'],
  },
  'RU-BA': { en: ['Bashkiria'], it: ['Bashkortostan', 'Baschkirtostan', 'Bashkiria'], de: ['Baschkirien'] },
  'RU-BU': { it: ['Buryatia', 'Buriatia'], de: ['Burjatien'] },
  'RU-CE': { en: ['Chechen Republic', 'Chechenia'], it: ['Repubblica cecena'], de: ['Tschetschenische Republik'] },
  'RU-CU': { en: ['Chuvash Republic'], it: ['Chuvashia'], de: ['Tschuwaschische Republik'] },
  'RU-DA': { it: ['Dagestan'] },
  'RU-KC': { en: ['Karachai-Cherkessia'], it: ['Karachay-Cherkessia', 'Caraciai-Circassia'] },
  'RU-KO': {
    en: ['Komi Republic', 'Republic of Komi', 'Komi'],
    it: ['Repubblica dei Komi', 'Repubblica di Komi', 'Komi'],
    de: ['Republik Komi', 'Komi'],
  },
  'RU-KK': { it: ['Khakassia'] },
  'RU-SA': {
    en: ['Sakha Republic', 'Republic of Sakha', 'Sakha'],
    it: ['Yakutia', 'Repubblica di Sacha', 'Sacha'],
    de: ['Republik Sacha', 'Sacha'],
  },
  'RU-SE': { it: ['Ossezia del Nord'] },
  'RU-UD': { en: ['Udmurt Republic'], de: ['Udmurtische Republik'] },
  'RU-ALT': {
    it: ['Territorio dell’Altaj', 'Territorio dell’Altai', 'Territorio di Altai'],
    de: ['Altairegion', 'Altai-Region', 'Altaigebiet', 'Altai-Gebiet'],
  },
  'RU-ZAB': {
    en: ['Transbaikal Territory', 'Transbaikalia', 'Zabaikalsky Krai', 'Zabaykalsky Krai', 'Zabaikalye'],
    it: [
      'Territorio della Transbaikalia',
      'Territorio di Zabajkal’e',
      'Transbajkalia',
      'Transbaikalia',
      'Transbajkal',
      'Transbaikal',
    ],
    de: ['Transbaikalien', 'Region Transbaikal'],
  },
  'RU-KAM': { it: ['Camciatca', 'Kamchatka', 'Penisola di Kamčatka'], de: ['Kamtschatka'] },
  'RU-PRI': {
    en: ['Primorsky Krai', 'Primorsky Territory', 'Primorskiy Krai', 'Maritime Territory', 'Primorye'],
    it: ['Territorio di Primorje', 'Territorio del Primorje', 'Territorio di Primorsky', 'Primorskij kraj', 'Primorye'],
    de: ['Region Primorsk', 'Primorje'],
  },
  'RU-AMU': { en: ['Amurskaya Oblast'], it: ['Regione di Amur'], de: ['Amurgebiet', 'Amur-Gebiet', 'Amurregion'] },
  'RU-KEM': { it: ['Kuzbass'] },
  'RU-MOS': {
    en: ['regions of Moscow', 'oblasts of Moscow'],
    it: ['regioni di Mosca', 'oblast di Mosca'],
    de: ['Gebiete Moskau', 'Gebieten Moskau'],
  },
  'RU-LEN': { de: ['Leningrader Gebiet'] },
  'RU-ORL': { en: ['Orel Region', 'Orel Oblast'], it: ['Regione di Orel'] },
  'RU-YEV': {
    en: ['Jewish Autonomous Region', 'Jewish Autonomous Oblast'],
    it: ['Regione autonoma ebraica', 'Oblast autonoma ebraica'],
    de: ['Jüdisches Autonomes Gebiet', 'Jüdische Autonome Oblast'],
  },
  'RU-NEN': {
    en: ['Nenets Autonomous Area', 'Nenets Autonomous Okrug', 'Nenets Autonomous District'],
    it: ['Circondario autonomo dei Nenec', 'Circondario autonomo dei Nenets', 'Circondario autonomo Nenets'],
    de: ['Autonomer Kreis der Nenzen'],
  },
  'RU-KHM': {
    en: [
      'Khanty-Mansi Autonomous Area',
      'Khanty-Mansi Autonomous Okrug',
      'Khanty-Mansi Autonomous District',
      'Yugra',
      'Ugra?',
    ],
    it: [
      'Circondario autonomo degli Chanty-Mansi',
      'Circondario autonomo di Khanty-Mansi',
      'Circondario autonomo Khanty-Mansi',
      'Jugra',
    ],
    de: ['Autonomer Kreis der Chanten und Mansen', 'Jugra'],
  },
  'RU-CHU': {
    en: ['Chukotka Autonomous Area', 'Chukotka Autonomous Okrug', 'Chukotka'],
    it: ['Circondario autonomo della Čukotka', 'Circondario autonomo di Chukotka', 'Čukotka', 'Chukotka', 'Ciukotka'],
    de: ['Autonomer Kreis der Tschuktschen', 'Tschukotka'],
  },
  'RU-YAN': {
    en: [
      'Yamal-Nenets Autonomous Area',
      'Yamalo-Nenets Autonomous Okrug',
      'Yamalo-Nenets Autonomous District',
      'Yamal',
    ],
    it: [
      'Circondario autonomo Jamalo-Nenec',
      'Circondario autonomo di Yamalo-Nenets',
      'Circondario autonomo Yamalo-Nenets',
      'Jamal',
      'Yamal',
    ],
    de: ['Autonomer Kreis der Jamal-Nenzen', 'Jamal-Nenzen', 'Jamal'],
  },
}
