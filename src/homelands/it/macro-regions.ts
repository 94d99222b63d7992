/** Parts of Italy that texts name; never expanded into the regions inside them. */
export const macroRegions = [
  {
    code: 'x-it-north',
    names: { it: 'Nord Italia', en: 'Northern Italy', de: 'Norditalien', ru: 'Северная Италия' },
    it: ['Nord Italia', 'Italia settentrionale', 'Alta Italia', 'Pianura Padana', 'Valpadana'],
    en: ['Northern Italy', 'North Italy', 'Po Valley'],
    de: ['Norditalien', 'Oberitalien'],
    ru: ['Северная Италия', 'север Италии'],
  },
  {
    code: 'x-it-north-east',
    names: { it: 'Nord-Est', en: 'North-Eastern Italy', de: 'Nordostitalien', ru: 'Северо-Восточная Италия' },
    it: ['Nord-Est^', 'Nordest^', 'Triveneto'],
    en: ['North-Eastern Italy', 'Northeastern Italy'],
    de: ['Nordostitalien'],
    ru: ['северо-восток Италии'],
  },
  {
    code: 'x-it-north-west',
    names: { it: 'Nord-Ovest', en: 'North-Western Italy', de: 'Nordwestitalien', ru: 'Северо-Западная Италия' },
    it: ['Nord-Ovest^', 'Nordovest^'],
    en: ['North-Western Italy', 'Northwestern Italy'],
    de: ['Nordwestitalien'],
    ru: ['северо-запад Италии'],
  },
  {
    code: 'x-it-centre',
    names: { it: 'Centro Italia', en: 'Central Italy', de: 'Mittelitalien', ru: 'Центральная Италия' },
    it: ['Centro Italia', 'Italia centrale'],
    en: ['Central Italy'],
    de: ['Mittelitalien'],
    ru: ['Центральная Италия'],
  },
  {
    code: 'x-it-south',
    names: { it: 'Mezzogiorno', en: 'Southern Italy', de: 'Süditalien', ru: 'Южная Италия' },
    it: ['Mezzogiorno^', 'Sud Italia', 'Italia meridionale', 'Meridione^'],
    en: ['Southern Italy', 'South Italy', 'Mezzogiorno'],
    de: ['Süditalien', 'Mezzogiorno'],
    ru: ['Южная Италия', 'юг Италии'],
  },
] as const
