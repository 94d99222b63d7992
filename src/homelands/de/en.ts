import type { SheetRow } from '../../gazetteer/sheet.ts'

/** What English texts call the regions of Germany, then its macro-regions. */
export const regionsInEnglish: readonly SheetRow[] = [
  ['DE-BW', 'Baden-Württemberg, Baden-Wuerttemberg, Württemberg, Wuerttemberg, Black Forest, Swabia', 'Swabian ?'],
  ['DE-BY', 'Bavaria, Franconia, Upper Palatinate', 'Bavarian'],
  ['DE-BE', 'Berlin', 'Berliner'],
  ['DE-BB', 'Brandenburg', 'Brandenburger'],
  ['DE-HB', 'Bremen'],
  ['DE-HH', 'Hamburg', 'Hamburgian ?'],
  ['DE-HE', 'Hesse ?, Hessen', 'Hessians, Hessian ?'],
  ['DE-MV', 'Mecklenburg-Vorpommern, Mecklenburg-Western Pomerania, Mecklenburg'],
  ['DE-NI', 'Lower Saxony', 'Lower Saxon'],
  ['DE-NW', 'North Rhine-Westphalia, Westphalia, Ruhr area, Ruhr region, Ruhr valley', 'Westphalian'],
  ['DE-RP', 'Rhineland-Palatinate, Palatinate', 'Rhinelander'],
  ['DE-SL', 'Saarland'],
  ['DE-SN', 'Saxony', 'Saxons, Saxon ?'],
  ['DE-ST', 'Saxony-Anhalt'],
  ['DE-SH', 'Schleswig-Holstein'],
  ['DE-TH', 'Thuringia', 'Thuringian'],
  ['x-de-north', 'Northern Germany, North Germany'],
  ['x-de-east', 'Eastern Germany, East Germany'],
  ['x-de-south', 'Southern Germany, South Germany'],
  ['x-de-west', 'Western Germany, West Germany'],
]
