/** A thing that patterns name, with its printed forms by the name of the slot that asks for them. */
export interface Row {
  readonly code: string
  readonly forms: Readonly<Record<string, string>>
}

const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim())

/** Rows of a sheet: the first line names the slots, an empty cell is a form that nobody would print. */
export const readRows = (sheet: string): Row[] => {
  const [head, ...lines] = sheet.trim().split('\n')
  const [, ...slots] = cells(head ?? '')
  return lines.map((line) => {
    const [code, ...forms] = cells(line)
    if (code === undefined || forms.length !== slots.length) throw new Error(`not ${slots.length} forms: ${line}`)
    const named = slots.map((slot, index) => [slot, forms[index] ?? ''] as const)
    return { code, forms: Object.fromEntries(named.filter(([, form]) => form !== '')) }
  })
}

/** The lines of a sheet of patterns, without those that are empty. */
export const readLines = (sheet: string): string[] =>
  sheet
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The blocks of a sheet of chrome, parted by lines of three hyphens. */
export const readBlocks = (sheet: string): string[] => sheet.split(/^\s*---\s*$/mu).map((block) => block.trim())

/** Adds forms without the preposition of others: «в Китай» gives «Китай» too. */
export const withBare = (rows: readonly Row[], slots: Readonly<Record<string, string>>): Row[] =>
  rows.map(({ code, forms }) => {
    const bare = Object.entries(slots).flatMap(([slot, name]) => {
      const form = forms[slot]
      return form === undefined ? [] : [[name, form.slice(form.indexOf(' ') + 1)] as const]
    })
    return { code, forms: { ...forms, ...Object.fromEntries(bare) } }
  })
