import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A built site: its files by path from its root, with forward slashes. */
export interface BuiltSite {
  readonly folder: string
  readonly files: ReadonlyMap<string, Buffer>
}

/** Builds the example site into a folder, as the command does, for an address or for none. */
export const buildSite = (folder: string, address: string | null): BuiltSite => {
  const known = address === null ? [] : ['--base-url', address]
  execFileSync(process.execPath, ['bin/herald.js', 'build', '--quiet', '--out', folder, ...known], { stdio: 'inherit' })
  return { folder, files: readFiles(folder) }
}

/** Takes a built site away again, and with it what Herald noted of it. */
export const removeSite = ({ folder }: BuiltSite): void => {
  execFileSync(process.execPath, ['bin/herald.js', 'clean', '--out', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

const readFiles = (folder: string): ReadonlyMap<string, Buffer> => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.sort().map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]))
}

// what is for hosts and is no part of the site
const NOTES: ReadonlySet<string> = new Set(['.nojekyll', '_headers', '_redirects'])

/** Whether a file is one that readers may ask for. */
export const isServed = (path: string): boolean => !NOTES.has(path)

/** The old addresses of a site and where they lead, as `_redirects` says it. */
export const redirectsOf = ({ files }: BuiltSite): readonly (readonly [from: string, to: string])[] =>
  (files.get('_redirects')?.toString('utf8') ?? '').split('\n').flatMap((line) => {
    const [from, to] = line.split(' ')
    return from === undefined || to === undefined ? [] : [[from, to] as const]
  })
