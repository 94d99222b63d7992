#!/usr/bin/env node
// The command of the package. It is a file of its own so that it is there, and may be run, before anything is compiled.
import { existsSync } from 'node:fs'

const cli = new URL('../lib/bundle/cli.js', import.meta.url)
if (existsSync(cli)) await import(cli.href)
else {
  console.error('herald is not compiled yet; run: npm run build')
  process.exitCode = 2
}
