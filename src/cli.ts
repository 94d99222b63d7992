#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { Terminal } from './commands/terminal.ts'
import { siteAddress } from './config/site-address.ts'
import { PACKAGE } from './io/package-folder.ts'
import { optimiseLater, tuneV8 } from './io/tune-v8.ts'

tuneV8(process.versions.v8)

/** Fewer texts are read before optimised code has paid for its making. */
const FEW = 20

const isColourful = (): boolean =>
  process.env.NO_COLOR === undefined && (process.env.FORCE_COLOR !== undefined || process.stdout.isTTY === true)

const write = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(text)) resolve()
    else process.stdout.once('drain', resolve)
  })

const readInput = async (): Promise<string> => {
  const pieces: Buffer[] = []
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces).toString('utf8')
}

const terminal: Terminal = {
  out: write,
  err: (text) => process.stderr.write(text),
  input: readInput,
  colour: isColourful(),
  watched: process.stderr.isTTY === true,
}

const asMoment = (text: string): string => {
  const moment = new Date(text)
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(moment.getTime())) {
    throw new InvalidArgumentError('Write a moment as 2024-05-01T12:00:00Z.')
  }
  return moment.toISOString()
}

const asAddress = (text: string): string => {
  const address = siteAddress(text)
  if (address !== null) return address
  throw new InvalidArgumentError('Write an address as https://example.org/exports/, without ? or #.')
}

const asPort = (text: string): number => {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new InvalidArgumentError('Write a port as 4400; 0 takes any that is free.')
}

// `preview.local`, `localhost`
const NAME = /^[\p{L}\d](?:[\p{L}\d.-]*[\p{L}\d])?$/u

const asHost = (text: string): string => {
  const host = text.replace(/^\[(.*)\]$/, '$1')
  if (isIP(host) !== 0 || NAME.test(host)) return host
  throw new InvalidArgumentError('Write a host as 127.0.0.1, ::1 or a name, without http:// and port.')
}

const asCode = (text: string): string => text.toUpperCase()

const homeOption = (): Option => new Option('--home <code>', 'the exporting country').argParser(asCode).default('RU')
const rootOption = (): Option => new Option('--root <folder>', 'the site’s folder').default('.')
const outOption = (): Option =>
  new Option('--out <folder>', 'where the site is written, from its folder').default('dist')

const ownVersion = (): string => {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  return String(version)
}

const INIT_HELP = `
Examples:
  herald init                   here, with articles in Russian
  herald init news --home IT    in the folder news, with articles in Italian`

const IMPORT_HELP = `
A text gets front matter with what its page states: title, date, authors, publisher, address. A text that is there
already, by its address or its words, is told and left alone.

Examples:
  herald import ~/Downloads/article.html
  herald import saved/*.html feed.xml --into seeds/2024`

const WATCH_HELP = `
Nothing is written; the page you see is the one that a build would make now. Ctrl-C ends it.

Examples:
  herald watch                    at http://127.0.0.1:4400/
  herald watch --host 0.0.0.0     for a phone in the same network, too
  herald watch --port 0 --drafts  at any port that is free, with drafts`

const program = new Command('herald')
  .description('Makes a static site of regional export news from raw texts and Markdown.')
  .version(ownVersion())
  .showSuggestionAfterError()
  .showHelpAfterError('(see herald --help)')
  .exitOverride()

program
  .command('build')
  .description('build the site')
  .addOption(rootOption())
  .addOption(outOption())
  .addOption(new Option('--base-url <url>', 'address the site is served from').argParser(asAddress))
  .addOption(new Option('--clock <iso>', 'the moment of the build, instead of now').argParser(asMoment))
  .option('--drafts', 'show drafts too', false)
  .option('--strict', 'count warnings as errors, and publish nothing when there are any', false)
  .option('--report <file>', 'write what was done and what is wrong to a JSON file')
  .option('--force', 'write into a folder that Herald did not make; nothing foreign is deleted', false)
  .option('--no-cache', 'read every source anew and make every page again')
  .addOption(new Option('--json', 'print the report as JSON').default(false).conflicts('quiet'))
  .addOption(new Option('--quiet', 'print errors only').default(false))
  .action(async (flags) => {
    const { runBuild } = await import('./commands/build.ts')
    process.exitCode = await runBuild({ ...flags, clock: flags.clock ?? new Date().toISOString() }, terminal)
  })

// a second Ctrl-C ends at once
const untilStopped = (): AbortSignal => {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort())
  return stop.signal
}

