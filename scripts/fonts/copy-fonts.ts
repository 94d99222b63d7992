// Copies the served subsets of the two families into the default theme and writes their @font-face rules.
// Run after an update of the font packages: npx jiti scripts/fonts/copy-fonts.ts && npx biome format --write templates

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { FALLBACKS, FAMILIES, type Fallback, type Family, SUBSETS } from './faces.ts'

const TARGET = 'templates/assets/fonts'
const SHEET = 'templates/styles/parts/fonts.css'

const fileName = (family: Family, subset: string): string => `${family.file}-${subset}.woff2`

const copyFamily = (family: Family): void => {
  const folder = `node_modules/${family.packageName}`
  for (const subset of SUBSETS) {
    copyFileSync(
      `${folder}/files/${family.file}-${subset}-${family.axis}-normal.woff2`,
      `${TARGET}/${fileName(family, subset)}`,
    )
  }
  copyFileSync(`${folder}/LICENSE`, `${TARGET}/OFL-${family.file}.txt`)
}

const unicodeRange = (family: Family, subset: string): string => {
  const ranges: unknown = JSON.parse(readFileSync(`node_modules/${family.packageName}/unicode.json`, 'utf8'))
  const range = typeof ranges === 'object' && ranges !== null ? new Map(Object.entries(ranges)).get(subset) : undefined
  if (typeof range !== 'string') throw new Error(`${family.packageName} has no subset ${subset}`)
  return range
}

const face = (family: Family, subset: string): string =>
  `@font-face { font-family: "${family.name}"; font-style: normal; font-display: swap; ${family.descriptors}` +
  ` src: url(fonts/${fileName(family, subset)}) format("woff2"); unicode-range: ${unicodeRange(family, subset)}; }`

const percent = (part: number): string => `${(part * 100).toFixed(1)}%`

const fallbackFace = (fallback: Fallback): string =>
  `@font-face { font-family: "${fallback.name}"; ${fallback.descriptors}` +
  ` src: ${fallback.locals.map((name) => `local("${name}")`).join(', ')}; size-adjust: ${percent(fallback.size)};` +
  ` ascent-override: ${percent(fallback.ascent / fallback.size)};` +
  ` descent-override: ${percent(fallback.descent / fallback.size)}; line-gap-override: 0%; }`

const sheet = (): string =>
  [
    '/* Written by scripts/fonts/copy-fonts.ts. */',
    ...FAMILIES.flatMap((family) => SUBSETS.map((subset) => face(family, subset))),
    ...FALLBACKS.map(fallbackFace),
  ].join('\n\n')

mkdirSync(TARGET, { recursive: true })
FAMILIES.forEach(copyFamily)
writeFileSync(SHEET, `${sheet()}\n`)
