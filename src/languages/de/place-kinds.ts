/**
 * Kinds called after a place: how the place begins, then how the kinds beside it do: «Kamtschatka-Krabben»; «kohl=» is a whole word.
 */
export const placeKinds = [
  // creatures and plants
  'kamtschatka: krabb königskrabb',
  'sibirisch: lärch zeder husk tiger stör= störe= störs= katze',
  'japanisch: quitte ahorn',
  'chinesisch: kohl= kohls=',
  'persisch: katze',
  'bengalisch: tiger feuer',
  'karelisch: birke',
  'libanon: zeder',
  'französisch: bulldogg',
  'dänisch: dogge',
  'holländisch: soße sauce',
  // dishes and household goods
  'wiener: schnitzel würst würstchen walzer melange',
  'berliner: pfannkuchen weiße',
  'frankfurter: würst würstchen kranz',
  'brüsseler: spitze',
  'krakauer: wurst würst',
  'kasseler: braten',
  'schwarzwälder: kirschtorte kirsch schinken kuckucksuhr',
  'holsteiner: rind',
  'westerwälder: pferd',
  'spreewälder: gurke',
  'spanisch: wand= reiter fliege= fliegen= grippe',
  'türkisch: honig kaffee mokka',
  'griechisch: salat joghurt',
  'schwedisch: gardine',
  'dänisch: plunder',
  'ungarisch: gulasch',
  'bayrisch: creme',
  'bayerisch: creme',
  'irisch: kaffee',
] as const
