import { posix } from 'node:path'
import { minifyCss } from './minify-css.ts'
import { TemplateError } from './template-error.ts'
import type { Theme, ThemeFile } from './theme.ts'

/**
 * Makes the sheets that stand in a folder, by name without extension: imports put in place, then minified; `skip` leaves
 * parts out.
 */
export const bundleSheets = (
  styles: Theme['styles'],
  folder: '.' | 'inline',
  skip: ReadonlySet<string>,
): ReadonlyMap<string, string> => {
  const entries = [...styles.keys()].filter((path) => posix.dirname(path) === folder).sort()
  return new Map(entries.map((path) => [posix.basename(path, '.css'), minifyCss(inline(path, styles, skip, []))]))
}

// @import "parts/tokens.css";
const IMPORT = /^@import "(?<target>[^":]+)";/gmu

const inline = (path: string, styles: Theme['styles'], skip: ReadonlySet<string>, trail: readonly string[]): string => {
  const file = styles.get(path)
  if (file === undefined) throw new Error(`there is no style sheet “${path}”`)
  return file.text.replace(IMPORT, (line: string, target: string, offset: number) => {
    const wanted = posix.join(posix.dirname(path), target)
    if (skip.has(wanted)) return ''
    if (!styles.has(wanted)) throw importError(file, offset, `there is no style sheet “${wanted}”; check its name`)
    if (trail.includes(wanted)) throw importError(file, offset, `“${wanted}” imports itself; take out ${line}`)
    return inline(wanted, styles, skip, [...trail, wanted])
  })
}

const importError = (file: ThemeFile, offset: number, reason: string): TemplateError => {
  const line = file.text.slice(0, offset).split('\n').length
  return new TemplateError('style/import', reason, { ...file, line, column: 1 })
}
