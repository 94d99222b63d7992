import type { SheetRow } from '../../gazetteer/sheet.ts'

/** What German texts call the regions of Germany, then its macro-regions. */
export const regionsInGerman: readonly SheetRow[] = [
  [
    'DE-BW',
    'Baden-Württemberg, Stuttgarter/0, Karlsruher/0, Mannheimer/0, Heilbronner/0, Freiburger/0, Ulmer/0',
    'baden-württembergisch, schwäbisch',
    'Baden-Württemberger',
  ],
  [
    'DE-BY',
    'Bayern, Freistaat/s Bayern ?, Nürnberger/0, Augsburger/0, Regensburger/0, Ingolstädter/0',
    'bayerisch, bayrisch, fränkisch, unterfränkisch, oberfränkisch, mittelfränkisch, oberbayerisch, niederbayerisch',
  ],
  ['DE-BE', 'Berlin, Berliner/0'],
  ['DE-BB', 'Brandenburg, Brandenburger/0, Potsdamer/0, Cottbuser/0', 'brandenburgisch'],
  ['DE-HB', 'Bremen, Bremer/0, Bremerhavener/0', 'bremisch'],
  ['DE-HH', 'Hamburg, Hamburger/0 ?', 'hamburgisch'],
  ['DE-HE', 'Hessen, Frankfurter/0, Kasseler/0, Darmstädter/0, Wiesbadener/0', 'hessisch'],
  [
    'DE-MV',
    'Mecklenburg-Vorpommern, Mecklenburg, Vorpommern, Rostocker/0, Schweriner/0, Mecklenburger/0',
    'mecklenburgisch',
  ],
  [
    'DE-NI',
    'Niedersachsen, Hannoveraner/0, Wolfsburger/0, Braunschweiger/0, Osnabrücker/0, Göttinger/0',
    'niedersächsisch',
    'Niedersachse',
  ],
  [
    'DE-NW',
    'Nordrhein-Westfalen, NRW, Westfalen, Ruhrgebiet, Ruhrpott, Düsseldorfer/0, Dortmunder/0, Essener/0, Bielefelder/0, Wuppertaler/0, Duisburger/0, Aachener/0, Bonner/0',
    'nordrhein-westfälisch, westfälisch',
    'Westfale',
  ],
  [
    'DE-RP',
    'Rheinland-Pfalz, Pfalz, Mainzer/0, Koblenzer/0, Ludwigshafener/0',
    'rheinland-pfälzisch, pfälzisch',
    'Rheinland-Pfälzer',
  ],
  ['DE-SL', 'Saarland, Saarbrücker/0, Saarländer/0', 'saarländisch'],
  ['DE-SN', 'Sachsen, Freistaat/s Sachsen ?, Dresdner/0, Leipziger/0, Chemnitzer/0, Zwickauer/0', 'sächsisch'],
  [
    'DE-ST',
    'Sachsen-Anhalt, Magdeburger/0, Hallenser/0',
    'sachsen-anhaltisch, sachsen-anhaltinisch',
    'Sachsen-Anhalter',
  ],
  ['DE-SH', 'Schleswig-Holstein, Kieler/0, Lübecker/0, Flensburger/0', 'schleswig-holsteinisch'],
  ['DE-TH', 'Thüringen, Thüringer/0, Erfurter/0, Jenaer/0, Geraer/0', 'thüringisch'],
  ['x-de-north', 'Norddeutschland', 'norddeutsch'],
  ['x-de-east', 'Ostdeutschland', 'ostdeutsch'],
  ['x-de-south', 'Süddeutschland', 'süddeutsch'],
  ['x-de-west', 'Westdeutschland', 'westdeutsch'],
]
