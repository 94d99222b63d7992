import { bundleSheets } from './bundle-sheets.ts'
import { compileTemplates, type Print } from './compile-templates.ts'
import { writePolicy } from './content-policy.ts'
import { printDress } from './print-dress.ts'
import { readScripts } from './read-scripts.ts'
import { settleAddresses } from './settle-addresses.ts'
import type { Theme, ThemeAsset } from './theme.ts'

/** A page to print: where it goes, its template, and what the template shows. */
interface RenderablePage {
  /** From the site's root: `regions/ru-tom/index.html`. */
  readonly path: string
  /** The way from it up to the site's root: `../../`. */
  readonly root: string
  readonly template: string
  readonly view: () => object
}

/** A text file of the site. */
interface OutputFile {
  readonly path: string
  readonly text: string
}

export interface RendererOptions {
  readonly fonts: 'bundled' | 'system'
}

export interface Renderer {
  /** Prints a page; throws a TemplateError that shows the place where its template fails. */
  readonly renderPage: (page: RenderablePage) => OutputFile
  /** The style sheets, below `assets/`. */
  readonly sheets: readonly OutputFile[]
  /** The theme's other files, as they are; its `favicon.ico` at the site’s root. */
  readonly assets: readonly ThemeAsset[]
  /** The Content-Security-Policy that the pages obey. */
  readonly policy: string
  /** Tells what the pages of a template are dressed in from any other dress. */
  readonly dressOf: (template: string) => string
}

/** Compiles a theme once, so that pages can be printed one at a time; throws at the first broken template or sheet. */
export const createRenderer = (theme: Theme, options: RendererOptions): Renderer => {
  const print = compileTemplates(theme.templates)
  const system = options.fonts === 'system'
  const skip = system ? FONT_SHEETS : NO_SHEETS
  const served = bundleSheets(theme.styles, '.', skip)
  const sheets = bundleSheets(theme.styles, 'inline', skip)
  const scripts = readScripts(theme.scripts)
  const dress = { fonts: options.fonts, sheets: Object.fromEntries(sheets), scripts: Object.fromEntries(scripts) }
  return {
    renderPage: (page) => renderPage(page, print, dress),
    sheets: [...served].map(([name, text]) => ({ path: `assets/${name}.css`, text })),
    assets: theme.assets.filter(({ path }) => !system || !path.startsWith(FONT_FOLDER)).map(place),
    policy: writePolicy(scripts.values(), sheets.values()),
    dressOf: printDress({ templates: theme.templates, common: dress }),
  }
}

const FONT_FOLDER = 'assets/fonts/'

// Browsers ask for it at the root, whatever a page says.
const place = (asset: ThemeAsset): ThemeAsset =>
  asset.path === 'assets/favicon.ico' ? { ...asset, path: 'favicon.ico' } : asset

const FONT_SHEETS: ReadonlySet<string> = new Set(['parts/fonts.css'])

const NO_SHEETS: ReadonlySet<string> = new Set()

// Templates see the view's own fields, and beside them what the theme was compiled to.
const renderPage = (page: RenderablePage, print: Print, dress: object): OutputFile => ({
  path: page.path,
  text: settleAddresses(print(page.template, { dress, ...page.view() }), page.root),
})
