import type { Outcome } from '../base/problem.ts'
import type { SiteConfig } from '../config/define-config.ts'
import { loadConfig } from '../config/load-config.ts'
import { loadTheme } from '../io/load-theme.ts'
import { createRenderer, type Renderer } from '../render/create-renderer.ts'
import { TemplateError } from '../render/template-error.ts'
import type { TagPacks } from '../tag/packs.ts'
import { CONFIG_CHOICES } from './load-site.ts'
import { nothingThere } from './nothing-there.ts'
import { preparePacks } from './prepare-packs.ts'

/** What a site is read and printed with. */
export interface SiteTools {
  readonly config: SiteConfig
  readonly packs: TagPacks
  readonly renderer: Renderer
}

const openRenderer = async (root: string, fonts: 'bundled' | 'system'): Promise<Outcome<Renderer | null>> => {
  try {
    return { value: createRenderer(await loadTheme(root), { fonts }), problems: [] }
  } catch (error) {
    if (error instanceof TemplateError) return { value: null, problems: [error.problem] }
    throw error
  }
}

/** How the tools of a site are made ready, one by one. */
export interface Preparation {
  readonly config: () => Promise<Outcome<SiteConfig | null>>
  readonly packs: (home: string) => Outcome<TagPacks | null>
  readonly renderer: (fonts: 'bundled' | 'system') => Promise<Outcome<Renderer | null>>
}

/** Reads and compiles everything anew. */
export const prepareAnew = (root: string): Preparation => ({
  config: () => loadConfig(root, CONFIG_CHOICES.languages, CONFIG_CHOICES.homes),
  packs: preparePacks,
  renderer: (fonts) => openRenderer(root, fonts),
})

/** Makes ready for the site at a root; null when the root, its config or its templates will not do. */
export const prepareSite = async (
  root: string,
  preparation: Preparation = prepareAnew(root),
): Promise<Outcome<SiteTools | null>> => {
  const nothing = nothingThere(root)
  if (nothing !== null) return { value: null, problems: [nothing] }
  const config = await preparation.config()
  if (config.value === null) return { value: null, problems: config.problems }
  const packs = preparation.packs(config.value.home ?? 'RU')
  if (packs.value === null) return { value: null, problems: packs.problems }
  const renderer = await preparation.renderer(config.value.theme?.fonts ?? 'bundled')
  if (renderer.value === null) return { value: null, problems: renderer.problems }
  return { value: { config: config.value, packs: packs.value, renderer: renderer.value }, problems: [] }
}
