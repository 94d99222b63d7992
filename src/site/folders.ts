import type { Entry } from './entry.ts'

/** The articles about one place, pair or product, newest first. */
export interface Folder {
  readonly code: string
  readonly entries: readonly Entry[]
  /** Articles that only name it. */
  readonly mentions: readonly Entry[]
}

/** Folders in the making: articles come one after another, each with all its codes, those it is about first. */
interface Folders {
  readonly file: (code: string, entry: Entry) => void
  readonly mention: (code: string, entry: Entry) => void
  /** The folders by their codes. One that is only ever mentioned is none, and so gets no page. */
  readonly close: () => ReadonlyMap<string, Folder>
}

/** Opens an empty set of folders. */
export const openFolders = (): Folders => {
  const folders = new Map<string, { code: string; entries: Entry[]; mentions: Entry[] }>()
  const folder = (code: string) => {
    const known = folders.get(code)
    if (known !== undefined) return known
    const opened = { code, entries: [], mentions: [] }
    folders.set(code, opened)
    return opened
  }
  return {
    file: (code, entry) => {
      const { entries } = folder(code)
      if (entries.at(-1) !== entry) entries.push(entry)
    },
    mention: (code, entry) => {
      const { entries, mentions } = folder(code)
      if (entries.at(-1) !== entry && mentions.at(-1) !== entry) mentions.push(entry)
    },
    close: () => {
      const filled = [...folders.values()].filter(({ entries }) => entries.length > 0)
      return new Map(filled.sort((a, b) => (a.code < b.code ? -1 : 1)).map((one) => [one.code, one]))
    },
  }
}