program
  .command('watch')
  .alias('dev')
  .description('serve the site, rebuild it on every change and reload the browser')
  .addOption(rootOption())
  .addOption(new Option('--port <port>', 'where it is served').argParser(asPort).default(4400))
  .addOption(new Option('--host <host>', 'who may ask: 0.0.0.0 lets a phone in').argParser(asHost).default('127.0.0.1'))
  .option('--poll', 'look for changes again and again, as on network drives', false)
  .option('--drafts', 'show drafts too', false)
  .addOption(new Option('--base-url <url>', 'address the site will be served from').argParser(asAddress))
  .addHelpText('after', WATCH_HELP)
  .action(async (flags) => {
    const { runWatch } = await import('./commands/watch.ts')
    const now = (): string => new Date().toISOString()
    process.exitCode = await runWatch({ ...flags, now, signal: untilStopped() }, terminal)
  })

program
  .command('records')
  .description('print the record of each source; - reads paths from standard input')
  .argument('[path...]', 'raw texts or Markdown; without any, the sources below the current folder')
  .addOption(homeOption())
  .addOption(new Option('--format <format>', 'how to write them').choices(['ndjson', 'json', 'csv']).default('ndjson'))
  .action(async (paths, flags) => {
    if (paths.length > 0 && paths.length < FEW && !paths.includes('-')) optimiseLater(process.versions.v8)
    const { runRecords } = await import('./commands/records.ts')
    process.exitCode = await runRecords({ paths, ...flags }, terminal)
  })

program
  .command('explain')
  .description('show what was decided about a source, and why; or what a page is made of, and why it was made again')
  .argument('<path>', 'a raw text or Markdown; or the address of a page, as /regions/ru-tom/')
  .addOption(homeOption())
  .addOption(rootOption())
  .addOption(outOption())
  .addOption(new Option('--base-url <url>', 'address the site is served from').argParser(asAddress))
  .option('--drafts', 'show drafts too', false)
  .action(async (path, { home, ...flags }) => {
    if (path.startsWith('/') && !existsSync(path)) {
      const { runExplainPage } = await import('./commands/explain-page.ts')
      const site = { ...flags, baseUrl: flags.baseUrl ?? null, clock: new Date().toISOString() }
      process.exitCode = await runExplainPage({ url: path, ...site }, terminal)
      return
    }
    const { runExplain } = await import('./commands/explain.ts')
    process.exitCode = await runExplain({ path, home }, terminal)
  })

program
  .command('check')
  .description('build in memory and look for what is wrong: links, duplicates, undated articles, warnings')
  .addOption(rootOption())
  .option('--drafts', 'look at drafts too', false)
  .option('--json', 'print the findings as JSON', false)
  .action(async (flags) => {
    const { runCheck } = await import('./commands/check.ts')
    process.exitCode = await runCheck({ ...flags, clock: new Date().toISOString() }, terminal)
  })

program
  .command('diff')
  .description('tell which articles were added, changed or removed between two builds')
  .argument('<old>', 'output folder of the older build')
  .argument('<new>', 'output folder of the newer build')
  .option('--json', 'print the difference as JSON', false)
  .action(async (before, after, flags) => {
    const { runDiff } = await import('./commands/diff.ts')
    process.exitCode = await runDiff({ before, after, ...flags }, terminal)
  })

program
  .command('clean')
  .description('remove the files that Herald wrote, and only those')
  .addOption(rootOption())
  .addOption(outOption())
  .action(async (flags) => {
    const { runClean } = await import('./commands/clean.ts')
    process.exitCode = await runClean(flags, terminal)
  })

program
  .command('init')
  .description('make a site of your own, with a config and a few made-up articles; nothing is overwritten')
  .argument('[folder]', 'where it is made', '.')
  .addOption(new Option('--home <code>', 'the exporting country: RU or IT').argParser(asCode).default('RU'))
  .addHelpText('after', INIT_HELP)
  .action(async (folder, flags) => {
    const { runInit } = await import('./commands/init.ts')
    process.exitCode = await runInit({ folder, ...flags }, terminal)
  })

program
  .command('import')
  .description('turn saved web pages and feeds into texts in seeds/; nothing is overwritten or fetched')
  .argument('<file...>', 'saved HTML pages; RSS, Atom and JSON feeds')
  .addOption(rootOption())
  .addOption(new Option('--into <folder>', 'where the texts go, from the site’s folder').default('seeds'))
  .addHelpText('after', IMPORT_HELP)
  .action(async (files, flags) => {
    const { runImport } = await import('./commands/import/import.ts')
    const today = new Date().toISOString().slice(0, 10)
    process.exitCode = await runImport({ files, today, ...flags }, terminal)
  })

const refused = (error: Error): string =>
  `herald: the system refused: ${error.message}; check the path, its permissions and the space left\n`

// a reader that has seen enough, as head, is no error; a full disk is
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  terminal.err(refused(error))
  process.exit(2)
})
// nobody is left to be told
process.stderr.on('error', () => {})

const isRefusal = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error

const tellFailure = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (isRefusal(error)) {
    terminal.err(refused(error))
    return 2
  }
  terminal.err(`herald: a bug, please report it\n${error instanceof Error ? error.stack : String(error)}\n`)
  return 3
}

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = tellFailure(error)
}
