import { formatProblem } from '../../src/base/problem.ts'
import { isProblem, listFiles } from '../../src/commands/list-files.ts'
import { loadSite } from '../../src/commands/load-site.ts'
import { preparePacks } from '../../src/commands/prepare-packs.ts'
import { prepareAnew, prepareSite } from '../../src/commands/prepare-site.ts'
import { bytesOf } from '../../src/io/content.ts'
import { planSite } from '../../src/site/plan-site.ts'

const PACKS = new Map(['RU', 'IT'].map((home) => [home, preparePacks(home)]))
/** Packs, compiled once for all builds. */
export const packsOf = (home: string) => PACKS.get(home) ?? preparePacks(home)

/** Progress that nobody watches. */
export const QUIET = { at: () => {}, end: () => {} }

/** Bytes as a text of which a difference can be shown. */
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** Every file of the site as a fresh build makes it, and what it says; null where nothing can be built. */
export const buildAnew = async (root: string, clock: string) => {
  const tools = await prepareSite(root, { ...prepareAnew(root), packs: packsOf })
  if (tools.value === null) return null
  const { config, packs, renderer } = tools.value
  const options = { root, drafts: false, baseUrl: null, clock }
  const { value, problems } = await loadSite(options, config, packs, QUIET)
  const plan = planSite(value.content, value.settings, value.packs)
  const listed = listFiles(root, value, plan.value, renderer)
  const files = new Map<string, string>()
  const told = [...problems, ...plan.problems, ...listed.problems]
  for (const { path, make } of listed.value) {
    const made = await make()
    if (isProblem(made)) told.push(made)
    else files.set(path, hex(bytesOf(made)))
  }
  return { files, told: told.map(formatProblem).sort() }
}
