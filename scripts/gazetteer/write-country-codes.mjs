// Writes src/gazetteer/countries/codes.ts: ISO 3166-1 codes with the UN M49 areas each country lies in.
//
// Sources: the Debian package iso-codes (ISO 3166-1, /usr/share/iso-codes) and cldr-core (territory containment after
// UN M49; Unicode-3.0). Neither is a dependency; run from a temporary folder:
//
//   npm install --prefix "$T" cldr-core@48.2.0
//   node scripts/gazetteer/write-country-codes.mjs "$T/node_modules/cldr-core" && npx biome check --write src/gazetteer

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [cldr] = process.argv.slice(2)
const read = (path) => JSON.parse(readFileSync(path, 'utf8'))
const { territoryContainment } = read(join(cldr, 'supplemental/territoryContainment.json')).supplemental
const areas = Object.entries(territoryContainment).filter(([code]) => /^\d{3}$/.test(code) && code !== '001')

const within = (code) => {
  const parents = areas.filter(([, { _contains }]) => _contains.includes(code)).map(([parent]) => parent)
  return [...new Set([...parents, ...parents.flatMap(within)])]
}

// Narrowest first; 003 (North America with the Caribbean) overlaps the others and is left out.
const OVERLAPPING = '003'
const rows = read('/usr/share/iso-codes/json/iso_3166-1.json')
  ['3166-1'].map(({ alpha_2, alpha_3, numeric }) => [alpha_2, alpha_3, numeric])
  .concat([['XK', 'XKX', '']])
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, alpha3, m49]) => {
    const around = within(code).filter((area) => area !== OVERLAPPING)
    const row = [code, alpha3, m49, around.join(' ')]
    return `  [${row.map((cell) => `'${cell}'`).join(', ')}],`
  })

writeFileSync(
  'src/gazetteer/countries/codes.ts',
  `/** ISO 3166-1 alpha-2, alpha-3 and UN M49 code of a country, and the M49 areas around it, narrowest first. */
export type CountryCodes = readonly [code: string, alpha3: string, m49: string, within: string]

// Written by scripts/gazetteer/write-country-codes.mjs from iso-codes (ISO 3166-1) and CLDR (containment after UN M49).
// XK is no ISO code: Kosovo’s code by users’ agreement, as CLDR and Eurostat have it; it has no M49 code.
export const countryCodes: readonly CountryCodes[] = [
${rows.join('\n')}
]
`,
)
