import { TemplateError } from './template-error.ts'
import type { Theme, ThemeFile } from './theme.ts'

/** The scripts of a theme as they stand in a page, by name; throws at one that would end its element or open a comment. */
export const readScripts = (scripts: Theme['scripts']): ReadonlyMap<string, string> =>
  new Map([...scripts].map(([name, file]) => [name, readScript(file)]))

// «</script>», «<!--»: HTML sees them before JavaScript does
const MARKUP = /<(?:\/?script|!--)/iu

const readScript = (file: ThemeFile): string => {
  const at = file.text.search(MARKUP)
  // a browser reads the line ends of Windows as «\n», and so must the hash
  if (at === -1) return file.text.replace(/\r\n?/gu, '\n').trim()
  const line = file.text.slice(0, at).split('\n').length
  const column = at - file.text.lastIndexOf('\n', at)
  throw new TemplateError('script/markup', 'HTML would read this as its own; write it as "\\x3c…"', {
    ...file,
    line,
    column,
  })
}
