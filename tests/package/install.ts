import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A package as somebody has it who installed it. */
export interface Installed {
  /** Holds all the others; to be removed in the end. */
  readonly folder: string
  readonly tarball: string
  /** An empty project with the package among its dependencies. */
  readonly project: string
}

/** Packs the working tree as it would be published, and installs the tarball into an empty project. */
export const installPackage = (): Installed => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'herald-package-')))
  const tarball = pack(folder)
  const project = join(folder, 'project')
  mkdirSync(project)
  const manifest = { name: 'a-site', version: '1.0.0', private: true, type: 'module' }
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest))
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], project)
  return { folder, tarball, project }
}

/** Runs the installed `herald` in a folder of the project; returns what it prints. */
export const herald = (args: readonly string[], folder: string): string =>
  run('npx', ['--no-install', 'herald', ...args], folder)

/** Runs a program and returns what it prints; throws with all it said when it fails. */
export const run = (program: string, args: readonly string[], cwd: string): string =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const npm = (args: readonly string[], cwd: string): string => run('npm', args, cwd)

const LEFT_BEHIND: ReadonlySet<string> = new Set(['.git', '.herald', 'coverage', 'dist', 'lib', 'node_modules'])

// From a copy, for packing compiles anew and `lib/` here may be in use.
const pack = (folder: string): string => {
  const copy = join(folder, 'copy')
  const names = readdirSync('.').filter((name) => !LEFT_BEHIND.has(name))
  for (const name of names) cpSync(name, join(copy, name), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'))
  npm(['pack', '--pack-destination', folder], copy)
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (name === undefined) throw new Error('npm pack made no tarball')
  return join(folder, name)
}
