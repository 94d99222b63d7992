// Writes src/gazetteer/countries/codes.ts: ISO 3166-1 codes with the UN M49 areas each country lies in.
//
// Sources: the Debian package iso-codes (ISO 3166-1, /usr/share/iso-codes) and cldr-core (territory containment after
// UN M49; Unicode-3.0). Neither is a dependency; run with a temporary folder $T:
//
//   npm install --prefix "$T" cldr-core@48.2.0
//   npx jiti scripts/gazetteer/write-country-codes.ts "$T" && npx biome check --write src/gazetteer

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const isoCodes = z.object({
  '3166-1': z.array(z.object({ alpha_2: z.string(), alpha_3: z.string(), numeric: z.string() })),
})
const containment = z.object({
  supplemental: z.object({ territoryContainment: z.record(z.string(), z.object({ _contains: z.array(z.string()) })) }),
})

const folder = process.argv[2] ?? '.'
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const cldr = join(folder, 'node_modules/cldr-core/supplemental/territoryContainment.json')
const { territoryContainment } = containment.parse(read(cldr)).supplemental

// The world, and North America with the Caribbean, which overlaps the others, say nothing.
const LEFT_OUT: ReadonlySet<string> = new Set(['001', '003'])
const areas = Object.entries(territoryContainment).filter(([code]) => /^\d{3}$/u.test(code) && !LEFT_OUT.has(code))

const within = (code: string): string[] => {
  const parents = areas.filter(([, { _contains }]) => _contains.includes(code)).map(([parent]) => parent)
  return [...new Set([...parents, ...parents.flatMap(within)])]
}

const listed = isoCodes.parse(read('/usr/share/iso-codes/json/iso_3166-1.json'))['3166-1']
const rows = [...listed, { alpha_2: 'XK', alpha_3: 'XKX', numeric: '' }]
  .map(({ alpha_2, alpha_3, numeric }) => [alpha_2, alpha_3, numeric, within(alpha_2).join(' ')])
  .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  .map((row) => `  [${row.map((cell) => `'${cell}'`).join(', ')}],`)

writeFileSync(
  'src/gazetteer/countries/codes.ts',
  `/** ISO 3166-1 alpha-2, alpha-3 and UN M49 code of a country, and the M49 areas around it, narrowest first. */
export type CountryCodes = readonly [code: string, alpha3: string, m49: string, within: string]

// Written by scripts/gazetteer/write-country-codes.ts from iso-codes (ISO 3166-1) and CLDR (containment after UN M49).
// XK is no ISO code: Kosovo’s code by users’ agreement, as CLDR and Eurostat have it; it has no M49 code.
export const countryCodes: readonly CountryCodes[] = [
${rows.join('\n')}
]
`,
)
