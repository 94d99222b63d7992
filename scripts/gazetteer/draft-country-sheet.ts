// Prints the first draft of a sheet of countries: code and name of each, as CLDR has them (Unicode-3.0), from the copy
// that Node brings along. What texts print besides, everyday names, abbreviations, adjectives, is for an editor to add.
//
//   npx jiti scripts/gazetteer/draft-country-sheet.ts fr French > src/gazetteer/countries/fr.ts

import { countryCodes } from '../../src/gazetteer/countries/codes.ts'

const [language = 'en', inEnglish = 'English'] = process.argv.slice(2)
const names = new Intl.DisplayNames([language], { type: 'region' })

// a comma would part two names, an apostrophe end the string
const cell = (name: string): string => name.replaceAll(',', '').replace(/['ʼ]/gu, '’')
const rows = countryCodes.map(([code]) => `  ['${code}', '${cell(names.of(code) ?? '')}'],`)

console.log(`import type { SheetRow } from '../sheet.ts'

// One row per country: code; names, the everyday one first; adjectives; people. Notation: see ../sheet.ts.
export const countriesIn${inEnglish}: readonly SheetRow[] = [
${rows.join('\n')}
]`)
