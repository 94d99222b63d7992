import { type Print, printOf } from '../base/print.ts'
import type { RendererOptions } from './create-renderer.ts'
import type { Theme, ThemeFile } from './theme.ts'

/** Tells what pages are dressed in from any other dress. */
export const printTheme = ({ templates, styles, scripts }: Theme, { fonts }: RendererOptions): Print =>
  printOf([fonts, ...[templates, styles, scripts].flatMap(textsOf)])

const textsOf = (files: ReadonlyMap<string, ThemeFile>): string[] => [
  ...[...files].flatMap(([name, { text }]) => [name, text]),
  '',
]
