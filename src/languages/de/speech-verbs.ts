// Weak verbs by their stem; what has a prefix that is parted from it counts without.
const WEAK = `sag, erklär, beton, füg, bericht, teil, mein, ergänz, äußer, erläuter, scherz, räum, bestätig, kündig, warn, lob, klag,
  freu, versicher, antwort, bilanzier, resümier, kommentier, kritisier, mahn, beklag, bedauer, schilder, erzähl, urteil,
  glaub, prognostizier, präzisier, begründ, behaupt, erinner, forder, seufz, schwärm, zitier,
  lach, lächel, schmunzel`

// Strong verbs: third person of the present, of the past, and the plural of the past.
const STRONG = `spricht sprach sprachen, unterstreicht unterstrich unterstrichen, gesteht gestand gestanden,
  verspricht versprach versprachen, schreibt schrieb schrieben, denkt dachte dachten, heißt es, hieß es, hofft hoffte hofften`

const listed = (text: string): string[] => text.split(/,\s*/u)

const formsOf = (stem: string): string[] => {
  const joined = /[td]$/u.test(stem) ? `${stem}e` : stem
  return [`${joined}t`, `${joined}te`, `${joined}ten`]
}

const strongForms = (row: string): string[] => (row.endsWith(' es') ? [row] : row.split(' '))

/** Verbs that introduce who said the words: «sagt», «räumten», «gestand», «heißt es». */
export const speechVerbs: readonly string[] = [...listed(WEAK).flatMap(formsOf), ...listed(STRONG).flatMap(strongForms)]
