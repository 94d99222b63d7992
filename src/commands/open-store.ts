import { printProgram } from '../io/cache/program-print.ts'
import { openRecordStore } from '../io/cache/record-store.ts'
import { shortHash } from '../io/cache/short-hash.ts'
import type { SourceHead, SourceStore } from './kept-sources.ts'

/** Another number for another form of what is kept. */
const FORM = 1

/** Opens what earlier runs kept of a site’s sources; empty where it was kept by another program or for another home. */
export const openStore = (root: string, home: string): SourceStore =>
  openRecordStore<SourceHead>(root, shortHash(JSON.stringify([FORM, printProgram(), home])))
