import type { SheetRow } from '../../gazetteer/sheet.ts'

/** What German texts call the regions of Germany, then its macro-regions. */
export const regionsInGerman: readonly SheetRow[] = [
  [
    'DE-BW',
    'Baden-Württemberg, Stuttgarter/0, Karlsruher/0, Mannheimer/0, Heilbronner/0, Freiburger/0, Ulmer/0, Württemberg, Schwarzwald, Schwarzwälder/0, Breisgau, Ortenau, Oberschwaben, Hohenlohe ?, Kraichgau, Kurpfalz, Schwäbische Alb/0, Baden ?',
    'baden-württembergisch, schwäbisch, württembergisch, oberschwäbisch, südbadisch, nordbadisch, hohenlohisch, badisch ?',
    'Baden-Württemberger',
  ],
  [
    'DE-BY',
    'Bayern, Freistaat/s Bayern ?, Nürnberger/0, Augsburger/0, Regensburger/0, Ingolstädter/0, Allgäu, Allgäuer/0, Oberpfalz, Oberpfälzer/0, Oberbayern, Niederbayern, Unterfranken, Mittelfranken, Oberfranken, Franken ?, Spessart, Altmühltal, Bayerischer Wald',
    'bayerisch, bayrisch, fränkisch, unterfränkisch, oberfränkisch, mittelfränkisch, oberbayerisch, niederbayerisch, oberpfälzisch, nordbayerisch, südbayerisch, ostbayerisch',
  ],
  ['DE-BE', 'Berlin, Berliner/0'],
  [
    'DE-BB',
    'Brandenburg, Brandenburger/0, Potsdamer/0, Cottbuser/0, Havelland, Spreewald, Spreewälder/0, Uckermark, Uckermärker/0, Prignitz, Niederlausitz, Oderbruch',
    'brandenburgisch',
  ],
  ['DE-HB', 'Bremen, Bremer/0, Bremerhavener/0', 'bremisch'],
  ['DE-HH', 'Hamburg, Hamburger/0 ?', 'hamburgisch'],
  [
    'DE-HE',
    'Hessen, Frankfurter/0, Kasseler/0, Darmstädter/0, Wiesbadener/0, Odenwald, Odenwälder/0, Taunus, Rheingau, Rheingauer/0, Wetterau',
    'hessisch, nordhessisch, südhessisch, mittelhessisch, osthessisch',
  ],
  [
    'DE-MV',
    'Mecklenburg-Vorpommern, Mecklenburg, Vorpommern, Rostocker/0, Schweriner/0, Mecklenburger/0, Rügen ?, Usedom, Fischland, Darß',
    'mecklenburgisch, vorpommersch',
  ],
  [
    'DE-NI',
    'Niedersachsen, Hannoveraner/0, Wolfsburger/0, Braunschweiger/0, Osnabrücker/0, Göttinger/0, Emsland, Emsländer/0, Ostfriesland, Wendland, Altes Land ?, Altländer/0',
    'niedersächsisch, hannoversch, ostfriesisch, emsländisch, oldenburgisch, südniedersächsisch',
    'Niedersachse',
  ],
  [
    'DE-NW',
    'Nordrhein-Westfalen, NRW, Westfalen, Ruhrgebiet, Ruhrpott, Düsseldorfer/0, Dortmunder/0, Essener/0, Bielefelder/0, Wuppertaler/0, Duisburger/0, Aachener/0, Bonner/0, Münsterland, Münsterländer/0, Sauerland, Sauerländer/0, Siegerland, Siegerländer/0, Niederrhein, Ostwestfalen, Bergisches Land',
    'nordrhein-westfälisch, westfälisch, ostwestfälisch, südwestfälisch, sauerländisch, siegerländisch, münsterländisch, niederrheinisch, lippisch ?',
    'Westfale',
  ],
  [
    'DE-RP',
    'Rheinland-Pfalz, Pfalz, Mosel ?, Mainzer/0, Koblenzer/0, Ludwigshafener/0, Rheinhessen, Westerwald, Westerwälder/0, Hunsrück, Hunsrücker/0, Vorderpfalz, Südpfalz',
    'rheinland-pfälzisch, pfälzisch, rheinhessisch, südpfälzisch, westpfälzisch, moselländisch',
    'Rheinland-Pfälzer',
  ],
  ['DE-SL', 'Saarland, Saarbrücker/0, Saarländer/0', 'saarländisch'],
  [
    'DE-SN',
    'Sachsen, Freistaat/s Sachsen ?, Dresdner/0, Leipziger/0, Chemnitzer/0, Zwickauer/0, Erzgebirge, Erzgebirges/0, Vogtland, Vogtländer/0, Oberlausitz, Oberlausitzer/0',
    'sächsisch, vogtländisch, erzgebirgisch, mittelsächsisch, ostsächsisch',
  ],
  [
    'DE-ST',
    'Sachsen-Anhalt, Magdeburger/0, Hallenser/0, Altmark, Anhalt ?, Magdeburger Börde/0',
    'sachsen-anhaltisch, sachsen-anhaltinisch',
    'Sachsen-Anhalter',
  ],
  [
    'DE-SH',
    'Schleswig-Holstein, Kieler/0, Lübecker/0, Flensburger/0, Schleswig, Holstein ?, Holsteiner/0 ?, Dithmarschen, Dithmarscher/0, Nordfriesland, Fehmarn, Sylt',
    'schleswig-holsteinisch, holsteinisch, nordfriesisch',
  ],
  [
    'DE-TH',
    'Thüringen, Thüringer/0, Erfurter/0, Jenaer/0, Geraer/0, Eichsfeld, Eichsfelder/0',
    'thüringisch, ostthüringisch, südthüringisch, nordthüringisch',
  ],
  ['x-de-north', 'Norddeutschland', 'norddeutsch'],
  ['x-de-east', 'Ostdeutschland', 'ostdeutsch'],
  ['x-de-south', 'Süddeutschland', 'süddeutsch'],
  ['x-de-west', 'Westdeutschland', 'westdeutsch'],
]
