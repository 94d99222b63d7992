// Completes package-lock.json with the packages for other platforms.
//
// A registry that carries the packages of one platform only makes npm leave the others out of the lock file, and `npm ci`
// then refuses it. What is left out are optional packages whose names tell their platform; they are entered by name and
// version, as npm would. Run after `npm install`: npx jiti scripts/complete-lock-file.ts

import { readFileSync, writeFileSync } from 'node:fs'

interface Entry {
  readonly version?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly [key: string]: unknown
}

interface LockFile {
  readonly packages: Readonly<Record<string, Entry>>
  readonly [key: string]: unknown
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'win32', 'openharmony', 'netbsd', 'openbsd', 'sunos', 'aix']
const PROCESSORS = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32']

const libraryOf = (words: readonly string[]): string[] => {
  if (words.some((word) => word.startsWith('musl'))) return ['musl']
  return words.some((word) => word.startsWith('gnu')) ? ['glibc'] : []
}

const entryOf = (name: string, version: string, dev: boolean): Entry | null => {
  const words = name.split(/[/-]/)
  const os = SYSTEMS.filter((system) => words.includes(system))
  const cpu = PROCESSORS.filter((processor) => words.includes(processor))
  const libc = libraryOf(words)
  if (cpu.length === 0) return null
  return {
    version: version.replace(/^[\^~]/, ''),
    cpu,
    ...(dev ? { dev } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  }
}

const missingFrom = (packages: LockFile['packages']): [path: string, entry: Entry][] =>
  Object.entries(packages).flatMap(([parent, { dev = false, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]): [string, Entry][] => {
      const path = `node_modules/${name}`
      if (path in packages || `${parent}/${path}` in packages) return []
      const entry = entryOf(name, version, dev)
      return entry === null ? [] : [[path, entry]]
    }),
  )

const lock: LockFile = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const missing = missingFrom(lock.packages)
const packages = [...Object.entries(lock.packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`)
console.log(missing.length === 0 ? 'the lock file is complete' : `entered ${missing.map(([path]) => path).join(', ')}`)
