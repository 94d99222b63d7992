// Writes docs/configuration.md from the comments of the config’s type, its schema and its defaults:
//
//   npx jiti scripts/write-config-reference.ts

import { readFileSync, writeFileSync } from 'node:fs'
import { homelands } from '../src/homelands/index.ts'
import { languages } from '../src/languages/index.ts'
import { configReference } from './config-reference.ts'

const spoken = Object.values(languages).flatMap(({ code, wording }) => (wording === null ? [] : [code]))
const source = readFileSync('src/config/define-config.ts', 'utf8')
writeFileSync('docs/configuration.md', configReference(source, spoken, Object.keys(homelands)))
