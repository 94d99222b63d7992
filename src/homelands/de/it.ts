import type { SheetRow } from '../../gazetteer/sheet.ts'

/** What Italian texts call the regions of Germany, then its macro-regions. */
export const regionsInItalian: readonly SheetRow[] = [
  ['DE-BW', 'Baden-Württemberg, Foresta Nera, Svevia ?, Württemberg', 'svevo ?'],
  ['DE-BY', 'Baviera, Franconia, Alto Palatinato', 'bavarese'],
  ['DE-BE', 'Berlino', 'berlinese'],
  ['DE-BB', 'Brandeburgo', 'brandeburghese'],
  ['DE-HB', 'Brema'],
  ['DE-HH', 'Amburgo', 'amburghese'],
  ['DE-HE', 'Assia ^', 'assiano'],
  ['DE-MV', 'Meclemburgo-Pomerania Anteriore, Meclemburgo'],
  ['DE-NI', 'Bassa Sassonia', 'bassosassone'],
  ['DE-NW', 'Renania Settentrionale-Vestfalia, Nord Reno-Vestfalia, Vestfalia, bacino della Ruhr', 'vestfaliano'],
  ['DE-RP', 'Renania-Palatinato, Palatinato', 'renano ?'],
  ['DE-SL', 'Saarland'],
  ['DE-SN', 'Sassonia', 'sassone ?'],
  ['DE-ST', 'Sassonia-Anhalt'],
  ['DE-SH', 'Schleswig-Holstein'],
  ['DE-TH', 'Turingia', 'turingio'],
  ['x-de-north', 'Germania settentrionale, Nord della Germania'],
  ['x-de-east', 'Germania orientale, Germania dell’Est'],
  ['x-de-south', 'Germania meridionale, Sud della Germania'],
  ['x-de-west', 'Germania occidentale, Germania dell’Ovest'],
]
